/**
 * Declarations of a whole node: rows a second from the moment that a file is handed over to the moment that all of it is read,
 * validated, compared with its history, screened against the lists in force, linked in the graph and kept, by a node that
 * has been at work for a while. The first file after lists changed loads these, which is told by itself.
 *
 *     node --conditions=source benchmarks/node/goods.ts [--small] [--rows N]
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { declarationLine, declarationsHeader } from '@quintet/core/observe/formats/declarations-csv';
import { madeUpDeclarations } from '../goods/made-up-declarations.ts';
import { type ChildNode, startChildNode } from './child-node.ts';
import { readFileAs } from './read-file-as.ts';

const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const LISTS = ['screening/un_consolidated.xml', 'screening/ofac'].map((path) => join(SHARED, path));
const REAL = ['declarations-train.csv', 'declarations-valid.csv'].map((name) => join(SHARED, 'borders/customs', name));

const { values } = parseArgs({ options: { small: { type: 'boolean', default: false }, rows: { type: 'string' } } });
const ROWS = Number(values.rows ?? (values.small ? 2000 : 100_000));
/** Read before what is measured: a node that has been at work has its code compiled. */
const WARM_UP = values.small ? 200 : 10_000;

const node = await startChildNode();
try {
  if (!values.small) await loadLists(node);
  const { seconds } = await readFileAs(node, 'first.csv', csvOf(1));
  print('one declaration, when the lists are new, ms', seconds * 1000);
  await readFileAs(node, 'warm-up.csv', csvOf(WARM_UP, ROWS));
  for (const path of values.small ? [] : REAL) await takeReal(node, path);
  await take(node, 'made-up.csv', csvOf(ROWS));
  print('memory of node and PostgreSQL, MB (PSS)', node.memoryMb());
} finally {
  await node.stop();
}

async function loadLists(bench: ChildNode): Promise<void> {
  const there = LISTS.filter(existsSync);
  if (there.length > 0) await bench.run('ingest', ...there);
  else process.stdout.write('No lists: the shared data is not there, and nobody is screened.\n');
}

async function takeReal(bench: ChildNode, path: string): Promise<void> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (existsSync(path)) await take(bench, name, await readFile(path));
  else process.stdout.write(`${name}: not there, left out\n`);
}

function csvOf(rows: number, first = 0): string {
  const lines = Array.from(madeUpDeclarations(first + rows), declarationLine).slice(first);
  return `${[declarationsHeader(), ...lines].join('\n')}\n`;
}

async function take(bench: ChildNode, name: string, content: string | Uint8Array): Promise<void> {
  const before = bench.cpuSeconds();
  const { added, changed, refused, seconds } = await readFileAs(bench, name, content);
  const after = bench.cpuSeconds();
  const rows = added + changed + refused;
  print(`${name}: rows`, rows);
  print(`${name}: rows a second, from hand-over to done`, rows / seconds);
  print(
    `${name}: time of the processor a thousand rows, ms (node, PostgreSQL)`,
    (1e6 * (after.node - before.node)) / rows,
    (1e6 * (after.database - before.database)) / rows,
  );
}

function print(what: string, ...numbers: number[]): void {
  process.stdout.write(`${what}: ${numbers.map((value) => Math.round(value).toLocaleString('en')).join(', ')}\n`);
}
