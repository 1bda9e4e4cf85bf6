import type { Rate } from '../score.ts';
import type { BehaviourKind } from './behaviour.ts';
import { METRES_PER_NM, metresBetween } from './geo.ts';
import type { SeaTruth } from './sea-truth.ts';
import { HOUR } from './span.ts';

/** A finding of a sea, as `engines/tracks` gives it. */
export interface FoundAtSea {
  readonly type: string;
  /** Seconds since 1970, UTC; `end` is absent while it goes on. */
  readonly start: number;
  readonly end?: number;
  /** MMSIs as text of nine digits. */
  readonly vessels: readonly string[];
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly score: number;
}

/**
 * Which findings are right for a behaviour: `found` is what it has to be found as; `also` is right as well, for it happens at
 * the same time (two ships that meet far out do drift), and is neither needed nor false.
 */
const accepted: Readonly<
  Record<BehaviourKind, { readonly found: readonly string[]; readonly also: readonly string[] }>
> = {
  gap: { found: ['dark'], also: ['false_position'] },
  meeting: { found: ['meeting'], also: ['loitering'] },
  ring: { found: ['false_position'], also: ['speed', 'interference', 'identity', 'shared_mmsi', 'loitering', 'dark'] },
  jump: { found: ['false_position'], also: ['speed', 'interference', 'identity', 'shared_mmsi', 'dark'] },
  swapped_mmsi: { found: ['identity'], also: ['shared_mmsi', 'false_position', 'speed', 'dark', 'interference'] },
  shared_mmsi: { found: ['shared_mmsi'], also: ['identity', 'false_position', 'speed', 'dark'] },
  on_land: { found: ['false_position'], also: ['speed', 'interference', 'identity', 'shared_mmsi', 'dark'] },
  loitering: { found: ['loitering'], also: [] },
  distress: { found: ['distress'], also: [] },
  identity_change: { found: ['identity'], also: ['dark', 'shared_mmsi'] },
  area_entry: { found: ['area'], also: ['loitering'] },
  approach: { found: ['approach'], also: ['speed', 'dark'] },
  draught_change: { found: ['identity', 'draught'], also: [] },
  interference: {
    found: ['interference'],
    also: ['false_position', 'speed', 'identity', 'shared_mmsi', 'dark'],
  },
};

/** What is told but is no alarm. */
const NO_ALARMS = new Set(['stop', 'port_call']);
/** Where a finding begins or ends is known as well as the reports are apart. */
const TOLERANCE_S = HOUR;

/** How detectors did on a sea. */
export interface SeaScore {
  /** Behaviours found at or above the threshold, by kind. */
  readonly found: Readonly<Record<string, Rate>>;
  /** Behaviours told of at any score. */
  readonly told: Readonly<Record<string, Rate>>;
  readonly missed: readonly SeaTruth[];
  /** Findings at or above the threshold that no behaviour explains, by type. */
  readonly falseByType: Readonly<Record<string, number>>;
  readonly falseFindings: readonly FoundAtSea[];
  /** Of these, those on honest look-alikes, by their kind. */
  readonly decoysHit: Readonly<Record<string, number>>;
}

/** Compares findings with the truth of a sea: by type, vessels and overlap in time. */
export function scoreSea(truth: readonly SeaTruth[], findings: readonly FoundAtSea[], threshold: number): SeaScore {
  const behaviours = truth.filter(({ type }) => type === 'behaviour');
  const decoys = truth.filter(({ type }) => type === 'behaviour_decoy');
  const byVessel = Map.groupBy(
    behaviours.flatMap((line) => line.vessels.map((vessel) => ({ vessel, line }))),
    ({ vessel }) => vessel,
  );
  const linesOf = (finding: FoundAtSea): readonly SeaTruth[] => [
    ...new Set(finding.vessels.flatMap((vessel) => (byVessel.get(vessel) ?? []).map(({ line }) => line))),
  ];
  const found = new Set<SeaTruth>();
  const told = new Set<SeaTruth>();
  const falseFindings: FoundAtSea[] = [];
  for (const finding of findings) {
    const isAlarm = finding.score >= threshold && !NO_ALARMS.has(finding.type);
    const lines = linesOf(finding).filter((line) => overlaps(line, finding));
    for (const line of lines.filter((one) => isFound(one, finding))) {
      told.add(line);
      if (isAlarm) found.add(line);
    }
    if (isAlarm && !lines.some((line) => explains(line, finding))) falseFindings.push(finding);
  }
  return {
    found: ratesByKind(behaviours, found),
    told: ratesByKind(behaviours, told),
    missed: behaviours.filter((line) => !found.has(line)),
    falseByType: counts(falseFindings.map(({ type }) => type)),
    falseFindings,
    decoysHit: counts(falseFindings.flatMap((finding) => decoyKinds(decoys, finding))),
  };
}

function acceptedFor({ kind }: SeaTruth): (typeof accepted)[BehaviourKind] | undefined {
  return kind in accepted ? accepted[kind as BehaviourKind] : undefined;
}

/** A meeting is found when it is given for both ships; interference when any of the ships is named. */
function isFound(line: SeaTruth, { type, vessels }: FoundAtSea): boolean {
  if (acceptedFor(line)?.found.includes(type) !== true) return false;
  return line.kind !== 'meeting' || line.vessels.every((vessel) => vessels.includes(vessel));
}

function explains(line: SeaTruth, finding: FoundAtSea): boolean {
  const { found = [], also = [] } = acceptedFor(line) ?? {};
  // A ship that met another does not make every meeting of its right.
  if (finding.type === 'meeting' && line.kind === 'meeting') return isFound(line, finding);
  return found.includes(finding.type) || also.includes(finding.type);
}

function overlaps({ start, end }: SeaTruth, finding: FoundAtSea): boolean {
  const from = Date.parse(start) / 1000 - TOLERANCE_S;
  const to = Date.parse(end) / 1000 + TOLERANCE_S;
  return finding.start <= to && (finding.end ?? Number.POSITIVE_INFINITY) >= from;
}

function decoyKinds(decoys: readonly SeaTruth[], finding: FoundAtSea): readonly string[] {
  const hit = decoys.filter((line) => overlaps(line, finding) && concerns(line, finding));
  return [...new Set(hit.map(({ kind }) => kind))];
}

/** A station that fails has no vessels: it concerns those around it. */
const STATION_CONCERNS_M = 50 * METRES_PER_NM;

function concerns({ vessels, lon, lat }: SeaTruth, finding: FoundAtSea): boolean {
  if (vessels.length > 0) return vessels.some((one) => finding.vessels.includes(one));
  return metresBetween(lon, lat, finding.lon, finding.lat) < STATION_CONCERNS_M;
}

function ratesByKind(lines: readonly SeaTruth[], found: ReadonlySet<SeaTruth>): Readonly<Record<string, Rate>> {
  const groups = [...Map.groupBy(lines, ({ kind }) => kind)];
  return Object.fromEntries(
    groups.map(([kind, group]) => [kind, { hit: group.filter((line) => found.has(line)).length, of: group.length }]),
  );
}

function counts(words: readonly string[]): Readonly<Record<string, number>> {
  const groups = [...Map.groupBy(words, (word) => word)];
  return Object.fromEntries(groups.map(([word, group]) => [word, group.length]));
}
