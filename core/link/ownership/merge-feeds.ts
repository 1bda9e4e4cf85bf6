import { type FtmEntity, readPercentage, saysVotes, type Share } from '@quintet/ownership';
import { readEntityKey, schema as schemaOf } from '../../model/index.ts';
import { holdsAt } from '../network/index.ts';
import type { UpwardLink } from './upward-link.ts';

export interface MergedInterests {
  /** Interests as entities of FollowTheMoney whose ends are the keys of whole entities. */
  readonly entities: FtmEntity[];
  readonly conflicts: FeedConflict[];
}

/** What feeds say differently of one stake, in percent, and as what it counts. */
export interface FeedConflict {
  readonly owners: readonly string[];
  readonly assets: readonly string[];
  readonly said: readonly { readonly dataset: string; readonly share: string }[];
  readonly counted: string;
}

/** Several links that one entity says: an ownership of several owners is held by them together. */
interface Stake {
  readonly id: string;
  readonly dataset: string;
  readonly schema: string;
  readonly owners: readonly string[];
  readonly assets: readonly string[];
  readonly properties: UpwardLink['properties'];
  readonly holds: boolean;
}

/**
 * What several feeds say of one stake on a day counts once: added up, 60 % in two registers would be 120 %. Where they
 * say different shares the stake is the range between them, and the conflict is told; a feed that states no share widens
 * nothing. Within one feed stakes are added up, as they were stated.
 */
export function mergeFeeds(links: readonly UpwardLink[], at: string): MergedInterests {
  const stakes = [...Map.groupBy(links, ({ id }) => id).values()].map((own) => stakeOf(own, at));
  const entities: FtmEntity[] = [];
  const conflicts: FeedConflict[] = [];
  for (const same of Map.groupBy(stakes, stakeKey).values()) {
    const now = same.filter(({ holds }) => holds);
    const feeds = Map.groupBy(now, ({ dataset }) => dataset);
    if (feeds.size < 2) {
      entities.push(...same.map((stake) => entityOf(stake)));
      continue;
    }
    entities.push(...same.filter(({ holds }) => !holds).map((stake) => entityOf(stake)));
    entities.push(oneOf(now, feeds, conflicts));
  }
  return { entities, conflicts };
}

function stakeOf(own: readonly UpwardLink[], at: string): Stake {
  const [first] = own as [UpwardLink];
  return {
    id: first.id,
    dataset: readEntityKey(first.id).dataset,
    schema: first.schema,
    owners: [...new Set(own.map(({ from }) => from))].sort(),
    assets: [...new Set(own.map(({ to }) => to))].sort(),
    properties: first.properties,
    holds: holdsAt(first, at),
  };
}

function stakeKey({ schema, owners, assets, properties }: Stake): string {
  const words = [...(properties['role'] ?? []), ...(properties['ownershipType'] ?? [])];
  return JSON.stringify([schema, owners, assets, saysVotes(words)]);
}

function entityOf({ id, schema, owners, assets, properties }: Stake, more: FtmEntity['properties'] = {}): FtmEntity {
  const edge = schemaOf(schema)!.edge!;
  return { id, schema, properties: { ...properties, ...more, [edge.source]: owners, [edge.target]: assets } };
}

/** One stake for what several feeds say of it. */
function oneOf(
  now: readonly Stake[],
  feeds: ReadonlyMap<string, readonly Stake[]>,
  conflicts: FeedConflict[],
): FtmEntity {
  const [first] = now as [Stake, ...Stake[]];
  const shares = [...feeds].flatMap(([dataset, own]) => {
    const share = sumOf(own);
    return share === undefined ? [] : [{ dataset, ...share }];
  });
  const min = Math.min(...shares.map((share) => share.min));
  const max = Math.max(...shares.map((share) => share.max));
  const differ = shares.some((share) => share.min !== min || share.max !== max);
  if (differ) {
    const said = shares.map(({ dataset, ...share }) => ({ dataset, share: rangeText(share) }));
    conflicts.push({ owners: first.owners, assets: first.assets, said, counted: rangeText({ min, max }) });
  }
  // As it was written, where feeds agree: "more than 50 %" is more than a number.
  const written = now.find(({ properties }) => (properties['percentage'] ?? []).length === 1)?.properties['percentage'];
  const alone = [...feeds.values()].every((own) => own.length === 1);
  const all = (property: string) => [...new Set(now.flatMap(({ properties }) => properties[property] ?? []))];
  return entityOf(first, {
    ...(shares.length === 0
      ? {}
      : { percentage: (differ || !alone ? undefined : written) ?? [rangeText({ min, max })] }),
    role: all('role'),
    startDate: all('startDate'),
    endDate: all('endDate'),
  });
}

/** What one feed states in all; undefined where it states no share. */
function sumOf(stakes: readonly Stake[]): Share | undefined {
  const shares = stakes.flatMap(({ properties }) => (properties['percentage'] ?? []).slice(0, 1));
  const read = shares.flatMap((text) => readPercentage(text) ?? []);
  if (read.length === 0) return undefined;
  return { min: read.reduce((sum, { min }) => sum + min, 0), max: read.reduce((sum, { max }) => sum + max, 0) };
}

function rangeText({ min, max }: Share): string {
  return min === max ? String(min) : `${min}-${max}`;
}
