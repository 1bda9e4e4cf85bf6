import { knownSites } from '@quintet/core/observe/intake';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const HEADER = 'id,name,kind,lat,lon,operator,depends_on\n';
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => `s${i},Site ${i},water,38,${i / 100},Northgrid,${i > 0 ? 's0@4' : ''}\n`);
const file = (count: number) => HEADER + rows(count).join('');

async function upload(text: string, query: Record<string, string> = {}): Promise<IngestJob> {
  const asked = new URLSearchParams({ file: 'sites.csv', as: 'sites', dataset: 'plants', ...query });
  const { body } = await ana.post<IngestJob>(`/api/uploads?${asked.toString()}`, text);
  await node.settle();
  return (await ana.get<IngestJob>(`/api/uploads/${body.id}`)).body;
}

const known = async () => [...(await node.inStore((tx) => knownSites(tx, 'plants'))).keys()];
const codes = ({ findings }: IngestJob) => findings.map(({ code }) => code);

describe('a list of sites', () => {
  test('says how many sites came, and not what hangs on them', async () => {
    expect(await upload(file(100))).toMatchObject({ state: 'done', added: 100, changed: 0, removed: 0, refused: 0 });
    expect(await upload(file(100))).toMatchObject({ state: 'done', added: 0, changed: 0, removed: 0, refused: 0 });
  });

  test('that arrived in part is refused whole, and changes nothing', async () => {
    const half = await upload(file(60));
    expect(half).toMatchObject({ state: 'refused', added: 0, removed: 0, refused: 60 });
    expect(codes(half)).toEqual(['LIST-501']);
    expect(half.findings[0]?.message).toContain('40 of 100');
    expect(half.findings[0]?.message).toContain('--accept-shrink');
    const cut = await upload(file(100).slice(0, 1000));
    expect(cut.state).toBe('refused');
    expect(codes(cut)).toEqual(['LIST-501', 'LIST-202', 'HAZ-208']);
    expect(await known()).toHaveLength(100);
  });

  test('whose last line is cut is refused, however little is missing', async () => {
    const cut = await upload(file(100).slice(0, -25));
    expect(cut.state).toBe('refused');
    expect(codes(cut)).toEqual(['LIST-202', 'HAZ-208']);
    expect(await known()).toHaveLength(100);
  });

  test('without a site takes none away', async () => {
    const empty = await upload(HEADER);
    expect(empty.state).toBe('refused');
    expect(codes(empty)).toEqual(['LIST-006']);
    expect(await known()).toHaveLength(100);
  });

  test('counts the rows that it left out', async () => {
    const text = HEADER + [...rows(99), 's99,short\n', ',Nameless,water,38,1,,\n', 's0,Again,water,38,1,,\n'].join('');
    expect(await upload(text)).toMatchObject({ state: 'done', added: 0, removed: 1, refused: 3 });
  });

  test('counts a site as changed where only what it depends on did', async () => {
    const text = file(99).replace('s0@4', 's0@6');
    expect(await upload(text)).toMatchObject({ state: 'done', added: 0, changed: 1, removed: 0 });
  });

  test('may lose what it does once somebody has looked', async () => {
    const cut = file(100).slice(0, 1000);
    const taken = await upload(cut, { acceptShrink: 'true' });
    expect(taken).toMatchObject({ state: 'done', added: 0, refused: 1 });
    expect(codes(taken)).toEqual(['LIST-202']);
    expect(taken.removed).toBeGreaterThan(70);
    expect(await known()).toHaveLength(99 - taken.removed);
  });

  test('takes the place of the exercise, however little they share', async () => {
    await node.inStore((tx) => tx.updateTable('entity_edition').set({ taken_by: 'exercise' }).execute());
    const text = `${HEADER}r1,Real,water,38,1,,\n`;
    expect(await upload(text)).toMatchObject({ state: 'done', added: 1 });
  });

  test('cannot stand under the name of a screened list', async () => {
    const person = { id: 'p1', schema: 'Person', properties: { name: ['Tamsin Orrery'] } };
    await node.list('un_sc_sanctions', [person]);
    const job = await upload(file(1), { dataset: 'un_sc_sanctions' });
    expect(job.state).toBe('refused');
    expect(codes(job)).toEqual(['ING-109']);
  });
});
