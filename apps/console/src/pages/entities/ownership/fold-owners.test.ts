import type { OwnershipPage } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { foldOwners, NOTHING_OPENED } from './fold-owners.ts';

const node = (key: string, topics: string[] = []) => ({
  key,
  caption: key,
  schema: 'Company',
  datasets: ['reg'],
  degree: 1,
  topics,
});
const edge = (from: string, to: string, percent?: number) => ({
  key: `${from}-${to}`,
  schema: 'Ownership',
  from,
  to,
  text: '',
  strength: 0.5,
  nature: 'fact' as const,
  dataset: 'reg',
  control: false,
  ...(percent !== undefined && { share: { min: percent, max: percent } }),
});
const keys = Array.from({ length: 60 }, (_, at) => `o${at}`);
const page: OwnershipPage = {
  subject: node('s'),
  at: '2026-11-28',
  threshold: 25,
  owners: [],
  network: {
    nodes: [node('s'), ...keys.map((key) => node(key, key === 'o50' ? ['sanction'] : []))],
    // The greatest come last; of the first nothing is known.
    edges: keys.map((key, at) => edge(key, 's', at === 0 ? undefined : at / 100)),
  },
  verdicts: [],
  flags: [],
  notes: [],
};

test('those with the smallest shares are one, with what they hold together', () => {
  const [fold] = foldOwners(page, NOTHING_OPENED);
  expect(fold).toMatchObject({ asset: 's', unknown: 1 });
  expect(fold?.owners).toHaveLength(36);
  expect(fold?.owners).toContain('o0');
  expect(fold?.owners).toContain('o35');
  expect(fold?.owners).not.toContain('o36');
  expect(fold?.share?.max).toBeCloseTo(6.3);
});

test('who is listed, named by a verdict or asked for stands by themselves, however little they hold', () => {
  const edges = page.network.edges.map((one) => (one.from === 'o50' ? edge('o50', 's', 0.001) : one));
  const verdicts = [{ regime: 'eu', owned: false, controlled: false, text: '', source: '', chain: ['s', 'o3'] }];
  const [fold] = foldOwners(
    { ...page, network: { ...page.network, edges }, verdicts },
    { opened: new Set(), kept: new Set(['o4']) },
  );
  for (const key of ['o50', 'o3', 'o4']) expect(fold?.owners).not.toContain(key);
});

test('a company that was opened, few owners, and owners above whom others stand are not folded', () => {
  expect(foldOwners(page, { opened: new Set(['s']), kept: new Set() })).toEqual([]);
  const few = { ...page.network, edges: page.network.edges.slice(0, 40) };
  expect(foldOwners({ ...page, network: few }, NOTHING_OPENED)).toEqual([]);
  const above = {
    ...page.network,
    edges: [...page.network.edges, ...keys.map((key) => edge(`${key}-parent`, key, 100))],
  };
  expect(foldOwners({ ...page, network: above }, NOTHING_OPENED)).toEqual([]);
});
