import { expect, test } from 'vitest';
import { addMessages } from '../../../messages/say.tsx';
import { graphMessages } from '../../../messages/graph.ts';
import type { MoreLinks } from '@quintet/node/api';
import { EMPTY_BOARD, restsOf, withNetwork, withPlace } from '../../graph/board.ts';
import { noneDrawnText, undrawnText } from './undrawn-text.ts';

addMessages(graphMessages);

/** What is not drawn of an entity of which the node gives only numbers. */
function restOf(...more: Omit<MoreLinks, 'key'>[]) {
  const degree = more.reduce((sum, { count }) => sum + count, 0);
  const node = { key: 'reg/hub', caption: 'Hub', schema: 'Company', datasets: ['reg'], degree, topics: [] };
  const network = { nodes: [node], edges: [], more: more.map((one) => ({ key: node.key, ...one })) };
  const board = withPlace(withNetwork(EMPTY_BOARD, network, [node.key]), node.key, { x: 0, y: 0, pinned: false });
  const rest = restsOf(board).get(node.key);
  if (rest === undefined) throw new Error('nothing is left out');
  return rest;
}

test('the links of a hub are counted by kind, most first: it has links, though none is drawn', () => {
  const rest = restOf(
    { schema: 'Directorship', count: 12, hub: true },
    { schema: 'Ownership', count: 20_000, hub: true },
  );
  expect(noneDrawnText(rest)).toBe(
    '20,012 links are recorded, too many to be drawn: Ownership 20,000, Directorship 12.',
  );
  expect(undrawnText(rest)).toBe('20,012 more links not drawn: Ownership 20,000, Directorship 12');
});

test('what is left out and is no hub is counted as well', () => {
  const rest = restOf({ schema: 'Ownership', count: 1, hub: false });
  expect(noneDrawnText(rest)).toBe('1 link is recorded and not drawn: Ownership 1.');
});
