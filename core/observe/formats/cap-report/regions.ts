import type { CapArea } from '@quintet/cap';
import type { AreaCode } from '@quintet/hazards';
import { areaCodes, uniqueCodes } from './area-codes.ts';

/** One region of a warning. */
export interface WarnedRegion {
  /** Scheme and code, or the name of the area where it has no code; with the heights where these are said. */
  readonly name: string;
  readonly codes: readonly AreaCode[];
  /** Parts of the region, where the alert has several. */
  readonly areas: readonly CapArea[];
}

/** Schemes by which regions are told apart, the first that an area has. */
const SCHEMES = [/^EMMA_ID$/u, /^NUTS3/u, /^NUTS2/u, /^NUTS/u, /./u];

/**
 * The regions of areas, one by one: an area with one code, or with codes of several schemes for one region, is one; an area
 * that lists several codes of one scheme is as many, each with the shapes of the whole.
 */
export function regionsOf(areas: readonly CapArea[]): WarnedRegion[] {
  const regions = areas.flatMap((area) => {
    const codes = areaCodes(area);
    const scheme = SCHEMES.map((pattern) => codes.find((code) => pattern.test(code.scheme))?.scheme).find(
      (found) => found !== undefined,
    );
    const own = codes.filter((code) => code.scheme === scheme);
    const band = bandOf(area);
    if (own.length === 0) return [{ name: area.areaDesc + band, codes: [], areas: [area] }];
    return own.map((code) => ({
      name: `${code.scheme}:${code.value}${band}`,
      codes: own.length === 1 ? codes : [code],
      areas: [area],
    }));
  });
  const joined = new Map<string, WarnedRegion>();
  for (const region of regions) joined.set(region.name, join(joined.get(region.name), region));
  return [...joined.values()];
}

function join(known: WarnedRegion | undefined, { name, codes, areas }: WarnedRegion): WarnedRegion {
  if (known === undefined) return { name, codes, areas };
  return { name, codes: uniqueCodes([...known.codes, ...codes]), areas: [...known.areas, ...areas] };
}

/** One region may be warned of wind above 1,000 m and of less wind below: those are two warnings. */
function bandOf({ altitude, ceiling }: CapArea): string {
  if (altitude === undefined && ceiling === undefined) return '';
  return `@${Math.round(altitude ?? 0)}-${ceiling === undefined ? '' : Math.round(ceiling)}`;
}
