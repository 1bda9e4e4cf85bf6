import type { Rate } from '../score.ts';
import type { Truth } from '../truth.ts';
import type { CableTruth, HazardDecoyTruth, HazardEventTruth, ReportName } from './truth/hazard-truth.ts';

/** An event that was made of reports, each named as its source names it. */
export interface FoundEvent {
  readonly id: string;
  readonly reports: readonly ReportName[];
  /** Ids of found events of which it was said to be a consequence. */
  readonly causes?: readonly string[];
  /** Ids of sites that were said to be in its way. */
  readonly sites?: readonly string[];
}

export interface HazardScore {
  /** Pairs of reports that were put together: how many of them are of one event. Only reports that the truth names count. */
  readonly precision: Rate;
  /** Pairs of reports of one event: how many were put together. */
  readonly recall: Rate;
  readonly recallByHazard: Readonly<Record<string, Rate>>;
  /** Events that were found whole and with nothing else. */
  readonly whole: Rate;
  /** Causal links found, and links between named events that are none. */
  readonly causes: Rate;
  readonly falseCauses: number;
  /** Sites in the way of events that have a shape. */
  readonly sites: Rate;
  /** Reports that should stand apart (exercises, tests, forged, last year's) and were put to an event of others. */
  readonly decoysMixedIn: Readonly<Record<string, number>>;
}

const nameOf = ({ feed, id }: ReportName): string => `${feed} ${id}`;

/**
 * Compares events with the truth of an exercise. Names of reports are those of the sources: a CAP identifier, the id of an
 * earthquake or incident, a GDACS guid.
 */
export function scoreHazards(truth: Iterable<Truth>, found: readonly FoundEvent[]): HazardScore {
  const lines = [...truth];
  const events = lines.filter((line): line is HazardEventTruth => line.type === 'hazard_event');
  const trueOf = new Map(events.flatMap((event) => event.reports.map((report) => [nameOf(report), event] as const)));
  const foundOf = new Map(found.flatMap((event) => event.reports.map((report) => [nameOf(report), event] as const)));
  const joined = found.flatMap(({ reports }) => pairs(reports.map(nameOf).filter((name) => trueOf.has(name))));
  const recalls = events.map((event) => {
    const all = pairs(event.reports.map(nameOf));
    return { event, rate: { hit: all.filter(([a, b]) => isOne(foundOf, a, b)).length, of: all.length } };
  });
  const byHazard = Map.groupBy(recalls, ({ event }) => event.hazard);
  return {
    precision: { hit: joined.filter(([a, b]) => isOne(trueOf, a, b)).length, of: joined.length },
    recall: sum(recalls.map(({ rate }) => rate)),
    recallByHazard: Object.fromEntries(
      [...byHazard].map(([hazard, group]) => [hazard, sum(group.map(({ rate }) => rate))] as const),
    ),
    whole: { hit: events.filter((event) => isWhole(event, foundOf, trueOf)).length, of: events.length },
    ...causesOf(events, found, foundOf, trueOf),
    sites: sum(events.map((event) => sitesRate(event, foundOf))),
    decoysMixedIn: mixedIn(lines, foundOf, trueOf),
  };
}

function pairs(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
}

function isOne(of: ReadonlyMap<string, object>, a: string, b: string): boolean {
  const event = of.get(a);
  return event !== undefined && event === of.get(b);
}

function sum(rates: readonly Rate[]): Rate {
  return { hit: rates.reduce((all, { hit }) => all + hit, 0), of: rates.reduce((all, { of }) => all + of, 0) };
}

function isWhole(
  { reports }: HazardEventTruth,
  foundOf: ReadonlyMap<string, FoundEvent>,
  trueOf: ReadonlyMap<string, HazardEventTruth>,
): boolean {
  const events = new Set(reports.map((report) => foundOf.get(nameOf(report))));
  const [event] = events;
  if (events.size !== 1 || event === undefined) return false;
  return event.reports.filter((report) => trueOf.has(nameOf(report))).length === reports.length;
}

/** The found events that hold reports of a true one. */
function foundFor(event: HazardEventTruth, foundOf: ReadonlyMap<string, FoundEvent>): readonly FoundEvent[] {
  return [...new Set(event.reports.flatMap((report) => foundOf.get(nameOf(report)) ?? []))];
}

