import type { Finding } from '@quintet/core/model';
import { type Arguments, type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { inputFiles } from '../cli/input-files.ts';
import { openComparers } from '../cli/open-comparers.ts';
import { screenInBatches } from '../cli/screen-in-batches.ts';
import type { ScreeningOptions } from '../cli/screened-subjects.ts';

export const screen: Command = {
  summary: 'Compares customers or payments with lists: one line each, with the hits and their reasons.',
  usage: '--list FILE [--list FILE …] INPUT',
  flags: {
    list: { value: 'FILE', description: 'a list, or a folder of its files; as often as needed' },
    threshold: { value: '0.70', description: 'from this score on a hit matches' },
    cutoff: { value: 'T', description: 'hits below are not given; the threshold by default' },
    limit: { value: '10', description: 'hits per subject at most' },
    schema: { value: 'Person', description: 'what the rows of a CSV file are' },
    map: { value: 'column=property', description: 'what a column of a CSV file holds' },
  },
  async run(args, { output }) {
    const [input, ...more] = args.words;
    if (input === undefined || more.length > 0) throw new WrongUse('give one input file, after the flags');
    if (args.all('list').length === 0) throw new WrongUse('give at least one --list FILE');
    const options = optionsOf(args);
    const [file] = await inputFiles([input]);
    if (!file) throw new WrongUse(`the folder ${input} is empty`);
    const comparers = openComparers(await inputFiles(args.all('list')), file, output);
    let invalid = false;
    const find = (finding: Finding): void => {
      output.finding({ ...finding, file: input });
      invalid ||= finding.severity !== 'info';
    };
    try {
      // What reads the input is loaded while the lists are read.
      const { screenedSubjects } = await import('../cli/screened-subjects.ts');
      const listsInvalid = await comparers.listsInvalid;
      await screenInBatches(await screenedSubjects(file, options, args, find), comparers, output);
      return invalid || listsInvalid ? DONE_WITH_INVALID : DONE;
    } finally {
      await comparers.close();
    }
  },
};

function optionsOf(args: Arguments): ScreeningOptions {
  const threshold = args.number('threshold', 0.7);
  const options = { threshold, cutoff: args.number('cutoff', threshold), limit: args.number('limit', 10) };
  if (options.limit < 1 || threshold < 0 || threshold > 1)
    throw new WrongUse('--threshold is between 0 and 1, --limit at least 1');
  return options;
}
