/**
 * Quality and time of `quintet resolve` on FEBRL 1, 2, 3 and on fresh files of the same kind, without labels.
 * Splink with comparisons and blocking chosen by hand: F1 1.000, 0.9971, 0.9986 on FEBRL, 4–6 s each.
 *
 *     node --conditions=source benchmarks/link/febrl.ts [SEED]
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FEBRL_MAP, measureResolve, report } from './measure.ts';
import { writePeople } from './write-people.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/entities/febrl/', import.meta.url));
const seed = Number(process.argv[2] ?? 1);

/** Like FEBRL 1, 2 and 3: rows, share of copies, copies of one person, changes to a field and to a record. */
const FRESH = {
  'like FEBRL 1': { rows: 1000, copies: 0.5, copiesMax: 1, living: 'alone', damage: { fieldMax: 1, recordMax: 1 } },
  'like FEBRL 2': { rows: 5000, copies: 0.2, copiesMax: 5, living: 'alone', damage: { fieldMax: 2, recordMax: 4 } },
  'like FEBRL 3': { rows: 5000, copies: 0.6, copiesMax: 5, living: 'alone', damage: { fieldMax: 3, recordMax: 10 } },
  'households, a fifth copies': {
    rows: 5000,
    copies: 0.2,
    copiesMax: 2,
    living: 'in households',
    damage: { fieldMax: 2, recordMax: 4 },
  },
} as const;

process.stdout.write(`${''.padEnd(44)}P       R       F1\n`);
if (existsSync(DATA))
  for (const number of [1, 2, 3])
    report(`FEBRL ${number}`, await measureResolve(join(DATA, `dataset${number}.csv`), FEBRL_MAP));
else process.stdout.write('FEBRL is not at ../shared/data: only fresh files are measured.\n');

const folder = await mkdtemp(join(tmpdir(), 'quintet-link-'));
try {
  for (const [name, file] of Object.entries(FRESH)) {
    const path = join(folder, 'people.csv');
    await writePeople(path, { ...file, seed });
    report(`fresh, ${name}, seed ${seed}`, await measureResolve(path, FEBRL_MAP));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
