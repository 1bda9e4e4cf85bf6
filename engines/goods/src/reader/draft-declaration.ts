import type { Declaration } from '../declaration.ts';

/** A declaration while it is being read. */
export type DraftDeclaration = { -readonly [K in keyof Declaration]: Declaration[K] };
