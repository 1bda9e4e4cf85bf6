import { createInterestGraph, type Interest, ownersOf, type Party } from '@quintet/ownership';
import { seeded } from '../names/random.ts';

const COMPANIES = 300;
const SIZE = 360;

/** The largest difference, in percentage points, between our shares and those of the whole matrix solved plainly. */
export function largestDifference(graphs: number): number {
  let largest = 0;
  for (let seed = 1; seed <= graphs; seed++) {
    const interests = randomInterests(seeded(seed));
    const found = new Map(
      ownersOf(createInterestGraph({ parties, interests }), '0')?.owners.map(({ id, share }) => [id, share]),
    );
    for (const bound of ['min', 'max'] as const) {
      const shares = solve(interests, bound);
      for (let i = COMPANIES; i < SIZE; i++) {
        largest = Math.max(largest, Math.abs((found.get(String(i))?.[bound] ?? 0) - (shares[i] as number)));
      }
    }
  }
  return largest;
}

const parties: Party[] = Array.from({ length: SIZE }, (_, i) => ({
  id: String(i),
  caption: String(i),
  schema: i < COMPANIES ? 'Company' : 'Person',
  kind: i < COMPANIES ? 'entity' : 'person',
}));

function randomInterests(random: () => number): Interest[] {
  const interests: Interest[] = [];
  for (let asset = 0; asset < COMPANIES; asset++) {
    let left = 100;
    const owners = new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() * SIZE)));
    for (const owner of owners) {
      const max = left * random();
      left -= max;
      const min = random() < 0.3 ? max * random() : max;
      interests.push({
        id: `${asset}-${owner}`,
        owner: String(owner),
        asset: String(asset),
        measure: 'capital',
        share: { min, max },
      });
    }
  }
  return interests;
}

/** The whole matrix of (I − A)ᵀ x = e by elimination: nothing of ours, nothing left out. */
function solve(interests: readonly Interest[], bound: 'min' | 'max'): number[] {
  const rows = Array.from({ length: SIZE }, (_, i) => {
    const row = new Float64Array(SIZE + 1);
    row[i] = 1;
    row[SIZE] = i === 0 ? 100 : 0;
    return row;
  });
  for (const { owner, asset, share } of interests) {
    const row = rows[Number(owner)] as Float64Array;
    row[Number(asset)] = (row[Number(asset)] as number) - (share?.[bound] ?? 0) / 100;
  }
  // At most 100 % of each company is held, so its column is dominated by the diagonal and no pivoting is needed.
  for (const [k, top] of rows.entries()) {
    for (const [i, row] of rows.entries()) {
      const factor = (row[k] as number) / (top[k] as number);
      if (i === k || factor === 0) continue;
      for (let j = k; j <= SIZE; j++) row[j] = (row[j] as number) - factor * (top[j] as number);
    }
  }
  return rows.map((row, i) => (row[SIZE] as number) / (row[i] as number));
}
