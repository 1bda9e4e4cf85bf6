import {
  type AreaCode,
  type Bounds,
  boundsOf,
  boundsOverlap,
  type Position,
  selfCrossing,
  type Shape,
  shapesOverlap,
} from '@quintet/hazards';
import { countryCode } from '../../model/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import { readSetting, type Tx, writeSetting } from '../../store/index.ts';
import { countryShapes } from './country-shapes.ts';
import { askToLookAgain } from './look-again.ts';

/** What an authority answers for: countries by ISO 3166-1 alpha-2, and areas drawn by hand (rings of lon, lat). */
export interface OwnArea {
  readonly countries: readonly string[];
  readonly rings: readonly (readonly Position[])[];
}

const KEY = 'own-area';
/** Schemes whose codes begin with the letters of a country. */
const COUNTRY_FIRST = /^(?:EMMA_ID|NUTS|ISO3166)/u;

export async function readOwnArea(db: Parameters<typeof readSetting>[0]): Promise<OwnArea> {
  const stored = (await readSetting(db, KEY)) as OwnArea | undefined;
  return { countries: stored?.countries ?? [], rings: stored?.rings ?? [] };
}

/** @throws Refusal HAZ-605 for a country that is none, and for a ring that encloses nothing on the Earth */
export async function writeOwnArea(tx: Tx, area: OwnArea, by: string): Promise<void> {
  const countries = area.countries.map((code) => code.toUpperCase());
  if (!countries.every(isCountry) || !area.rings.every(isRing)) throw new Refusal('HAZ-605');
  await writeSetting(tx, KEY, { ...area, countries }, by);
  await askToLookAgain(tx, by);
}

function isCountry(code: string): boolean {
  return countryCode(code) === code.toLowerCase();
}

function isRing(ring: readonly Position[]): boolean {
  const isOnEarth = ring.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
  return isOnEarth && ring.length >= 3 && selfCrossing(ring).kind !== 'crossing';
}

/** Tells what lies in one's own area. */
export class OwnGround {
  readonly #countries: ReadonlySet<string>;
  readonly #shapes: readonly { readonly shape: Shape; readonly bounds: Bounds }[];

  constructor({ countries, rings }: OwnArea) {
    this.#countries = new Set(countries.map((code) => code.toLowerCase()));
    const shapes = [...countryShapes(countries), ...rings.map((ring): Shape => ({ kind: 'polygon', rings: [ring] }))];
    this.#shapes = shapes.flatMap((shape) => {
      const bounds = boundsOf(shape);
      return bounds ? [{ shape, bounds }] : [];
    });
  }

  /**
   * Whether something reaches one's own area. While no area is set, everything is one's own, and so is what says no place
   * that is understood: better a warning too many than one that nobody hears.
   */
  holds(shapes: readonly Shape[], codes: readonly AreaCode[]): boolean {
    if (this.#shapes.length === 0) return true;
    if (shapes.length > 0) return shapes.some((shape) => this.#overlaps(shape));
    const told = codes.filter(({ scheme }) => COUNTRY_FIRST.test(scheme));
    if (told.length === 0) return true;
    return told.some(({ value }) => this.#countries.has(countryOf(value)));
  }

  #overlaps(shape: Shape): boolean {
    const bounds = boundsOf(shape);
    if (bounds === undefined) return false;
    return this.#shapes.some((own) => boundsOverlap(bounds, own.bounds) && shapesOverlap(shape, own.shape));
  }
}

/** The country that a code begins with; NUTS writes EL and UK. */
function countryOf(value: string): string {
  const letters = value.slice(0, 2).toLowerCase();
  return letters === 'el' ? 'gr' : letters === 'uk' ? 'gb' : letters;
}
