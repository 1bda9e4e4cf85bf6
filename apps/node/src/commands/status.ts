import { type Command, DONE, FAILED } from '../cli/command.ts';
import { callNode } from '../cli/call-node.ts';
import { dataFolder, findRunningNode } from '../runtime/data-folder.ts';

export const status: Command = {
  summary: 'Says how the running node does: lists in force, work that waits, alerts that are open.',
  usage: '[--data DIR]',
  flags: { data: { value: 'DIR', description: 'the data folder of the node' } },
  async run(args, { output }) {
    const running = await findRunningNode(await dataFolder(args.one('data')));
    if (!running) {
      output.message('No node runs on this data folder. Start one with: quintet start');
      return FAILED;
    }
    const { ok, body } = await callNode(running, 'GET', '/api/status');
    if (!ok) {
      output.finding(body);
      return FAILED;
    }
    await output.result({ url: running.url, pid: running.pid, ...body });
    return DONE;
  },
};
