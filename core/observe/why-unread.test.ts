import { expect, it } from 'vitest';
import { inputFromBytes } from './input.ts';
import { readLists } from './read-lists.ts';
import { readSubjects } from './read-subjects.ts';
import { validateFile } from './validate-file.ts';

const ARRAY = '[{"id":"A","schema":"Company","properties":{"name":["Alpha, Ltd"]}},\n{"id":"B"}]';
const BODS = '[{"statementId":"s1","recordId":"r1","recordDetails":{"name":"X"}}]';

it.each([
  ['a JSON array', ARRAY, 'LIST-012', 'unknown'],
  ['an array of nothing', ' []', 'LIST-012', 'unknown'],
  ['BODS', BODS, 'LIST-011', 'bods'],
  ['BODS, line by line', BODS.slice(1, -1), 'LIST-011', 'bods'],
  ['another XML', '<a/>', 'LIST-001', 'unknown'],
])('%s is called what it is, as a list and as subjects', async (_, text, code, format) => {
  const file = () => inputFromBytes('f.json', Buffer.from(text));
  const [edition] = await readLists([file()], { dataset: 'register', isRegister: true });
  expect([edition!.findings.map((one) => one.code), edition!.format]).toEqual([[code], format]);
  const rows = await Array.fromAsync(readSubjects(file()));
  expect(rows.flatMap(({ findings }) => findings.map((one) => one.code))).toEqual([code]);
  // Of XML, `validate` says that it is no alert.
  if (format === 'unknown' && !text.startsWith('<'))
    expect((await validateFile(file())).findings).toMatchObject([{ code }]);
});

it('a value that is cut is told with its line', async () => {
  const line = JSON.stringify({
    id: 'A',
    schema: 'Company',
    properties: { name: ['x'.repeat(2000)], notes: ['y'.repeat(70_000)] },
  });
  const { findings } = await validateFile(inputFromBytes('f.jsonl', Buffer.from(`\n${line}`)));
  expect(findings.map(({ code, line: at }) => [code, at])).toEqual([
    ['LIST-403', 2],
    ['LIST-407', 2],
  ]);
});
