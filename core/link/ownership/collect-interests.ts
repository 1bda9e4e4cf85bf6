import type { FtmEntity } from '@quintet/ownership';
import type { Tx } from '../../store/index.ts';
import type { Subjects } from '../network/index.ts';
import { type FeedConflict, mergeFeeds } from './merge-feeds.ts';
import { type InterestRow, readInterests } from './read-interests.ts';
import { leaveOutWithin } from './leave-out-within.ts';
import { readParties } from './read-parties.ts';
import type { UpwardLink } from './upward-link.ts';

/** How far up is looked; what was reached is said. */
export interface InterestBounds {
  readonly layers: number;
  readonly entities: number;
  readonly interests: number;
}

/** In a market of a million entities few companies have a hundred above them; a hub of shareholders ends at its bound. */
export const OWNERSHIP_BOUNDS: InterestBounds = { layers: 100, entities: 5000, interests: 10_000 };

/** All that stands above an entity. */
export interface CollectedInterests {
  /** The key of the entity asked for. */
  readonly root: string;
  /** Parties and interests under the keys of whole entities, as `readFtm` takes them. */
  readonly entities: FtmEntity[];
  readonly links: readonly UpwardLink[];
  /** Keys of everybody, the entity asked for first. */
  readonly keys: readonly string[];
  /** Keys of those of whose owners not all were looked for, since the search ended at a bound. */
  readonly cut: readonly string[];
  /** Bounds that were reached, in sentences. */
  readonly notes: readonly string[];
  readonly conflicts: readonly FeedConflict[];
  /** The search ended at no bound: what was not found is not there. */
  readonly isWhole: boolean;
}

/**
 * Gathers the interests above an entity layer by layer: ownership and control of everybody, the offices held in the
 * entity itself, and for whom holders act. Links of all members count. What several feeds say of one stake is one
 * interest (`mergeFeeds`); what one record holds in another that is one with it is none (`leaveOutWithin`).
 *
 * @param at the day for which stakes of several feeds are compared.
 */
export async function collectInterests(
  tx: Tx,
  key: string,
  subjects: Subjects,
  { at, bounds = OWNERSHIP_BOUNDS }: { readonly at: string; readonly bounds?: InterestBounds },
): Promise<CollectedInterests> {
  const root = (await subjects.of([key]))[0]!.key;
  const keys = new Set([root]);
  const all = new Map<string, InterestRow>();
  const notes: string[] = [];
  const cut = new Set<string>();
  let frontier = [root];
  for (let layer = 0; frontier.length > 0; layer++) {
    const reached = reachedBound(bounds, layer, keys.size, all.size);
    if (reached !== undefined) {
      // Whose other interests were not looked at already says that the search ended.
      if (notes.length === 0) notes.push(boundNote(layer, reached));
      for (const end of frontier) cut.add(end);
      break;
    }
    const room = bounds.interests - all.size;
    const found = await readInterests(tx, frontier, subjects, { offices: layer === 0, limit: room + 1 });
    if (found.length > room) {
      notes.push(`More than ${bounds.interests} interests stand above; the others were not looked at.`);
      // Whose interests the others are is not known: any of this layer may have more.
      for (const asset of frontier) cut.add(asset);
    }
    for (const row of found.slice(0, room)) all.set(rowKey(row), row);
    const ends = found.slice(0, room).map(({ link, upward }) => (upward ? link.from : link.to));
    frontier = [...new Set(ends)].filter((end) => !keys.has(end));
    for (const end of frontier) keys.add(end);
  }
  const isWhole = notes.length === 0;
  const { links, notes: left } = leaveOutWithin([...all.values()], at);
  const merged = mergeFeeds(links, at);
  return {
    root,
    entities: [...(await readParties(tx, [...keys], subjects)), ...merged.entities],
    links,
    keys: [...keys],
    cut: [...cut],
    notes: [...notes, ...left],
    conflicts: merged.conflicts,
    isWhole,
  };
}

function boundNote(layers: number, reached: string): string {
  const up = layers === 1 ? '1 layer' : `${layers} layers`;
  return `The search went up ${up} and reached its bound of ${reached}; what lies beyond was not looked at.`;
}

function reachedBound(bounds: InterestBounds, layer: number, entities: number, interests: number): string | undefined {
  if (layer >= bounds.layers) return `${bounds.layers} layers`;
  if (entities > bounds.entities) return `${bounds.entities} entities`;
  return interests >= bounds.interests ? `${bounds.interests} interests` : undefined;
}

/** A link of two records that are one beside one of the same entity that says more has a key of its own. */
function rowKey({ link: { id, from, to }, isWithin }: InterestRow): string {
  return `${id} ${from} ${to} ${isWithin}`;
}
