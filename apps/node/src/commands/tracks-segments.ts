import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { SegmentLines } from '@quintet/tracks';
import { type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { inputFiles } from '../cli/input-files.ts';

/** So many findings are written; the others are counted. */
const FINDINGS_MAX = 1000;

export const tracksSegments: Command = {
  summary: 'Parts vessel reports under one identity into ships: the segment of each report, in the order of the input.',
  usage: 'FILE…',
  flags: {},
  async run(args, { output }) {
    if (args.words.length === 0) throw new WrongUse('give at least one file of reports as JSON lines');
    const lines = new SegmentLines();
    let wrong = 0;
    for (const { file } of await inputFiles(args.words)) {
      let number = 0;
      for await (const text of createInterface({
        input: createReadStream(file),
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        number++;
        const finding = text.trim() === '' ? undefined : lines.push(text, number);
        if (finding && ++wrong <= FINDINGS_MAX) output.finding({ ...finding, file });
      }
    }
    if (wrong > FINDINGS_MAX) output.message(`${wrong - FINDINGS_MAX} more lines could not be taken.`);
    for (const { id, segment } of lines.results()) await output.result({ id, segment });
    return wrong > 0 ? DONE_WITH_INVALID : DONE;
  },
};
