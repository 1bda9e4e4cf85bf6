import { at } from '../graph/columns.ts';
import { ALWAYS_AFTER, ALWAYS_BEFORE, type Day, dateOf, firstDay } from '../graph/days.ts';
import type { InterestGraph } from '../graph/interest-graph.ts';
import type { StructureNode } from '../owners/structure.ts';
import type { Flag } from './flag.ts';
import { type FlagOptions, flag, parametersOf, structureOf } from './structure-flags.ts';

const YEAR_DAYS = 365.25;

/**
 * A company that lay still for years and then changed hands at once. It needs a founding date and dated interests; a
 * company that changed owners earlier is none.
 */
export function shelfCompanyAwakened(graph: InterestGraph, id: string, options: FlagOptions = {}): Flag[] {
  const row = graph.rowOf(id);
  const founded = row === undefined ? undefined : firstDay(graph.party(row).founded ?? '');
  if (row === undefined || founded === undefined) return [];
  const { shelfQuietYears, shelfMinPercent, shelfWindowDays } = parametersOf(options);
  const until = (options.at === undefined ? undefined : firstDay(options.at)) ?? ALWAYS_AFTER;
  const begun = interestsIn(graph, row).filter((interest) =>
    isBetween(at(graph.columns.start, interest), founded + 1, until),
  );
  const days = [...new Set(begun.map((interest) => at(graph.columns.start, interest)))].sort((a, b) => a - b);
  const changes = interestsIn(graph, row).flatMap((interest) => [
    at(graph.columns.start, interest),
    at(graph.columns.end, interest),
  ]);
  for (const day of days) {
    const quietFrom = day - shelfQuietYears * YEAR_DAYS;
    if (founded > quietFrom || changes.some((change) => isBetween(change, quietFrom, day - 1))) continue;
    const fresh = begun.filter((interest) => isBetween(at(graph.columns.start, interest), day, day + shelfWindowDays));
    const share = fresh.reduce((sum, interest) => sum + at(graph.columns.min, interest), 0);
    if (share < shelfMinPercent) continue;
    const years = Math.floor((day - founded) / YEAR_DAYS);
    const text = `${graph.party(row).caption} was founded on ${dateOf(founded)}, lay still, and after ${years} years, on ${dateOf(day)}, ${Math.round(share)} % of it changed hands.`;
    return [
      flag(
        graph,
        'shelf-company-awakened',
        text,
        fresh.map((interest) => at(graph.columns.owner, interest)),
        fresh,
      ),
    ];
  }
  return [];
}

/**
 * Stakes in an entity, or in what stands above it, that a listed person gave up or took shortly before or after being
 * listed.
 * @param listings the day on which each party was listed, `YYYY-MM-DD`, by its id.
 */
export function changesNearListing(
  graph: InterestGraph,
  id: string,
  listings: ReadonlyMap<string, string>,
  options: FlagOptions = {},
): Flag[] {
  const structure = structureOf(graph, id, options);
  if (structure === undefined) return [];
  return structure.nodes.flatMap(({ row }: StructureNode) =>
    interestsIn(graph, row).flatMap((interest) => changeNearListing(graph, interest, listings, options) ?? []),
  );
}

function changeNearListing(
  graph: InterestGraph,
  interest: number,
  listings: ReadonlyMap<string, string>,
  options: FlagOptions,
): Flag | undefined {
  const { owner, asset, min, max, start, end } = graph.columns;
  const holder = graph.party(at(owner, interest));
  const listed = firstDay(listings.get(holder.id) ?? '');
  const parameters = parametersOf(options);
  if (listed === undefined || at(max, interest) < parameters.listingMinPercent) return undefined;
  const from = listed - parameters.listingDaysBefore;
  const to = listed + parameters.listingDaysAfter;
  const ended = isBetween(at(end, interest), from, to);
  if (!ended && !isBetween(at(start, interest), from, to)) return undefined;
  const day = at(ended ? end : start, interest);
  const share =
    at(min, interest) === at(max, interest) ? `${at(min, interest)} %` : `${at(min, interest)}–${at(max, interest)} %`;
  const text = `${holder.caption} ${ended ? 'gave up' : 'took'} ${share} of ${graph.party(at(asset, interest)).caption} on ${dateOf(day)}, ${distance(day, listed)} being listed.`;
  return flag(graph, 'change-near-listing', text, [at(owner, interest), at(asset, interest)], [interest], dateOf(day));
}

function distance(day: Day, listed: Day): string {
  const days = Math.abs(day - listed);
  return days === 0 ? 'on the day of' : `${days} ${days === 1 ? 'day' : 'days'} ${day < listed ? 'before' : 'after'}`;
}

/** Those held in a party on any day: what ends before it begins never counts, so nothing changed hands by it. */
function interestsIn(graph: InterestGraph, row: number): readonly number[] {
  const { from, rows } = graph.byAsset;
  const { start, end } = graph.columns;
  const all = Array.from(rows.subarray(at(from, row), at(from, row + 1)));
  return all.filter((interest) => at(start, interest) < at(end, interest));
}

function isBetween(day: Day, from: Day, to: Day): boolean {
  return day !== ALWAYS_BEFORE && day !== ALWAYS_AFTER && day >= from && day <= to;
}
