import { areaKm2, type Bounds, boundsOfAll } from '../geometry/index.ts';
import { type Cap, capOf } from '../geometry/cap.ts';
import { writeVector } from '../geometry/sphere.ts';
import type { HazardReport } from '../report.ts';
import type { Position } from '../shape.ts';
import { hazard } from '../vocabulary/index.ts';
import type { AssociationRule } from './rule.ts';
import type { RuleTable } from './rules.ts';
import type { Centre } from './likelihood.ts';
import { type Scatter, type Spread, spreadOf } from './scatter.ts';

/** How two reports compare. */
export interface Likeness {
  /** From the start of one to the start of the other, for what has a length from the end of one to the start of the other; seconds. */
  readonly timeS: number;
  /** NaN where one has no place. */
  readonly km: number;
  /** Difference of magnitudes; NaN where one has none. */
  readonly magnitude: number;
  /** The higher the likelier; what it is depends on the rule. */
  readonly score: number;
  /** In the outer third of the window: a person should look. */
  readonly isOuter: boolean;
  /** What else is the same, in words. */
  readonly also?: string;
}

/** A report among others. */
export interface Node {
  readonly report: HazardReport;
  /** When it came, by number: an event is called by the first of its reports. */
  order: number;
  readonly rule: AssociationRule;
  readonly startMs: number;
  readonly endMs: number;
  /** The report as an origin by itself, without rivals; its vector is NaN where it has no place. All others share one. */
  readonly centre: Centre;
  /** Worked out when it is asked for first; null where it has no place. */
  bounds: Bounds | null | undefined;
  /** Around all its shapes: most others are seen to be far by this alone. Of an origin only its place is asked. */
  readonly cap: Cap | undefined;
  /** What it covers, worked out when it is asked for first. */
  areaKm2: number | undefined;
  readonly codes: ReadonlySet<string>;
  readonly spread: Spread;
  /** Reports that could be about the same thing, and how they compare. */
  near: Map<Node, Likeness>;
  /** No neighbour of a full list has less; −Infinity where that is not known. */
  leastScore: number;
  /** How many others of its agency lie in the last window: what else an earthquake nearby could be. */
  rivals: number;
  /** Not yet compared with the others. */
  isNew: boolean;
}

export function nodeOf(report: HazardReport, rules: RuleTable, scatter: Scatter): Node {
  const rule = rules[hazard(report.hazard).rule];
  const isOrigin = rule.name === 'earthquake';
  const spread = spreadOf(report, scatter);
  return {
    report,
    order: 0,
    rule,
    startMs: report.startMs,
    endMs: Math.max(report.startMs, report.endMs ?? report.startMs),
    centre: isOrigin ? centreAt(report, spread) : NO_ORIGIN,
    bounds: undefined,
    cap: isOrigin ? undefined : capOf(report.shapes),
    areaKm2: undefined,
    codes:
      report.codes.length === 0 ? NO_CODES : new Set(report.codes.map(({ scheme, value }) => `${scheme} ${value}`)),
    spread,
    near: NO_NEIGHBOURS,
    leastScore: -Infinity,
    rivals: 0,
    isNew: true,
  };
}

/** Where a report is, by the box around it; undefined where it has no place. */
export function boundsOfNode(node: Node): Bounds | undefined {
  if (node.bounds === undefined) node.bounds = boundsOfAll(node.report.shapes) ?? null;
  return node.bounds ?? undefined;
}

/** Makes another one a neighbour. */
export function noteNear(node: Node, other: Node, likeness: Likeness): void {
  if (node.near === NO_NEIGHBOURS) node.near = new Map();
  node.near.set(other, likeness);
}

/** What a report covers, in km². */
export function areaOf(node: Node): number {
  node.areaKm2 ??= areaKm2(node.report.shapes);
  return node.areaKm2;
}

function centreAt(report: HazardReport, spread: Spread): Centre {
  const [lon, lat] = placeOf(report);
  const vector = new Float64Array(3);
  writeVector(vector, 0, lon, lat);
  return {
    ms: report.startMs,
    x: vector[0]!,
    y: vector[1]!,
    z: vector[2]!,
    magnitude: report.magnitude ?? Number.NaN,
    timeVariance: spread.timeS ** 2,
    kmVariance: spread.km ** 2,
    magnitudeVariance: spread.magnitude ** 2,
    rivals: 0,
  };
}

/** Nobody asks where and when what is no earthquake had its focus. */
const NO_ORIGIN: Centre = {
  ms: Number.NaN,
  x: Number.NaN,
  y: Number.NaN,
  z: Number.NaN,
  magnitude: Number.NaN,
  timeVariance: Number.NaN,
  kmVariance: Number.NaN,
  magnitudeVariance: Number.NaN,
  rivals: 0,
};
/** Most have no neighbour: they share this one, which nobody writes to. */
const NO_NEIGHBOURS = new Map<Node, Likeness>();
const NO_CODES: ReadonlySet<string> = new Set();

function placeOf({ shapes }: HazardReport): Position {
  const [first] = shapes;
  if (first && shapes.length === 1 && (first.kind === 'point' || first.kind === 'circle')) return first.at;
  const bounds = boundsOfAll(shapes);
  return bounds ? [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2] : [Number.NaN, Number.NaN];
}

/** The order in which reports are looked at, whatever the order in which they came. */
export function compareNodes(a: Node, b: Node): number {
  return a.startMs - b.startMs || (a.report.id < b.report.id ? -1 : Number(a.report.id > b.report.id));
}
