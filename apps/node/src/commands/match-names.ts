import { compareNames, type NameKind } from '@quintet/names';
import { nameKindOf } from '@quintet/core/model';
import Papa from 'papaparse';
import { type Command, DONE, WRONG_USE } from '../cli/command.ts';

const THRESHOLD = 0.7;

export const matchNames: Command = {
  summary: 'Compares the pairs of names of a CSV file on standard input, each row by itself.',
  usage: '< pairs.csv',
  flags: {},
  async run(_args, { output }) {
    const rows = await readRows(process.stdin);
    const head = rows.shift()?.map((name) => name.replace(/^\uFEFF/, ''));
    const [first, second, schema] = ['name1', 'name2', 'schema'].map((name) => head?.indexOf(name) ?? -1);
    if (!head || first === undefined || second === undefined || first < 0 || second < 0) {
      output.finding({
        severity: 'error',
        code: 'LIST-203',
        line: 1,
        message: 'The file needs the columns name1 and name2.',
      });
      return WRONG_USE;
    }
    await output.text(Papa.unparse([[...head, 'score', 'match']]));
    for (const row of rows) {
      const { score } = compareNames(row[first] ?? '', row[second] ?? '', kindOf(row[schema ?? -1]));
      await output.text(Papa.unparse([[...row, score.toFixed(4), String(score >= THRESHOLD)]]));
    }
    return DONE;
  },
};

function kindOf(schema: string | undefined): NameKind {
  return schema === undefined || schema === '' ? 'any' : nameKindOf(schema);
}

async function readRows(input: AsyncIterable<Buffer>): Promise<string[][]> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk);
  const { data } = Papa.parse<string[]>(Buffer.concat(chunks).toString('utf8'), { skipEmptyLines: true });
  return data;
}
