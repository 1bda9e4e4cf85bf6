import { expect, it } from 'vitest';
import { inputFromBytes } from '../../input.ts';
import { readEntities } from '../../read-entities.ts';
import { readLists } from '../../read-lists.ts';

const fileOf = (file: string, ...lines: readonly string[]) => inputFromBytes(file, Buffer.from(lines.join('\n')));

const COMPANY = '{"id":"A","schema":"Company","properties":{"name":["Alpha Ltd"]}}';
const PERSON = '{"id":"A","schema":"Person","properties":{"name":["Anna Alpha"],"birthDate":["1980"]}}';
const share = (percent: number) =>
  `{"id":"o","schema":"Ownership","properties":{"owner":["P"],"asset":["A"],"percentage":["${percent}"]}}`;

it('an id of two kinds stays what it was first, with the values of both, and both lines are named', async () => {
  const { entities, findings } = await readEntities([fileOf('a.jsonl', COMPANY, PERSON)]);
  expect(entities.get('A')).toMatchObject({ schema: 'Company', properties: { name: ['Alpha Ltd', 'Anna Alpha'] } });
  expect(findings).toMatchObject([{ severity: 'warning', code: 'LIST-316', line: 2, path: 'A' }]);
  expect(findings[0]?.message).toMatch(/line 1 too, as Company, and here as Person.*of no use to it: birthDate/u);
});

it.each([
  ['as entities', async (files: Parameters<typeof readEntities>[0]) => (await readEntities(files)).findings],
  [
    'as an edition',
    async (files: Parameters<typeof readEntities>[0]) =>
      (await readLists(files, { dataset: 'register', isRegister: true })).flatMap(({ findings }) => findings),
  ],
])('of two files that share ids, read %s, the file before is named', async (_, read) => {
  const findings = await read([fileOf('a.jsonl', COMPANY, share(100)), fileOf('b.jsonl', PERSON, share(30))]);
  expect(findings.map(({ code, line }) => [code, line])).toEqual([
    ['LIST-316', 1],
    ['LIST-317', 2],
  ]);
  expect(findings.every(({ path = '', ...finding }) => JSON.stringify([path, finding]).includes('b.jsonl'))).toBe(true);
  expect(findings[1]?.message).toContain('line 2 of a.jsonl too, with a share of 100, and here of 30');
});

it('an id as a kind and as a narrower kind is the narrower, and no matter', async () => {
  const wide = COMPANY.replace('Company', 'LegalEntity');
  const { entities, findings } = await readEntities([fileOf('a.jsonl', wide, COMPANY, share(100), share(100))]);
  expect(entities.get('A')?.schema).toBe('Company');
  expect(findings).toEqual([]);
});
