import { at } from '../graph/columns.ts';
import type { Day } from '../graph/days.ts';
import {
  ABOVE_MIN,
  BENEFICIAL,
  CONTROLS,
  HOLDS_OFFICE,
  INDIRECT,
  MEASURE_CAPITAL,
  MEASURE_MASK,
  MEASURE_NONE,
  MEASURE_PROFIT,
  MEASURE_VOTES,
  NOMINEE,
  TAKES_REST,
} from '../graph/flags.ts';
import type { InterestGraph } from '../graph/interest-graph.ts';

/** What one owner holds in one asset, while it is added up; `owner` and `via` are rows of the graph. */
export interface OpenHolding {
  readonly owner: number;
  readonly via: number | undefined;
  readonly interests: number[];
  readonly min: [number, number, number];
  readonly max: [number, number, number];
  readonly counts: [number, number, number];
  isAboveMin: boolean;
  controls: boolean;
  isBeneficial: boolean;
  takesRest: boolean;
}

/** All that is held in one asset on a day. */
export interface AssetHoldings {
  readonly direct: readonly OpenHolding[];
  /** Sums of chains. */
  readonly indirect: readonly OpenHolding[];
  /** Nominees (rows) with those they stand for. */
  readonly nominees: readonly (readonly [number, readonly number[]])[];
  /** Interests looked at. */
  readonly looked: number;
  /** There are more than were to be looked at. */
  readonly isCut: boolean;
}

/** Adds up the interests in one asset by owner. A nominee's interest is that of those for whom it acts, where known. */
export function gatherHoldings(graph: InterestGraph, asset: number, day: Day, maxInterests: number): AssetHoldings {
  const { from, rows } = graph.byAsset;
  const { owner, start, end, flags } = graph.columns;
  const direct = new Map<number | string, OpenHolding>();
  const indirect = new Map<number | string, OpenHolding>();
  const nominees: (readonly [number, readonly number[]])[] = [];
  const first = at(from, asset);
  const last = Math.min(at(from, asset + 1), first + maxInterests);
  for (let slot = first; slot < last; slot++) {
    const row = at(rows, slot);
    if (at(start, row) > day || at(end, row) <= day) continue;
    const marks = at(flags, row);
    if (marks & HOLDS_OFFICE && (marks & MEASURE_MASK) === MEASURE_NONE) continue;
    const holder = at(owner, row);
    const into = marks & INDIRECT ? indirect : direct;
    const clients = marks & NOMINEE ? clientsOf(graph, holder, day) : [];
    if (marks & NOMINEE) nominees.push([holder, clients]);
    // Within a nomination arrangement the nominee holds nothing of its own.
    if (marks & NOMINEE && (marks & MEASURE_MASK) === MEASURE_NONE) continue;
    if (clients.length === 0) addInterest(open(into, holder, undefined), graph, row, marks, 1);
    else for (const client of clients) addInterest(open(into, client, holder), graph, row, marks, clients.length);
  }
  return {
    direct: [...direct.values()],
    indirect: [...indirect.values()],
    nominees,
    looked: last - first,
    isCut: last < at(from, asset + 1),
  };
}

/** For whom a party acts on a day. */
export function clientsOf(graph: InterestGraph, agent: number, day: Day): readonly number[] {
  const mandates = graph.mandatesByAgent.get(agent) ?? [];
  const clients = mandates.filter(({ start, end }) => start <= day && end > day).map(({ client }) => client);
  return [...new Set(clients)].filter((client) => client !== agent);
}

function open(into: Map<number | string, OpenHolding>, owner: number, via: number | undefined): OpenHolding {
  const key = via === undefined ? owner : `${owner} ${via}`;
  const known = into.get(key);
  if (known !== undefined) return known;
  const made: OpenHolding = {
    owner,
    via,
    interests: [],
    min: [0, 0, 0],
    max: [0, 0, 0],
    counts: [0, 0, 0],
    isAboveMin: false,
    controls: false,
    isBeneficial: false,
    takesRest: false,
  };
  into.set(key, made);
  return made;
}

/** Several clients of one nominee: how they divide the interest is not stated, so each may hold none or all of it. */
function addInterest(holding: OpenHolding, graph: InterestGraph, row: number, marks: number, clients: number): void {
  const { min, max } = graph.columns;
  holding.interests.push(row);
  if (marks & CONTROLS) holding.controls = true;
  if (marks & BENEFICIAL) holding.isBeneficial = true;
  if (marks & TAKES_REST) holding.takesRest = true;
  const measure = marks & MEASURE_MASK;
  if (measure === MEASURE_NONE || marks & TAKES_REST) return;
  const kind = measure as typeof MEASURE_CAPITAL | typeof MEASURE_VOTES | typeof MEASURE_PROFIT;
  if (clients === 1) holding.min[kind] += at(min, row);
  holding.max[kind] += at(max, row);
  holding.counts[kind]++;
  if (marks & ABOVE_MIN && clients === 1) holding.isAboveMin = true;
}
