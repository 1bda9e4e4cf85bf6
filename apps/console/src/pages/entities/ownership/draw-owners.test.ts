import type { OwnershipPage } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { graphMessages } from '../../../messages/graph.ts';
import { addMessages } from '../../../messages/say.tsx';
import { drawOwners } from './draw-owners.ts';

addMessages(graphMessages);

const node = (key: string, schema = 'Company') => ({
  key,
  caption: key,
  schema,
  datasets: ['reg'],
  degree: 1,
  topics: [],
});
const edge = (from: string, to: string, share?: { min: number; max: number }) => ({
  key: `${from}-${to}`,
  schema: 'Ownership',
  from,
  to,
  text: '',
  strength: 0.5,
  nature: 'fact' as const,
  dataset: 'reg',
  control: false,
  ...(share !== undefined && { share }),
});
const page = (more: Partial<OwnershipPage>): OwnershipPage => ({
  subject: node('s'),
  at: '2026-11-28',
  threshold: 25,
  owners: [],
  network: { nodes: [node('s')], edges: [] },
  verdicts: [],
  flags: [],
  notes: [],
  ...more,
});

test('owners stand above what they own; width is the share; what is not known is dashed; persons are round', () => {
  const drawing = drawOwners(
    page({
      network: {
        nodes: [node('s'), node('h'), node('p', 'Person')],
        edges: [edge('h', 's', { min: 75, max: 75 }), edge('p', 'h', { min: 25, max: 50 }), edge('p', 's')],
      },
    }),
  );
  const at = new Map(drawing.nodes.map((one) => [one.key, one]));
  expect(at.get('p')?.y).toBeLessThan(at.get('h')?.y ?? 0);
  expect(at.get('h')?.y).toBeLessThan(at.get('s')?.y ?? 0);
  expect(at.get('p')?.shape).toBe('pill');
  expect(at.get('s')?.subject).toBe(true);
  const lines = new Map(drawing.edges.map((one) => [`${one.from}${one.to}`, one]));
  expect(lines.get('hs')?.width).toBe(4);
  expect(lines.get('ph')?.dashed).toBe(false);
  expect(lines.get('ps')).toMatchObject({ dashed: true, width: 1 });
});

test('what nobody declared is a dashed node above where its chain ends', () => {
  const drawing = drawOwners(
    page({
      owners: [
        {
          caption: 'Not declared',
          schema: 'LegalEntity',
          kind: 'unknown',
          share: { min: 40, max: 40 },
          control: false,
          chains: [['s']],
          chainsMore: false,
          beneficial: true,
        },
      ],
    }),
  );
  expect(drawing.nodes.filter(({ dashed }) => dashed === true)).toHaveLength(1);
  expect(drawing.edges).toMatchObject([{ to: 's', dashed: true }]);
});

const undeclared = (...ends: string[]): OwnershipPage['owners'][number] => ({
  caption: 'Not declared',
  schema: 'LegalEntity',
  kind: 'unknown',
  share: { min: 10, max: 60 },
  control: false,
  chains: ends.map((end) => ['s', end]),
  chainsMore: false,
  beneficial: false,
});

test('the line to what nobody declared says how much of that company is missing, where it is known', () => {
  const { edges } = drawOwners(
    page({
      owners: [undeclared('h', 'k', 'm')],
      network: {
        nodes: [
          node('s'),
          { ...node('h'), undeclared: { min: 27.5, max: 27.5 } },
          { ...node('k'), undeclared: { min: 0, max: 100 } },
          node('m'),
        ],
        edges: [],
      },
    }),
  );
  expect(edges.map(({ to, label }) => [to, label])).toEqual([
    ['h', '27.5 %'],
    ['k', 'share not known'],
    ['m', 'share not known'],
  ]);
});

test('where it is missing at many places, each says its own', () => {
  const ends = ['h', 'k', 'm', 'n'];
  const nodes = [node('s'), ...ends.map((end) => ({ ...node(end), undeclared: { min: 27.5, max: 40 } }))];
  const drawing = drawOwners(page({ owners: [undeclared(...ends)], network: { nodes, edges: [] } }));
  expect(drawing.nodes.slice(1).map(({ note }) => note)).toEqual(ends.map(() => '27.5 – 40 % undeclared'));
});

test('a cycle and a company that owns itself are drawn, each node once', () => {
  const drawing = drawOwners(
    page({
      network: {
        nodes: [node('s'), node('h')],
        edges: [edge('h', 's'), edge('s', 'h'), edge('s', 's')],
      },
    }),
  );
  expect(drawing.nodes).toHaveLength(2);
  expect(drawing.edges).toHaveLength(3);
});
