import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IngestJob } from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

let node: TestNode;
let ana: Caller;

/** Entities of a register as they come: one property that the model does not know, and a link between two strangers. */
const LINES = [
  { id: 'f1', schema: 'Company', properties: { name: ['Veshtari Trading & Co'], unheardOf: ['x', 'y'] } },
  {
    id: 'o1',
    schema: 'Ownership',
    properties: { asset: ['f1'], owner: ['p1'], percentage: ['25'], startDate: ['2019'] },
  },
  { id: 'p1', schema: 'Person', properties: { birthDate: ['1980-01-02'], name: ['Sanne Ottevanger'] } },
  { id: 'u1', schema: 'UnknownLink', properties: { object: ['nobody-2'], subject: ['nobody-1'] } },
];

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'analyst');
  const search = new URLSearchParams({ file: 'register.ftm.json', as: 'entities', dataset: 'register' });
  const content = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { body } = await ana.post<IngestJob>(`/api/uploads?${search.toString()}`, content);
  await node.settle();
  expect((await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body).toMatchObject({ state: 'done' });
});

afterAll(async () => node.close());

const exported = async (format: string) => await ana.get<string>(`/api/datasets/register/export?format=${format}`);

test('FollowTheMoney comes out as it went in, what the model does not know included', async () => {
  const { status, text } = await exported('ftm');
  expect(status).toBe(200);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toEqual(LINES.map((line) => ({ ...line, caption: expect.any(String), datasets: ['register'] })));
});

test('GraphML has a node for each end and an edge for each link', async () => {
  const { text } = await exported('graphml');
  expect(text).toContain('<node id="f1"><data key="caption">Veshtari Trading &amp; Co</data>');
  expect(text).toContain('<edge id="e0" source="p1" target="f1"><data key="schema">Ownership</data>');
  expect(text).toContain('<node id="nobody-1">');
  expect(text.match(/<edge /g)).toHaveLength(2);
});

test('CSV has a line for each value', async () => {
  const { text } = await exported('csv');
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe('dataset,id,schema,property,value');
  expect(lines).toHaveLength(12);
  expect(lines).toContain('register,p1,Person,birthDate,1980-01-02');
});

test('a feed that nobody took in has nothing to give', async () => {
  expect((await ana.get('/api/datasets/nothing/export')).status).toBe(404);
});
