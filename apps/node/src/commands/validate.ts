import { validateFile } from '@quintet/core/observe';
import { type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { inputFiles } from '../cli/input-files.ts';

export const validate: Command = {
  summary: 'Says of each file whether it is valid for its format, and what is wrong where.',
  usage: 'FILE…',
  flags: {},
  async run(args, { output }) {
    if (args.words.length === 0) throw new WrongUse('give at least one file');
    let invalid = false;
    for (const file of await inputFiles(args.words)) {
      const { format, valid, findings } = await validateFile(file, new Date().toISOString().slice(0, 10));
      invalid ||= !valid;
      await output.result({ file: file.file, format, valid, findings });
    }
    return invalid ? DONE_WITH_INVALID : DONE;
  },
};
