import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  /** The lines of stdout, read as JSON. */
  readonly results: readonly Record<string, unknown>[];
  readonly stderr: string;
  /** The lines of stderr that are findings. */
  readonly findings: readonly Record<string, unknown>[];
}

/** Runs the command line in a process of its own, as a person or a script does. */
export async function runCli(args: readonly string[], input = ''): Promise<CliRun> {
  const child = spawn(process.execPath, ['--conditions=source', MAIN, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, results: objects(stdout), stderr, findings: objects(stderr) };
}

function objects(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
