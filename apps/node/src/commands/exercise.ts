import { generateExercise } from '@quintet/exercise';
import { type Command, DONE, WrongUse } from '../cli/command.ts';

export const exercise: Command = {
  summary: 'Makes an exercise: lists, customers and payments of made-up people, with the truth beside them.',
  usage: '--seed N --size ENTITIES --out DIR',
  flags: {
    seed: { value: 'N', description: 'the same seed and size give the same bytes' },
    size: { value: 'ENTITIES', description: 'how many people and firms' },
    out: { value: 'DIR', description: 'the folder to write to' },
    workers: { value: '1', description: 'how many threads make it' },
  },
  async run(args, { output }) {
    const outDir = args.one('out');
    if (outDir === undefined) throw new WrongUse('give --out DIR');
    const seed = args.number('seed', 7);
    const size = args.number('size', 600);
    if (!Number.isInteger(size) || size < 1) throw new WrongUse('--size is a whole number of at least 1');
    const manifest = await generateExercise({ seed, size, outDir, workers: args.number('workers', 1) });
    await output.result({ out: outDir, seed, size, files: manifest.files.length });
    return DONE;
  },
};
