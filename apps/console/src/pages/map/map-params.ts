import type { HazardLane } from '@quintet/node/api';
import { FAMILIES, type Family } from './site-family.ts';

/** What can be shown and hidden, from the ground up. */
export const LAYERS = ['reception', 'areas', 'hazards', 'ports', 'tracks', 'sites', 'vessels', 'events'] as const;
export type Layer = (typeof LAYERS)[number];
/** Tracks of all vessels at once say little; those of what is selected are always drawn. */
const USUAL_LAYERS: readonly Layer[] = ['reception', 'areas', 'hazards', 'ports', 'sites', 'vessels', 'events'];

/** Lists that the left panel can show instead of events. */
const LISTS = ['vessels', 'hazards', 'sites'] as const;
/** Hazards that do not happen are shown alone, and say so. */
export const OTHER_LANES = ['exercise', 'test'] as const;

/** In the order of the list of layers. */
export const KINDS = [
  'cargo',
  'tanker',
  'passenger',
  'fishing',
  'service',
  'pleasure',
  'official',
  'other',
  'fixed',
  'distress',
] as const;
export type Kind = (typeof KINDS)[number];

export const TYPES = [
  'distress',
  'meeting',
  'dark',
  'loitering',
  'area',
  'approach',
  'speed',
  'identity',
  'shared_mmsi',
  'false_position',
  'interference',
  'stop',
  'port_call',
] as const;
export type Type = (typeof TYPES)[number];
/** Stops and port calls are what ships do all day: they are listed when asked for. */
const USUAL_TYPES: readonly Type[] = TYPES.filter((type) => type !== 'stop' && type !== 'port_call');

/** `?b=w,s,e,n&t=from/to&at=…&l=vessels,events&sel=…`: what is seen. No name stands in it. */
export interface MapParams {
  /** What is seen, degrees. */
  readonly b?: string;
  /** The period, `from/to`; without it the day before the newest report. */
  readonly t?: string;
  /** The moment that is shown; without it the newest. */
  readonly at?: string;
  readonly l?: string;
  /** Kinds of vessels that are hidden. */
  readonly k?: string;
  /** Families of sites that are hidden. */
  readonly sk?: string;
  /** A finding or a track; `hazard:` and `site:` with their ids. */
  readonly sel?: string;
  readonly tab?: 'layers';
  readonly list?: (typeof LISTS)[number];
  /** Without it what happens. */
  readonly lane?: (typeof OTHER_LANES)[number];
  readonly type?: string;
  /** Findings from a score of, in hundredths. */
  readonly score?: string;
  readonly sort?: 'time';
}

/** Ids of findings name their vessels. */
const TEXT_MAX = 1000;
const SCORE = /^0?\.\d{1,2}$|^1$/u;

const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(text) && Number.isFinite(Date.parse(text));

function isPeriod(text: string): boolean {
  const [from = '', to = '', ...rest] = text.split('/');
  return rest.length === 0 && isTime(from) && isTime(to) && Date.parse(from) < Date.parse(to);
}

const words = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter((word) => word !== '' && word !== '-');

/** Reads an address; what means nothing is left out. */
export function readMapParams(search: Record<string, unknown>): MapParams {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' && value.length <= TEXT_MAX ? value : undefined;
  };
  const [b, t, at, l, k, sk, sel, type, score] = ['b', 't', 'at', 'l', 'k', 'sk', 'sel', 'type', 'score'].map(text);
  const list = LISTS.find((one) => one === search['list']);
  const lane = OTHER_LANES.find((one) => one === search['lane']);
  return {
    ...(b !== undefined && /^-?[\d.]+(,-?[\d.]+){3}$/u.test(b) && { b }),
    ...(t !== undefined && isPeriod(t) && { t }),
    ...(at !== undefined && isTime(at) && { at }),
    ...(l !== undefined && { l }),
    ...(k !== undefined && { k }),
    ...(sk !== undefined && { sk }),
    ...(sel !== undefined && { sel }),
    ...(search['tab'] === 'layers' && { tab: 'layers' as const }),
    ...(list !== undefined && { list }),
    ...(lane !== undefined && { lane }),
    ...(type !== undefined && { type }),
    ...(score !== undefined && SCORE.test(score) && { score }),
    ...(search['sort'] === 'time' && { sort: 'time' as const }),
  };
}

/** A set as it stands in the address: nothing where it is the usual one, `-` where it is empty. */
function written(chosen: readonly string[], usual: readonly string[]): string | undefined {
  if (chosen.length === usual.length && usual.every((one) => chosen.includes(one))) return undefined;
  return chosen.length === 0 ? '-' : chosen.join(',');
}

export const shownLayers = ({ l }: MapParams): readonly Layer[] =>
  l === undefined ? USUAL_LAYERS : LAYERS.filter((layer) => words(l).includes(layer));
export const writeLayers = (layers: readonly Layer[]): string | undefined => written(layers, USUAL_LAYERS);

export const hiddenKinds = ({ k }: MapParams): readonly Kind[] => KINDS.filter((kind) => words(k).includes(kind));
export const writeKinds = (kinds: readonly Kind[]): string | undefined => written(kinds, []);

export const hiddenFamilies = ({ sk }: MapParams): readonly Family[] =>
  FAMILIES.filter((family) => words(sk).includes(family));
export const writeFamilies = (families: readonly Family[]): string | undefined => written(families, []);

export const laneOf = ({ lane }: MapParams): HazardLane => lane ?? 'actual';

const HAZARD = 'hazard:';
const SITE = 'site:';
/** How a hazard or a site stands in `sel`. */
export const selOfHazard = (id: string): string => HAZARD + id;
export const selOfSite = (key: string): string => SITE + key;
export const hazardOfSel = (sel: string | undefined): string | undefined =>
  sel?.startsWith(HAZARD) === true ? sel.slice(HAZARD.length) : undefined;
export const siteOfSel = (sel: string | undefined): string | undefined =>
  sel?.startsWith(SITE) === true ? sel.slice(SITE.length) : undefined;

export const shownTypes = ({ type }: MapParams): readonly Type[] =>
  type === undefined ? USUAL_TYPES : TYPES.filter((one) => words(type).includes(one));
export const writeTypes = (types: readonly Type[]): string | undefined => written(types, USUAL_TYPES);

export interface Period {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** It ends with the newest report, whenever that comes. */
  readonly follows: boolean;
}

const USUAL_PERIOD_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** The period that is looked at; without one in the address the day that ends with the newest report. */
export function periodOf({ t }: MapParams, newestMs: number): Period {
  const [from, to] = (t ?? '').split('/').map((time) => Date.parse(time));
  if (from !== undefined && to !== undefined && from < to) return { from, to, follows: false };
  // Whole minutes, so that what is asked for stays the same for a while.
  const end = Math.ceil(newestMs / MINUTE_MS) * MINUTE_MS;
  return { from: end - USUAL_PERIOD_MS, to: end, follows: true };
}

const minute = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16)}Z`;

/** `2026-10-12T00:00Z/2026-10-18T00:00Z` */
export const writePeriod = (from: number, to: number): string => `${minute(from)}/${minute(to)}`;
/** To the second: a report is stepped to. */
export const writeMoment = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
