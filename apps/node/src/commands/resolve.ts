import { isMatchable } from '@quintet/core/model';
import { readRecordTable, type ResolutionCode, resolutionFinding } from '@quintet/core/link/records';
import { type Conflict, resolve as resolveRecords, type Resolution, SAME_FROM } from '@quintet/core/link/resolution';
import { columnMap } from '../cli/arguments.ts';
import { type Arguments, type Command, DONE, DONE_WITH_INVALID, WRONG_USE, WrongUse } from '../cli/command.ts';
import { inputFiles } from '../cli/input-files.ts';
import type { Output } from '../cli/output.ts';

const CODE_OF_CONFLICT: Readonly<Record<Conflict['kind'], ResolutionCode>> = {
  'judged-different': 'RES-202',
  contradiction: 'RES-203',
  bridge: 'RES-204',
  'kept-apart': 'RES-205',
};
/** Of more conflicts the rest is left to be seen in the pairs. */
const CONFLICTS_TOLD_MAX = 100;

export const resolve: Command = {
  summary: 'Finds which records of one file, or of two, are the same: one line for each pair, with its reasons.',
  usage: '--csv A.csv [--against B.csv] --id COLUMN --map column=property …',
  flags: {
    csv: { value: 'FILE', description: 'the records' },
    against: { value: 'FILE', description: 'compare with the records of this file, not among themselves' },
    id: { value: 'COLUMN', description: 'the column that holds the id of a record' },
    schema: { value: 'Person', description: 'what the rows are' },
    map: { value: 'column=property', description: 'what a column holds: a property of the schema or of its address' },
  },
  async run(args, { output }) {
    const options = optionsOf(args);
    const files = await inputFiles([args.one('csv')!, ...args.all('against')]);
    const { table, findings } = await readRecordTable(files, options);
    findings.forEach(output.finding);
    if (!table) return WRONG_USE;
    const resolution = resolveRecords(table);
    // By contract the score alone says so; what a conflict throws doubt on stands in the reasons.
    for (const { a, b, score, reasons } of resolution.pairs())
      await output.result({ a, b, score, match: score >= SAME_FROM, reasons });
    tellOf(resolution, output);
    return findings.some(({ severity }) => severity !== 'info') ? DONE_WITH_INVALID : DONE;
  },
};

function optionsOf(args: Arguments) {
  const id = args.one('id');
  if (args.words.length > 0)
    throw new WrongUse(`"${args.words[0]}" stands alone: files are given by --csv and --against`);
  if (args.all('csv').length !== 1 || args.all('against').length > 1)
    throw new WrongUse('give one --csv FILE, and one --against FILE at most');
  if (id === undefined) throw new WrongUse('give the column of the id: --id COLUMN');
  const schema = args.one('schema') ?? 'Person';
  if (!isMatchable(schema))
    throw new WrongUse(`records of the schema ${schema} are not compared; Person is, or Company`);
  const map = columnMap(args.all('map'));
  if (Object.keys(map).length === 0) throw new WrongUse('say what the columns hold: --map column=property');
  return { id, schema, map };
}

/** What was not compared, and what does not fit together. */
function tellOf({ dropped, conflicts }: Resolution, output: Output): void {
  if (dropped.blocks > 0) output.finding(resolutionFinding('RES-201', { ...dropped }));
  for (const { kind, a, b, records } of conflicts.slice(0, CONFLICTS_TOLD_MAX))
    output.finding(resolutionFinding(CODE_OF_CONFLICT[kind], { a, b, count: records.length }));
}
