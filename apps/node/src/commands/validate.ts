import { CAP_PROFILES, isCapProfile } from '@quintet/cap';
import { type AlertChecks, validateFile } from '@quintet/core/observe';
import { type Arguments, type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { inputFiles } from '../cli/input-files.ts';

export const validate: Command = {
  summary: 'Says of each file whether it is valid for its format, and what is wrong where.',
  usage: '[--schema strict|extended] [--profile NAME] FILE…',
  flags: {
    schema: {
      value: 'NAME',
      description: 'of alerts: strict is the published schema, extended adds what the standard says (default extended)',
    },
    profile: { value: 'NAME', description: `rules beyond the standard of alerts: ${CAP_PROFILES.join(', ')}` },
  },
  async run(args, { output }) {
    if (args.words.length === 0) throw new WrongUse('give at least one file');
    const now = new Date();
    const checks = { ...alertChecks(args), now: now.getTime() };
    let invalid = false;
    for (const file of await inputFiles(args.words)) {
      const { format, valid, findings } = await validateFile(file, now.toISOString().slice(0, 10), checks);
      invalid ||= !valid;
      await output.result({ file: file.file, format, valid, findings });
    }
    return invalid ? DONE_WITH_INVALID : DONE;
  },
};

function alertChecks(args: Arguments): AlertChecks {
  const schema = args.one('schema') ?? 'extended';
  if (schema !== 'strict' && schema !== 'extended') throw new WrongUse('--schema is strict or extended');
  const profile = args.one('profile');
  if (profile === undefined) return { schema };
  if (!isCapProfile(profile)) throw new WrongUse(`--profile is one of ${CAP_PROFILES.join(', ')}`);
  return { schema, profile };
}
