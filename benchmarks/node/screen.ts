/**
 * The command line as a user runs it, cold start to last line: people and a bulk payment file against UN and OFAC.
 *
 *     npm run bench:screen [-- --megabytes 1000]
 */
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBulkFile } from '../payments/bulk-file.ts';
import { timedCommand } from './timed-command.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/screening/', import.meta.url));
const asked = process.argv.indexOf('--megabytes');
const megabytes = asked < 0 ? 100 : Number(process.argv[asked + 1]);

if (!existsSync(DATA)) process.stdout.write('The lists are not at ../shared/data: nothing was measured.\n');
else await main();

async function main(): Promise<void> {
  const lists = ['--list', join(DATA, 'un_consolidated.xml'), '--list', join(DATA, 'ofac')];
  const people = await timedCommand(['screen', ...lists, join(DATA, 'people_not_listed.csv')]);
  print('25,000 people against UN + OFAC, cold', `${people.seconds.toFixed(1)} s, ${people.peakMb} MB`);
  const folder = await mkdtemp(join(tmpdir(), 'quintet-bench-'));
  try {
    const file = join(folder, 'bulk.xml');
    const transactions = await writeBulkFile(file, megabytes * 1_000_000);
    const bulk = await timedCommand(['screen', ...lists, file]);
    const size = Math.round(statSync(file).size / 1_000_000);
    print(
      `pacs.008, ${size} MB, ${transactions} transactions, screened`,
      `${Math.round(transactions / bulk.seconds)} a second, ${bulk.peakMb} MB`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(60)}${value}\n`);
}
