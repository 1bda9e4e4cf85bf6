/**
 * One million made-up people, a tenth of the rows copies with up to four changes: quality, time, memory. They live in
 * households, with twins and half of them without a number, or each by themselves as FEBRL makes them.
 *
 *     node --conditions=source benchmarks/link/million.ts [ROWS] [SEED] [alone]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FEBRL_MAP, measureResolve, report } from './measure.ts';
import { writePeople } from './write-people.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const living = process.argv[4] === 'alone' ? 'alone' : 'in households';

const folder = await mkdtemp(join(tmpdir(), 'quintet-link-'));
try {
  const path = join(folder, 'people.csv');
  const damage = { fieldMax: 2, recordMax: 4 };
  await writePeople(path, { rows, copies: 0.1, copiesMax: 1, living, damage, seed });
  report(`${rows} people ${living}, seed ${seed}`, await measureResolve(path, { ...FEBRL_MAP, phone: 'phone' }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
