import type { HazardLevel, Shape } from '@quintet/hazards';
import { type HandlingCode, strictest } from '../../model/index.ts';
import { type HazardLane, textToShow } from '../../observe/hazards/index.ts';
import type { ConflictRow } from '../../store/index.ts';
import { centreOf } from './centre.ts';
import { conflictsOf } from './conflicts.ts';
import { byAuthority, type KnownReport } from './known-report.ts';
import { LEVELS } from './levels.ts';
import { shapeKey } from './shape-key.ts';

/** One event as its reports make it: the best source's word for each property, where they differ is kept. */
export interface FusedEvent {
  readonly lane: HazardLane;
  readonly hazard: string;
  readonly caption: string;
  readonly level: HazardLevel;
  readonly active: boolean;
  readonly start: Date;
  /** When something new was said of it last. */
  readonly last: Date;
  readonly end: Date | undefined;
  readonly lon: number | undefined;
  readonly lat: number | undefined;
  readonly shapes: readonly Shape[];
  readonly magnitude: number | undefined;
  readonly reports: number;
  readonly conflicts: readonly ConflictRow[];
  readonly handling: HandlingCode;
}

const SHAPES_MAX = 400;

/**
 * What an event is, by all that is said of it: while a source says so it is active; once none does, it is what they said
 * last. @param reports at least one
 */
export function fuseEvent(reports: readonly KnownReport[]): FusedEvent {
  const all = reports.toSorted(byAuthority);
  const live = all.filter((report) => report.live);
  // Who withdraws a warning says nothing new of what it was about.
  const told = all.filter(({ read }) => read.standing !== 'withdrawn');
  const heard = [live, told, all].find(({ length }) => length > 0) ?? all;
  const [best] = heard;
  if (best === undefined) throw new Error('an event has at least one report');
  const shapes = shapesOf(heard);
  const at = centreOf(best.read.report.shapes) ?? centreOf(shapes);
  const ends = heard.map(endOf);
  const isOver = live.length === 0;
  return {
    lane: best.read.lane,
    hazard: best.read.report.hazard,
    caption: textToShow(best.read).title,
    level: levelOf(heard),
    active: !isOver,
    start: new Date(Math.min(...heard.map(({ read }) => read.report.startMs))),
    last: new Date(Math.max(...all.map(({ read }) => read.revisedMs))),
    end: ends.some((end) => end === undefined) ? undefined : new Date(Math.max(...(ends as number[]))),
    lon: at?.[0],
    lat: at?.[1],
    shapes,
    magnitude: heard.find(({ read }) => read.report.magnitude !== undefined)?.read.report.magnitude,
    reports: all.length,
    conflicts: conflictsOf(heard),
    handling: strictest(all.map(({ handling }) => handling)),
  };
}

function endOf({ read }: KnownReport): number | undefined {
  return read.report.endMs ?? read.expiresMs;
}

/** The level that the best source with a level gives; of sources that are believed alike, the highest. */
function levelOf(heard: readonly KnownReport[]): HazardLevel {
  const first = heard.find(({ read }) => read.report.level !== 'unknown');
  if (first === undefined) return 'unknown';
  const said = heard.filter(({ grade }) => grade === first.grade).map(({ read }) => LEVELS.indexOf(read.report.level));
  return LEVELS[Math.max(...said)] ?? 'unknown';
}

/**
 * Areas of all sources, since each may know a part; of sources that say only a point, the best one's. The same shape said
 * by several stands once.
 */
function shapesOf(heard: readonly KnownReport[]): Shape[] {
  const areas = heard.flatMap(({ read }) => read.report.shapes.filter(({ kind }) => kind !== 'point'));
  const shapes =
    areas.length > 0 ? areas : (heard.find(({ read }) => read.report.shapes.length > 0)?.read.report.shapes ?? []);
  if (shapes.length === 1) return [...shapes];
  return [...new Map(shapes.map((shape) => [shapeKey(shape), shape])).values()].slice(0, SHAPES_MAX);
}
