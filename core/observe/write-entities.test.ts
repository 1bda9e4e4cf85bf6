import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeEntities } from './write-entities.ts';

const HEAD = 'dataset,id,schema,property,value\r\n';
const GUARDED = /^'+[=+\-@\t\r\n]/u;

async function written(...values: string[]): Promise<string> {
  async function* entities() {
    yield { id: 'e1', schema: 'Person', properties: { notes: values } };
  }
  const pieces: string[] = [];
  for await (const piece of writeEntities(entities(), 'feed', 'csv')) pieces.push(piece);
  return pieces.join('');
}

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['-5', '-5'],
  ['-12.50', '-12.50'],
  ["'t Hooft", "'t Hooft"],
  ['=1+1', `"'=1+1"`],
  ['=1+1\nmore', `"'=1+1\nmore"`],
  ['+356 21234567', `"'+356 21234567"`],
  ['-1+cmd', `"'-1+cmd"`],
  ['- none -', `"'- none -"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\tindented', `"'\tindented"`],
  ["'=1", `"''=1"`],
  ["'-5", `"''-5"`],
])('%j is the cell %j', async (value, cell) => {
  expect(await written(value)).toBe(`${HEAD}feed,e1,Person,notes,${cell}\r\n`);
});

test('every value comes back, one apostrophe less before the sign of a formula', async () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t\r\n]{1,3}[\w"',\n]{0,5}$/u));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (values) => {
      const { data } = Papa.parse<string[]>(await written(...values), { skipEmptyLines: true, newline: '\r\n' });
      const read = data.slice(1).map((row) => row[4] ?? '');
      expect(read.map((value) => (GUARDED.test(value) ? value.slice(1) : value))).toEqual(values);
    }),
  );
});
