/**
 * Statements a second that a feed of FollowTheMoney entities is taken in with, selectors and links included: the first
 * time, and the same feed again. `node --conditions=source benchmarks/store/entities.ts [--entities 200000]`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Entity } from '@quintet/core/model';
import { takeInEntities } from '@quintet/core/observe/intake';
import { openStore } from '@quintet/core/store';
import { seeded } from '../names/random.ts';

const { values } = parseArgs({ options: { entities: { type: 'string', default: '200000' } } });
const count = Number(values.entities);
const BATCH = 2000;

/** Companies and people as a register writes them, and who owns what: seven statements each. */
function* feed(): Generator<Entity[]> {
  const random = seeded(1);
  const number = (digits: number) => String(Math.floor(random() * 10 ** digits)).padStart(digits, '0');
  for (let from = 0; from < count; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, i): Entity => {
      const id = `reg-${from + i}`;
      const any = () => `reg-${Math.floor(random() * count)}`;
      if (i % 3 === 2) {
        const properties = {
          owner: [any()],
          asset: [any()],
          percentage: [number(2)],
          startDate: ['2019-03-02'],
          role: ['shareholder'],
          recordId: [number(9)],
          sourceUrl: ['https://register.example/1'],
        };
        return { id, schema: 'Ownership', properties };
      }
      const name = `Veshtari ${number(5)} Trading`;
      return i % 3 === 0
        ? {
            id,
            schema: 'Company',
            properties: {
              name: [name],
              alias: [`${name} Ltd`],
              jurisdiction: ['mt'],
              registrationNumber: [number(8)],
              incorporationDate: ['2011-07-01'],
              address: ['Quay 1, Valletta'],
              status: ['active'],
            },
          }
        : {
            id,
            schema: 'Person',
            properties: {
              name: [`Sanne ${number(6)}`],
              birthDate: ['1980-01-02'],
              nationality: ['mt'],
              passportNumber: [number(9)],
              email: [`s${number(7)}@mail.example`],
              gender: ['female'],
              address: ['Quay 2, Valletta'],
            },
          };
    });
  }
}

const folder = await mkdtemp(join(tmpdir(), 'quintet-bench-'));
const store = await openStore({ dataFolder: folder });
try {
  for (const round of ['first import', 'the same again']) {
    const started = performance.now();
    const result = await store.db
      .transaction()
      .execute((tx) =>
        takeInEntities(tx, feed(), { dataset: 'register', by: 'bench', handling: 'TLP:CLEAR', nature: 'fact' }),
      );
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(
      `${round}: ${result.statements} statements of ${result.entities} entities, ${Math.round(result.statements / seconds)} a second\n`,
    );
  }
} finally {
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
