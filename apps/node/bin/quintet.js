#!/usr/bin/env node
// Starts the command line under Node 24: the one that runs this, else the one that npm brought.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'main.ts');
const [major] = process.versions.node.split('.').map(Number);

// A heap that starts small is cleaned early, which saves memory; one that starts smaller still is cleaned all the time.
// On two busy processors helpers of the collector of garbage take turns with those whom they are to help.
const flags = [
  '--conditions=source',
  '--initial-old-space-size=96',
  '--max-semi-space-size=16',
  '--no-parallel-scavenge',
  ...process.execArgv,
];
const node = major >= 24 ? process.execPath : findNode();
const args = [...flags, main, ...process.argv.slice(2)];
// Threads that come and go share one arena of the allocator (glibc), or each leaves its own behind: a tenth of the memory.
const env = { MALLOC_ARENA_MAX: '1', ...process.env };

// Where a process can become another one, nothing stays behind that waits for it.
if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...args], env);
else runBeside();

function runBeside() {
  const child = spawn(node, args, { stdio: 'inherit', env });
  // A terminal sends an interrupt to both; what a supervisor sends comes here alone.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 3;
  });
}

function findNode() {
  try {
    const system = process.platform === 'win32' ? 'win' : process.platform;
    const manifest = createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`);
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    process.stderr.write(
      `Quintet needs Node 24; this is Node ${process.versions.node}, and npm has none for this system.\n`,
    );
    return process.exit(3);
  }
}
