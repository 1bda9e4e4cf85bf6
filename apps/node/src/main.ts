import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { helpOf, readArguments } from './cli/arguments.ts';
import { type Command, FAILED, WRONG_USE, WrongUse } from './cli/command.ts';
import { streamOutput } from './cli/output.ts';

/** Every command; its module is loaded only when it is called, so that each starts at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  status: async () => (await import('./commands/status.ts')).status,
  ingest: async () => (await import('./commands/ingest.ts')).ingest,
  screen: async () => (await import('./commands/screen.ts')).screen,
  'match-names': async () => (await import('./commands/match-names.ts')).matchNames,
  payments: async () => (await import('./commands/payments.ts')).payments,
  validate: async () => (await import('./commands/validate.ts')).validate,
  export: async () => (await import('./commands/export.ts')).exportDataset,
  owners: async () => (await import('./commands/owners.ts')).owners,
  path: async () => (await import('./commands/path.ts')).path,
  exercise: async () => (await import('./commands/exercise.ts')).exercise,
  resolve: async () => (await import('./commands/resolve.ts')).resolve,
  associate: async () => (await import('./commands/associate.ts')).associate,
  'ais decode': async () => (await import('./commands/ais-decode.ts')).aisDecode,
  'ais encode': async () => (await import('./commands/ais-encode.ts')).aisEncode,
  'tracks segments': async () => (await import('./commands/tracks-segments.ts')).tracksSegments,
  'tracks detect': async () => (await import('./commands/tracks-detect.ts')).tracksDetect,
  'user add': async () => (await import('./commands/user-add.ts')).userAdd,
};

async function main(argv: readonly string[]): Promise<number> {
  const output = streamOutput(process.stdout, process.stderr);
  const name = commandName(argv);
  const load = commands[name];
  if (!load) {
    output.message(await overview(name));
    return name === '' || name === '--help' ? 0 : WRONG_USE;
  }
  const command = await load();
  const rest = argv.slice(name.split(' ').length);
  if (rest.includes('--help')) {
    await output.text(helpOf(name, command));
    await output.end();
    return 0;
  }
  // Whoever reads has seen enough (`| head`); a node goes on without its reader.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' && name !== 'start') process.exit(0);
  });
  try {
    const code = await command.run(readArguments(command, rest), { output });
    await output.end();
    return code;
  } catch (error) {
    await output.end();
    output.message(error instanceof Error ? error.message : String(error));
    if (!(error instanceof WrongUse)) return FAILED;
    output.message(`See quintet ${name} --help.`);
    return WRONG_USE;
  }
}

function commandName([first = '', second = '']: readonly string[]): string {
  return `${first} ${second}` in commands ? `${first} ${second}` : first;
}

const NAME_WIDTH = 18;

async function overview(name: string): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([command, load]) => `  ${command.padEnd(NAME_WIDTH)}${(await load()).summary}`),
  );
  const wrong = name === '' || name === '--help' ? [] : [`There is no command "${name}".`, ''];
  return [...wrong, 'quintet COMMAND …', '', ...lines, '', 'quintet COMMAND --help says what each needs.'].join('\n');
}

// Modules are read as TypeScript; what was made of them is kept for the next start, and for threads.
enableCompileCache();
const cache = getCompileCacheDir();
if (cache !== undefined) process.env['NODE_COMPILE_CACHE'] ??= cache;
process.exitCode = await main(process.argv.slice(2));
