import { addAccount, type Role, roles } from '@quintet/core/safeguards';
import { type Command, DONE, FAILED, WrongUse } from '../cli/command.ts';
import { callNode } from '../cli/call-node.ts';
import { dataFolder, findRunningNode } from '../runtime/data-folder.ts';
import { makeLog } from '../runtime/log.ts';
import { openNode } from '../runtime/node.ts';
import { sectors } from '../runtime/sectors.ts';

export const userAdd: Command = {
  summary: 'Adds a person and prints a one-time password.',
  usage: 'NAME --role ROLE',
  flags: {
    role: { value: roles.join('|'), description: 'what the person may do' },
    data: { value: 'DIR', description: 'the data folder of the node' },
  },
  async run(args, { output }) {
    // The name may stand before or after the flags.
    const name = args.words[0];
    const role = roles.find((one): one is Role => one === args.one('role'));
    if (name === undefined || role === undefined) throw new WrongUse(`give NAME and --role ${roles.join('|')}`);
    if (!/^[a-z0-9][a-z0-9._-]{1,63}$/.test(name))
      throw new WrongUse('a name is 2 to 64 small letters, digits, dots, dashes');
    const folder = await dataFolder(args.one('data'));
    const running = await findRunningNode(folder);
    if (running) {
      const answer = await callNode(running, 'POST', '/api/people', { name, role });
      if (!answer.ok) {
        output.finding(answer.body);
        return FAILED;
      }
      await output.result({
        name,
        role,
        oneTimePassword: (answer.body as { oneTimePassword: string }).oneTimePassword,
      });
      return DONE;
    }
    const node = await openNode({ folder, sectors, log: makeLog('warn') });
    try {
      const password = await node.store.db.transaction().execute((tx) => addAccount(tx, { name, role }));
      await output.result({ name, role, oneTimePassword: password });
      return DONE;
    } finally {
      await node.store.close();
    }
  },
};
