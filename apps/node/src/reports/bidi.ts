import { createRequire } from 'node:module';
import type bidiModule from 'bidi-js';

// The package is CommonJS whose export is the factory itself, while its types tell of a default export.
const makeBidi: typeof bidiModule.default = createRequire(import.meta.url)('bidi-js');

/** The bidirectional algorithm of Unicode (UAX #9). */
export const bidi = makeBidi();
