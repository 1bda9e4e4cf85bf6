#!/usr/bin/env -S node --conditions=source
// Starts the command line under Node 24: as it is where that runs, else under the one that npm brought.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'main.ts');
const [major] = process.versions.node.split('.').map(Number);

if (major >= 24 && process.execArgv.includes('--conditions=source')) {
  await import(main);
} else {
  const node = major >= 24 ? process.execPath : findNode();
  const done = spawnSync(node, ['--conditions=source', main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = done.status ?? 3;
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
