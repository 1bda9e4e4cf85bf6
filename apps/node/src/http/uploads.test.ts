import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IngestJob } from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { type TestNode, testNode } from '../testing/test-node.ts';

let node: TestNode;
let ana: Caller;

beforeAll(async () => {
  node = await testNode();
  ana = await node.person('ana', 'analyst');
});

afterAll(async () => node.close());

/** Hands a file over; gives the finished job. */
async function take(lines: readonly string[], query: Record<string, string>): Promise<IngestJob> {
  const asked = new URLSearchParams({ file: 'register.jsonl', as: 'entities', ...query });
  const { body } = await ana.post<IngestJob>(`/api/uploads?${asked.toString()}`, `${lines.join('\n')}\n`);
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

const told = ({ findings }: IngestJob) => findings.map(({ code, severity, line }) => [code, severity, line]);

const BROKEN = [
  '{"id":"A","schema":"Company","properties":{"name":["Veshtari Handel"]}}',
  '{"id":"B","schema":"Company","properties":{"name":["Drusk Holding"]',
  '{"id":"P","schema":"Person","properties":{"name":["Sanne Ottevanger"]}}',
  '{"id":"o","schema":"Ownership","properties":{"owner":["P"],"asset":["A"],"percentage":["100"]}}',
];

test('one broken line refuses a file of entities, and the first finding says so and what to do', async () => {
  const job = await take(BROKEN, { dataset: 'broken' });
  expect(job).toMatchObject({ state: 'refused', added: 0, refused: 2 });
  expect(told(job)).toEqual([
    ['ING-106', 'error', undefined],
    ['LIST-311', 'error', 2],
  ]);
  expect(job.findings[0]?.message).toMatch(/Nothing was taken in, not the 2 entries.*--leave-out-broken yes/su);
});

test('broken lines are left out where that is wanted: each is named, the rest is taken', async () => {
  const long = `{"id":"L","schema":"Company","properties":{"name":["${'x'.repeat(5_000_000)}"]}}`;
  const job = await take([...BROKEN, long, 'no json'], { dataset: 'left-out', leaveOutBroken: 'true' });
  expect(job).toMatchObject({ state: 'done', added: 2, refused: 3 });
  expect(told(job)).toEqual([
    ['LIST-311', 'warning', 2],
    ['LIST-208', 'warning', 5],
    ['LIST-311', 'warning', 6],
  ]);
});

test('a table of entities leaves out its broken lines too', async () => {
  const job = await take(['id,name', 'P1,Sanne Ottevanger', 'P2,Brannoc,Veshtari'], {
    dataset: 'table',
    leaveOutBroken: 'true',
  });
  expect(job).toMatchObject({ state: 'done', added: 1, refused: 1 });
  expect(told(job)).toEqual([['LIST-202', 'warning', 3]]);
});

test('a list that is screened is refused for a broken line, whatever is asked', async () => {
  const job = await take(BROKEN, { dataset: 'own:list', as: 'list', leaveOutBroken: 'true' });
  expect(job).toMatchObject({ state: 'refused', added: 0 });
  expect(job.findings[0]?.message).not.toContain('--leave-out-broken');
});
