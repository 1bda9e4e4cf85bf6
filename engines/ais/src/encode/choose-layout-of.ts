import type { Layout } from '../tables/layout.ts';
import { layoutsOfType } from '../tables/layouts-of-type.ts';

/** A message to be written; what it does not say is written as not available. */
export type MessageInput = Readonly<Record<string, unknown>>;

/**
 * The layout in which a message is written: of those that agree with what it says, the one with most of its fields
 * and, among these, with fewest others; undefined when there is none.
 */
export function chooseLayoutOf(message: MessageInput): Layout | undefined {
  const { type } = message;
  if (typeof type !== 'number') return undefined;
  const layouts = layoutsOfType(type);
  if (layouts.length === 1) return layouts[0];
  let best: Layout | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const layout of layouts) {
    const score = agrees(layout, message) ? scoreOf(layout, message) : Number.NEGATIVE_INFINITY;
    if (score > bestScore) [best, bestScore] = [layout, score];
  }
  return best;
}

function agrees({ fields, when = [] }: Layout, message: MessageInput): boolean {
  return (
    fields.every(({ name, says }) => says === undefined || message[name] === undefined || message[name] === says) &&
    when.every((condition) => {
      const field = fields.find(({ start, bits }) => start === condition.start && bits === condition.bits);
      const value = field && message[field.name];
      return typeof value === 'number' && value >= condition.min && value <= condition.max;
    })
  );
}

/** One more field of the message outweighs any number of fields that it does not have. */
function scoreOf({ fields }: Layout, message: MessageInput): number {
  const names = fields.filter(({ kind }) => kind !== 'spare').map(({ name }) => name);
  const shared = names.filter((name) => message[name] !== undefined).length;
  return shared - (names.length - shared) / 1_000;
}
