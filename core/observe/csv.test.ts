import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRow, guessDelimiter, readCsv } from './csv.ts';
import { FindingCollector } from './findings.ts';

async function rowsOf(
  text: string,
  pieces = [text],
  delimiter = ',',
): Promise<{ rows: CsvRow[]; findings: FindingCollector }> {
  const findings = new FindingCollector();
  const rows: CsvRow[] = [];
  const source = (async function* () {
    yield* pieces;
  })();
  for await (const batch of readCsv(source, delimiter, findings)) rows.push(...batch);
  return { rows, findings };
}

describe('readCsv', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,\r\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['\ufeffa,b\n', [['a', 'b']]],
    ['"a ""x""","b,c"\n', [['a "x"', 'b,c']]],
    [
      '"two\nlines",b\n1,2\n',
      [
        ['two\nlines', 'b'],
        ['1', '2'],
      ],
    ],
    ['a, "b" ,c\n', [['a', 'b', 'c']]],
    ['O"Neil,b\n', [['O"Neil', 'b']]],
    [
      'a,b\n\n\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['', []],
  ])('reads %j', async (text, expected) => {
    const { rows, findings } = await rowsOf(text);
    expect(rows.map(({ fields }) => fields)).toEqual(expected);
    expect(findings.list()).toEqual([]);
  });

  it('names the line of a broken quote, gives the row by its bare fields and reads on', async () => {
    const { rows, findings } = await rowsOf('name,born\n"Ana Test,1974\nBo Test,1975\n"Cy Test",1976\n');
    expect(rows).toEqual([
      { line: 1, fields: ['name', 'born'] },
      { line: 2, fields: ['Ana Test', '1974'], broken: true },
      { line: 3, fields: ['Bo Test', '1975'] },
      { line: 4, fields: ['Cy Test', '1976'] },
    ]);
    expect(findings.list()).toMatchObject([{ code: 'LIST-201', severity: 'error', line: 2 }]);
  });

  it('does not believe a quote that swallows whole rows and closes by chance', async () => {
    const { rows } = await rowsOf('name,born\n"Ana Test,1974\nBo Test,1975\n,"",x\nCy Test,1976\n');
    expect(rows.map(({ fields }) => fields[0])).toEqual(['name', 'Ana Test', 'Bo Test', '', 'Cy Test']);
  });

  it('gives up on a quoted field without an end before it fills the memory', async () => {
    const { rows, findings } = await rowsOf(`a,b\n"${'x\n'.repeat(1000)}`);
    expect(findings.list()[0]).toMatchObject({ code: 'LIST-201', line: 2 });
    expect(rows.at(-1)).toEqual({ line: 1001, fields: ['x'] });
  });

  it('reads the same however the text is cut', async () => {
    const field = fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\ufeff]/gu, ' '));
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (fields, size) => {
        const text = fields.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [''];
        const whole = await rowsOf(text);
        expect((await rowsOf(text, pieces)).rows).toEqual(whole.rows);
      }),
    );
  });

  it.each([
    ['a,b;c,d', ','],
    ['a;b;c', ';'],
    ['a\tb', '\t'],
    ['"a,b,c";d', ';'],
    ['name', ','],
  ])('guesses the delimiter of %j', (head, expected) => {
    expect(guessDelimiter(head)).toBe(expected);
  });
});
