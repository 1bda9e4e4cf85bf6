import { once } from 'node:events';
import { EXPORT_FORMATS } from '@quintet/core/observe';
import { type Command, DONE, FAILED, WrongUse } from '../cli/command.ts';
import { dataFolder, findRunningNode } from '../runtime/data-folder.ts';

export const exportDataset: Command = {
  summary: 'Writes everything that a feed of the running node says to standard output.',
  usage: '--dataset D',
  flags: {
    dataset: { value: 'D', description: 'the feed, e.g. un_sc_sanctions' },
    format: { value: 'ftm', description: `one of ${EXPORT_FORMATS.join(', ')}` },
    data: { value: 'DIR', description: 'the data folder of the node' },
  },
  async run(args, { output }) {
    const dataset = args.one('dataset');
    const format = args.one('format') ?? 'ftm';
    if (dataset === undefined) throw new WrongUse('give the feed with --dataset');
    if (!EXPORT_FORMATS.some((one) => one === format))
      throw new WrongUse(`--format is one of ${EXPORT_FORMATS.join(', ')}`);
    const running = await findRunningNode(await dataFolder(args.one('data')));
    if (!running) {
      output.message('No node runs on this data folder. Start one with: quintet start');
      return FAILED;
    }
    const path = `/api/datasets/${encodeURIComponent(dataset)}/export?format=${format}`;
    const answer = await fetch(`${running.url}${path}`, { headers: { authorization: `Bearer ${running.token}` } });
    if (!answer.ok || answer.body === null) {
      const told = (await answer.json()) as { code: string; message: string };
      const message = answer.status === 404 ? `There is no feed ${dataset}. Lists & feeds names all.` : told.message;
      output.finding({ severity: 'error', ...told, message });
      return FAILED;
    }
    for await (const bytes of answer.body) if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
    return DONE;
  },
};
