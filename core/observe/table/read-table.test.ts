import { expect, test } from 'vitest';
import { inputFromBytes } from '../input.ts';
import { readTableEdition } from './read-table.ts';
import type { TableLink, TableMapping } from './table-mapping.ts';

const FORM = { delimiter: ',', encoding: 'utf-8', hasHeader: true, leaveOutBroken: false };
const NAMED = { schema: 'Company', idColumn: 0, columns: [{ column: 1, property: 'name' }] };

async function read(text: string, mapping: Partial<TableMapping>) {
  const edition = await readTableEdition(
    [inputFromBytes('t.csv', text)],
    { ...FORM, row: NAMED, links: [], ...mapping },
    'd',
  );
  const entities = [
    ...edition.entries.flatMap(({ subject, related }) => [subject, ...related]),
    ...(edition.others ?? []),
  ];
  const unique = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  return {
    findings: edition.findings,
    entities: unique,
    of: (schema: string) => unique.filter((one) => one.schema === schema),
  };
}

const ownership = (change: Partial<TableLink> = {}): TableLink => ({
  schema: 'Ownership',
  rowIs: 'target',
  columns: [{ column: 3, property: 'percentage' }],
  other: { schema: 'LegalEntity', idColumn: 2, columns: [] },
  ...change,
});

test('a column that names the owner makes an Ownership; the owner is another row of the same file', async () => {
  const { of, entities } = await read('id,name,owner,share\na,Drusk,,\nb,Veshtari,a,51\n', { links: [ownership()] });
  expect(entities).toHaveLength(3);
  expect(of('Ownership')).toMatchObject([{ properties: { owner: ['a'], asset: ['b'], percentage: ['51'] } }]);
});

test('several owners in one cell are several ends', async () => {
  const { of } = await read('id,name,owner,share\nb,Veshtari,p; q,\n', { links: [ownership()] });
  expect(of('Ownership')).toMatchObject([{ properties: { owner: ['p', 'q'], asset: ['b'] } }]);
});

test('an owner that has a name and no id is an entity of its own, the same in each row that names it', async () => {
  const other = { schema: 'Person', columns: [{ column: 2, property: 'name' }] };
  const { of } = await read('id,name,owner,share\na,Drusk,Sanne Ottevanger,1\nb,Veshtari,Sanne Ottevanger,2\n', {
    links: [ownership({ other })],
  });
  const [owner, ...more] = of('Person');
  expect([owner?.properties, more]).toEqual([{ name: ['Sanne Ottevanger'] }, []]);
  expect(of('Ownership').map(({ properties }) => properties['owner'])).toEqual([[owner?.id], [owner?.id]]);
});

test('payments between the same two are as many as there are rows that differ; a share that changes is the same link', async () => {
  const payment = (columns: TableLink['columns']): TableLink =>
    ownership({ schema: 'Payment', rowIs: 'source', columns });
  const paid = 'id,name,to,amount\na,Drusk,b,10\na,Drusk,b,20\na,Drusk,b,20\n';
  const payments = await read(paid, { links: [payment([{ column: 3, property: 'amount' }])] });
  expect(payments.of('Payment')).toHaveLength(2);
  expect(payments.findings).toEqual([]);
  const before = await read('id,name,owner,share\nb,V,a,51\n', { links: [ownership()] });
  const after = await read('id,name,owner,share\nb,V,a,60\n', { links: [ownership()] });
  expect(after.of('Ownership')[0]?.id).toBe(before.of('Ownership')[0]?.id);
});

test('a day that does not exist is told, and its month is kept', async () => {
  const row = { ...NAMED, columns: [{ column: 1, property: 'incorporationDate' }] };
  const { entities, findings } = await read('id,founded\na,31.02.2019\n', { row });
  expect(entities[0]?.properties).toEqual({ incorporationDate: ['2019-02'] });
  expect(findings).toMatchObject([{ code: 'LIST-408', line: 2, path: 'founded' }]);
});

test.each([
  ['a column that the file does not have', { row: { ...NAMED, idColumn: 7 } }, 'LIST-211'],
  ['a link that is none', { links: [ownership({ schema: 'Passport' })] }, 'LIST-214'],
  ['an encoding that is none', { encoding: 'klingon' }, 'LIST-214'],
])('%s refuses the file', async (_what, mapping, code) => {
  const { findings } = await read('id,name,owner,share\na,Drusk,,\n', mapping);
  expect(findings).toMatchObject([{ severity: 'error', code }, ...findings.slice(1)]);
});

test('a table without a header is read by places', async () => {
  const { entities } = await read('a,Drusk\nb,Veshtari\n', { hasHeader: false });
  expect(entities.map(({ id }) => id)).toEqual(['a', 'b']);
});