function causesOf(
  events: readonly HazardEventTruth[],
  found: readonly FoundEvent[],
  foundOf: ReadonlyMap<string, FoundEvent>,
  trueOf: ReadonlyMap<string, HazardEventTruth>,
): Pick<HazardScore, 'causes' | 'falseCauses'> {
  const byId = new Map(events.map((event) => [event.id, event] as const));
  const foundById = new Map(found.map((event) => [event.id, event] as const));
  const wanted = events.flatMap((event) => event.causes.map((cause) => ({ event, cause: byId.get(cause) })));
  const hit = wanted.filter(({ event, cause }) => {
    const ids = new Set(cause === undefined ? [] : foundFor(cause, foundOf).map(({ id }) => id));
    return foundFor(event, foundOf).some(({ causes = [] }) => causes.some((id) => ids.has(id)));
  });
  const trueEvents = (event: FoundEvent | undefined): readonly HazardEventTruth[] => [
    ...new Set((event?.reports ?? []).flatMap((report) => trueOf.get(nameOf(report)) ?? [])),
  ];
  const said = found.flatMap((event) => (event.causes ?? []).map((cause) => ({ event, cause: foundById.get(cause) })));
  const wrong = said.filter(({ event, cause }) => {
    const [effects, reasons] = [trueEvents(event), trueEvents(cause)];
    if (effects.length === 0 || reasons.length === 0) return false;
    return !effects.some(({ causes }) => reasons.some(({ id }) => causes.includes(id)));
  });
  return { causes: { hit: hit.length, of: wanted.length }, falseCauses: wrong.length };
}

function sitesRate(event: HazardEventTruth, foundOf: ReadonlyMap<string, FoundEvent>): Rate {
  const said = new Set(foundFor(event, foundOf).flatMap(({ sites = [] }) => sites));
  const wanted = event.sites ?? [];
  return { hit: wanted.filter((site) => said.has(site)).length, of: wanted.length };
}

function mixedIn(
  lines: readonly Truth[],
  foundOf: ReadonlyMap<string, FoundEvent>,
  trueOf: ReadonlyMap<string, HazardEventTruth>,
): Readonly<Record<string, number>> {
  const decoys = lines.filter((line): line is HazardDecoyTruth => line.type === 'hazard_decoy');
  const mixed = decoys.filter(({ report }) =>
    foundOf.get(nameOf(report))?.reports.some((other) => trueOf.has(nameOf(other))),
  );
  return Object.fromEntries([...Map.groupBy(mixed, ({ kind }) => kind)].map(([kind, group]) => [kind, group.length]));
}

/** That a vessel was said to have gone slowly over a cable when it failed. */
export interface FoundAtCable {
  /** The number of the incident. */
  readonly incident: string;
  /** MMSI as text of nine digits. */
  readonly vessel: string;
  readonly score: number;
}

export interface CableScore {
  /** Faults that a vessel did: it was named at or above the threshold. */
  readonly found: Rate;
  /** Of these, the vessel was named first. */
  readonly first: Rate;
  /** Vessels named that only were near, by why they were. */
  readonly decoysHit: Readonly<Record<string, number>>;
  /** Vessels named at faults that none did, and others of which the truth says nothing. */
  readonly falseFindings: number;
}

/** Counts what was said of vessels at cables against the truth of an exercise. */
export function scoreCables(truth: Iterable<Truth>, found: readonly FoundAtCable[], threshold: number): CableScore {
  const faults = [...truth].filter((line): line is CableTruth => line.type === 'cable_fault');
  const alarms = found.filter(({ score }) => score >= threshold);
  const done = faults.filter(({ vessel }) => vessel !== undefined);
  const isRight = (fault: CableTruth, one: FoundAtCable): boolean =>
    one.incident === fault.incident && one.vessel === fault.vessel;
  const isFirst = (fault: CableTruth): boolean => {
    const [best] = alarms.filter(({ incident }) => incident === fault.incident).toSorted((a, b) => b.score - a.score);
    return best !== undefined && isRight(fault, best);
  };
  const wrong = alarms.filter((one) => !faults.some((fault) => isRight(fault, one)));
  const kinds = wrong.map((one) => {
    const fault = faults.find(({ incident }) => incident === one.incident);
    return fault?.near.find(({ vessel }) => vessel === one.vessel)?.kind;
  });
  const named = kinds.filter((kind) => kind !== undefined);
  return {
    found: { hit: done.filter((fault) => alarms.some((one) => isRight(fault, one))).length, of: done.length },
    first: { hit: done.filter(isFirst).length, of: done.length },
    decoysHit: Object.fromEntries([...Map.groupBy(named, (kind) => kind)].map(([kind, group]) => [kind, group.length])),
    falseFindings: kinds.length - named.length,
  };
}

/** How alerts that are held live compare with the truth of a feed at the end of the exercise. */
export interface LiveScore {
  readonly live: Rate;
  /** Held live and should not be. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function scoreLive(truth: Iterable<Truth>, feed: string, identifiers: readonly string[]): LiveScore {
  const line = [...truth].find((one) => one.type === 'live_alerts' && one.feed === feed);
  const wanted = line?.type === 'live_alerts' ? line.identifiers : [];
  const held = new Set(identifiers);
  const missed = wanted.filter((one) => !held.has(one));
  return {
    live: { hit: wanted.length - missed.length, of: wanted.length },
    wrong: identifiers.filter((one) => !wanted.includes(one)),
    missed,
  };
}
