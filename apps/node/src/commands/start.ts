import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, DONE, WrongUse } from '../cli/command.ts';
import { dataFolder } from '../runtime/data-folder.ts';
import { isBuilt } from '../runtime/is-built.ts';
import { NODE_ROLES, type NodeRole, runNode } from '../runtime/run-node.ts';

const PORT = 4750;
const PORT_MAX = 65_535;
const CONSOLE = fileURLToPath(new URL('../../../console/', import.meta.url));

export const start: Command = {
  summary: 'Starts the node and its console.',
  usage: '[--data DIR] [--port N]',
  flags: {
    data: { value: 'DIR', description: 'where the node keeps its data; .quintet by default' },
    port: { value: 'N', description: `the port of the console; ${PORT} or the next free one by default` },
    role: { value: 'api|ingest|worker', description: 'only these roles; all by default' },
    exercise: { value: 'yes|no', description: 'load the exercise into an empty node; yes by default' },
  },
  async run(args, { output }) {
    const roles = args.all('role').map(roleOf);
    const port = args.number('port', PORT);
    if (!Number.isInteger(port) || port < 0 || port > PORT_MAX)
      throw new WrongUse(`--port is between 0 and ${PORT_MAX}`);
    buildConsole(output.message);
    const node = await runNode({
      folder: await dataFolder(args.one('data')),
      port,
      roles: roles.length > 0 ? roles : NODE_ROLES,
      exercise: args.one('exercise') !== 'no',
    });
    if (node.url !== undefined) await output.text(`Quintet is at ${node.url}`);
    if (node.administrator) {
      await output.text(
        `Sign in as ${node.administrator.name} with the one-time password ${node.administrator.password} (shown only now).`,
      );
    }
    if (node.exerciseLoaded)
      await output.text('An exercise with made-up people was loaded. Add your own files: npx quintet ingest FILE…');
    await output.end();
    await untilStopped();
    await node.stop();
    return DONE;
  },
};

function roleOf(word: string): NodeRole {
  const role = NODE_ROLES.find((one) => one === word);
  if (!role) throw new WrongUse(`--role is api, ingest or worker, not "${word}"`);
  return role;
}

/** Builds the console, where the installation has not done it or was brought up to date since. */
function buildConsole(say: (text: string) => void): void {
  if (isBuilt(CONSOLE)) return;
  say('Building the console, once.');
  const vite = join(
    dirname(createRequire(join(CONSOLE, 'package.json')).resolve('vite/package.json')),
    'bin',
    'vite.js',
  );
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: CONSOLE,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Whoever starts the node may have another mode, in which React is built for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status !== 0) say('The console could not be built; the API works without it.');
}

async function untilStopped(): Promise<void> {
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
