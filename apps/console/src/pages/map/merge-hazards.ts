import type { HazardList } from '@quintet/node/api';

/** The hazards with what changed of them: changed ones in place of the old, new ones added, gone ones left out. */
export function mergeHazards(now: HazardList, changed: HazardList): HazardList {
  if (changed.events.length === 0 && changed.gone.length === 0) {
    return { ...now, at: changed.at, version: changed.version, feedsTroubled: changed.feedsTroubled };
  }
  const byId = new Map(now.events.map((row) => [row.id, row]));
  for (const row of changed.events) byId.set(row.id, row);
  for (const id of changed.gone) byId.delete(id);
  const events = [...byId.values()];
  return { ...changed, events, total: Math.max(events.length, now.total), gone: [] };
}
