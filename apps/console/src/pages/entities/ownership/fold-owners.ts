import type { OwnershipPage } from '@quintet/node/api';
import { isUnknown } from './owner-words.ts';

type OwnerEdge = OwnershipPage['network']['edges'][number];
type Share = NonNullable<OwnerEdge['share']>;

/** With more owners than this that nobody stands above, the smaller ones of a company are drawn as one. */
const FOLDED_FROM = 40;
/** Of those, so many with the greatest shares stay. */
const OWNERS_DRAWN = 24;

/** The smaller owners of one company, drawn as one node. */
export interface Fold {
  readonly asset: string;
  readonly owners: readonly string[];
  /** Theirs together, in percent, as far as it is known. */
  readonly share: Share | undefined;
  /** How many of them have no share that is known. */
  readonly unknown: number;
}

export interface Folding {
  /** Companies whose owners are all drawn. */
  readonly opened: ReadonlySet<string>;
  /** Entities that are drawn in any case. */
  readonly kept: ReadonlySet<string>;
}

export const NOTHING_OPENED: Folding = { opened: new Set(), kept: new Set() };

/** Owners whom nobody is known to own and who own one company only, by that company. */
export function endOwners({ subject, network }: OwnershipPage): ReadonlyMap<string, readonly string[]> {
  const owned = new Set(network.edges.map(({ to }) => to));
  const assets = new Map<string, string | undefined>();
  for (const { from, to } of network.edges)
    assets.set(from, !assets.has(from) || assets.get(from) === to ? to : undefined);
  const byAsset = new Map<string, string[]>();
  for (const [owner, asset] of assets) {
    if (asset === undefined || owned.has(owner) || owner === subject.key) continue;
    const owners = byAsset.get(asset);
    if (owners === undefined) byAsset.set(asset, [owner]);
    else owners.push(owner);
  }
  return byAsset;
}

/**
 * What each holds in all that it owns: several statements are summed. It tells who stands first, and is a share of one
 * company only for who owns no other.
 */
function stakesOf(edges: readonly OwnerEdge[]): Map<string, Share> {
  const stakes = new Map<string, Share>();
  for (const { from, share } of edges) {
    if (share === undefined || isUnknown(share)) continue;
    const before = stakes.get(from) ?? { min: 0, max: 0 };
    stakes.set(from, sumOf([before, share]));
  }
  return stakes;
}

const sumOf = (shares: readonly Share[]): Share => ({
  min: Math.min(
    100,
    shares.reduce((sum, { min }) => sum + min, 0),
  ),
  max: Math.min(
    100,
    shares.reduce((sum, { max }) => sum + max, 0),
  ),
});

/** Whom an analyst has to see: listed ones, those that count as owners or control, and those that something is said of. */
function telling({ owners, network, verdicts, flags }: OwnershipPage): ReadonlySet<string> {
  return new Set([
    ...network.nodes.filter(({ topics }) => topics.length > 0).map(({ key }) => key),
    ...owners.flatMap(({ key, beneficial, control }) => (key !== undefined && (beneficial || control) ? [key] : [])),
    ...network.edges.filter(({ control }) => control).map(({ from }) => from),
    ...verdicts.flatMap(({ chain }) => chain),
    ...flags.flatMap(({ keys }) => keys),
  ]);
}

/** Owners with the greatest shares first, those of whom none is known last; else as they came. */
export function byStake(
  page: OwnershipPage,
  stakes = stakesOf(page.network.edges),
): (one: string, other: string) => number {
  const middle = (key: string): number => {
    const stake = stakes.get(key);
    return stake === undefined ? -1 : (stake.min + stake.max) / 2;
  };
  return (one, other) => middle(other) - middle(one);
}

/** Which owners are drawn as one. */
export function foldOwners(page: OwnershipPage, { opened, kept }: Folding): readonly Fold[] {
  const told = telling(page);
  const stakes = stakesOf(page.network.edges);
  const order = byStake(page, stakes);
  return [...endOwners(page)].flatMap(([asset, ends]): Fold[] => {
    if (ends.length <= FOLDED_FROM || opened.has(asset)) return [];
    const owners = ends
      .toSorted(order)
      .slice(OWNERS_DRAWN)
      .filter((key) => !told.has(key) && !kept.has(key));
    const known = owners.flatMap((key) => stakes.get(key) ?? []);
    if (owners.length < 2) return [];
    const share = known.length === 0 ? undefined : sumOf(known);
    return [{ asset, owners, share, unknown: owners.length - known.length }];
  });
}
