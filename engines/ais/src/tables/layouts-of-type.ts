import { MESSAGE_TYPE_MAX } from './bits-min.ts';
import type { Layout } from './layout.ts';
import { MESSAGES } from './messages.ts';

const layouts: readonly Layout[] = MESSAGES;
const byType: readonly (readonly Layout[])[] = Array.from({ length: MESSAGE_TYPE_MAX + 1 }, (_, type) =>
  layouts.filter((layout) => layout.type === type),
);

/** The layouts of a message type in the order in which they are tried; none for a type that there is not. */
export function layoutsOfType(type: number): readonly Layout[] {
  return byType[type] ?? [];
}
