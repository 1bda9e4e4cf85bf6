import { readPercentage } from '@quintet/ownership';
import { holdsAt } from '../network/index.ts';
import type { InterestRow } from './read-interests.ts';
import type { UpwardLink } from './upward-link.ts';

/**
 * The links that say who stands outside. What one record holds in another that is one with it says nothing of that: were
 * it a share that an entity holds in itself, it would be spread over the others, and their shares scaled up. Who holds a
 * stake together with such a record holds any part of it.
 */
export function leaveOutWithin(rows: readonly InterestRow[], at: string): { links: UpwardLink[]; notes: string[] } {
  const within = rows.filter(({ isWithin }) => isWithin);
  const stakes = new Set(within.map(stakeOf));
  const links = rows
    .filter(({ isWithin }) => !isWithin)
    .map((row) => ({
      ...row.link,
      nature: row.nature,
      properties: stakes.has(stakeOf(row)) ? anyPart(row) : row.properties,
    }));
  const left = new Set(within.filter(({ link }) => holdsAt(link, at)).map(({ link }) => link.id)).size;
  if (left === 0) return { links, notes: [] };
  const what = left === 1 ? '1 link between records that are one is' : `${left} links between records that are one are`;
  return { links, notes: [`${what} left out: who stands outside is not said by it.`] };
}

/** What one entity says of one asset: its owners hold it together. */
function stakeOf({ link: { id, to } }: InterestRow): string {
  return `${id} ${to}`;
}

function anyPart({ properties }: InterestRow): InterestRow['properties'] {
  const stated = (properties['percentage'] ?? []).flatMap((text) => readPercentage(text) ?? []);
  return { ...properties, percentage: [`0-${Math.max(0, ...stated.map(({ max }) => max)) || 100}`] };
}
