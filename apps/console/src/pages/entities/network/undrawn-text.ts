import { say } from '../../../messages/say.tsx';
import type { Rest } from '../../graph/board.ts';
import { schemaWord } from '../words.ts';

type Undrawn = Pick<Rest, 'count' | 'hub' | 'unasked' | 'bySchema'>;

function kindsText({ bySchema, unasked }: Undrawn): string {
  const kinds = bySchema.map(({ schema, count }) => ({ kind: schemaWord(schema), count }));
  const all = unasked > 0 ? [...kinds, { kind: say('graph.linksUnknown'), count: unasked }] : kinds;
  return all.map((one) => say('entity.networkKind', one)).join(', ');
}

/** What is left out beside what is drawn: `20,012 more links not drawn: Ownership 20,000, Directorship 12`. */
export const undrawnText = (rest: Undrawn): string =>
  say('entity.networkMore', { count: rest.count, kinds: kindsText(rest) });

/** What stands in the place of a drawing: `20,000 links are recorded, too many to be drawn: Ownership 20,000.` */
export const noneDrawnText = (rest: Undrawn): string =>
  say('entity.networkHub', { count: rest.count, hub: String(rest.hub), kinds: kindsText(rest) });
