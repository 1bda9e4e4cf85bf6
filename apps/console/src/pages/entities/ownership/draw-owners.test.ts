import type { OwnershipPage } from '@quintet/node/api';
import { expect, test } from 'vitest';
import { graphMessages } from '../../../messages/graph.ts';
import { addMessages } from '../../../messages/say.tsx';
import { boundsOf } from '../../../parts/diagram/drawing.ts';
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
  const { drawing } = drawOwners(
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
  const { drawing } = drawOwners(
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
  const {
    drawing: { edges },
  } = drawOwners(
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
  const { drawing } = drawOwners(page({ owners: [undeclared(...ends)], network: { nodes, edges: [] } }));
  expect(drawing.nodes.slice(1).map(({ note }) => note)).toEqual(ends.map(() => '27.5 – 40 % undeclared'));
});

test('a part that was not looked at is drawn as that, and never as undeclared', () => {
  const { drawing } = drawOwners(
    page({ owners: [{ ...undeclared(), kind: 'cut', share: { min: 90, max: 90 }, chains: [['s']] }] }),
  );
  expect(drawing.nodes.map(({ title }) => title)).toEqual(['s', 'not looked at']);
  expect(drawing.edges).toMatchObject([{ to: 's', dashed: true, label: '90 %' }]);
});

test('of a company at which the search ended, and of one that nobody describes, the node says so', () => {
  const end = { ...undeclared(), share: { min: 50, max: 50 }, control: true };
  const { drawing } = drawOwners(
    page({
      owners: [
        { ...end, key: 'h', kind: 'cut', chains: [['s', 'h']] },
        { ...end, key: 'g', kind: 'undescribed', chains: [['s', 'g']] },
      ],
      network: { nodes: [node('s'), node('h'), node('g')], edges: [edge('h', 's'), edge('g', 's')] },
    }),
  );
  expect(drawing.nodes.slice(1).map(({ note }) => note)).toEqual(['not looked at, 50 %', 'no entity known, 50 %']);
  expect(drawing.nodes.slice(1).every(({ dashed }) => dashed === true)).toBe(true);
});

test('companies that own each other alone say so, and nobody is drawn above them', () => {
  const whole = { min: 100, max: 100 };
  const chains = [['s'], ['s', 'b'], ['s', 'b', 'd']];
  const { drawing } = drawOwners(
    page({
      owners: [{ ...undeclared(), kind: 'circle', share: whole, chains }],
      network: {
        nodes: [node('s'), node('b'), node('d')],
        edges: [edge('b', 's', whole), edge('d', 'b', whole), edge('s', 'd', whole)],
      },
    }),
  );
  expect(drawing.nodes.map(({ note }) => note)).toEqual(Array.from({ length: 3 }, () => 'owned by each other alone'));
  expect(drawing.nodes.some(({ dashed }) => dashed === true)).toBe(false);
  expect(drawing.edges).toHaveLength(3);
});

test('a cycle and a company that owns itself are drawn, each node once', () => {
  const { drawing } = drawOwners(
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

test('of a thousand owners the smaller ones are one node, which says how many and how much together', () => {
  const owners = Array.from({ length: 1000 }, (_, at) => `o${at}`);
  const made = page({
    network: {
      nodes: [node('s'), ...owners.map((key) => node(key))],
      edges: owners.map((key) => edge(key, 's', { min: 0.05, max: 0.05 })),
    },
  });
  const { drawing, folds } = drawOwners(made);
  const [key] = folds.keys();
  expect(drawing.nodes).toHaveLength(26);
  expect(drawing.nodes.find((one) => one.key === key)).toMatchObject({
    title: '976 more owners',
    note: 'together 48.8 %',
  });
  expect(drawing.edges.find(({ from }) => from === key)).toMatchObject({ to: 's', label: '48.8 %' });
  const all = drawOwners(made, { opened: new Set(['s']), kept: new Set() });
  expect(all.drawing.nodes).toHaveLength(1001);
  expect(all.folds.size).toBe(0);
});

test('owners of owners in the hundreds are as high as they are wide, and none lies on another', () => {
  const nodes = [node('s')];
  const edges = [];
  for (let at = 0; at < 400; at += 1) {
    nodes.push(node(`o${at}`));
    edges.push(edge(`o${at}`, at < 4 ? 's' : `o${Math.floor(at / 4) - 1}`, { min: 10, max: 10 }));
  }
  const { drawing } = drawOwners(page({ network: { nodes, edges } }));
  const { width, height } = boundsOf(drawing);
  expect(width / height).toBeGreaterThan(0.4);
  expect(width / height).toBeLessThan(4);
  for (const [at, one] of drawing.nodes.entries()) {
    for (const other of drawing.nodes.slice(at + 1)) {
      const apart = Math.abs(one.x - other.x) >= (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= 40;
      expect(apart, `${one.key} ${other.key}`).toBe(true);
    }
  }
});
