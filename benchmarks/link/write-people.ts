import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { seeded } from '../names/random.ts';
import { corrupt, type Damage } from './corrupt.ts';
import { COLUMNS, type Living, madeUpPopulation, type Person } from './made-up-people.ts';

export interface PeopleFile {
  readonly rows: number;
  /** Which share of the rows are copies of others. */
  readonly copies: number;
  /** At most so many copies of one person. */
  readonly copiesMax: number;
  readonly living: Living;
  readonly damage: Damage;
  readonly seed: number;
}

/** Rows stand apart from their copies by up to so many rows. */
const SHUFFLED_ROWS = 50_000;

/** Writes a CSV file like FEBRL's: `rec-N-org`, and `rec-N-dup-M` for a copy of the same person. */
export async function writePeople(path: string, file: PeopleFile): Promise<void> {
  const random = seeded(file.seed);
  const population = madeUpPopulation(file.rows, file.living, random);
  const out = createWriteStream(path);
  out.write(`rec_id,${COLUMNS.join(',')}\n`);
  let pool: string[] = [];
  const flush = async (all: boolean): Promise<void> => {
    if (!all && pool.length < SHUFFLED_ROWS) return;
    shuffle(pool, random);
    if (!out.write(`${pool.join('\n')}\n`)) await once(out, 'drain');
    pool = [];
  };
  const meanCopies = (1 + file.copiesMax) / 2;
  const copied = file.copies / meanCopies / (1 - file.copies);
  for (let person = 0, rows = 0; rows < file.rows; person++) {
    const original = population.next();
    pool.push(line(`rec-${person}-org`, original));
    rows++;
    const copies = random() < copied ? 1 + Math.floor(random() * file.copiesMax) : 0;
    for (let copy = 0; copy < copies && rows < file.rows; copy++, rows++)
      pool.push(line(`rec-${person}-dup-${copy}`, corrupt(original, population, file.damage, random)));
    await flush(false);
  }
  await flush(true);
  out.end();
  await once(out, 'close');
}

function line(id: string, person: Person): string {
  return `${id},${COLUMNS.map((column) => person[column]).join(',')}`;
}

function shuffle(items: string[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
