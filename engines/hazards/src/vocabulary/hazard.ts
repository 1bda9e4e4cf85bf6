import type { HazardCode } from './hazard-code.ts';
import type { HazardRow } from './hazard-row.ts';
import { HAZARD_ROWS } from './rows/index.ts';

/** A kind of hazard with its names elsewhere. */
export interface Hazard extends HazardRow {
  readonly code: HazardCode;
  readonly parent?: HazardCode;
}

/** All kinds, each after its parent's category. */
export const HAZARDS: readonly Hazard[] = HAZARD_ROWS;

const byCode: ReadonlyMap<string, Hazard> = new Map(HAZARDS.map((row) => [row.code, row]));

export function isHazardCode(text: string): text is HazardCode {
  return byCode.has(text);
}

/** What is known of a kind of hazard. */
export function hazard(code: HazardCode): Hazard {
  return byCode.get(code)!;
}

/** Whether `code` is `parent` or one of its kinds, at whatever depth: `hurricane` is a kind of `tropical-cyclone`. */
export function isKindOf(code: HazardCode, parent: HazardCode): boolean {
  for (let at: HazardCode | undefined = code; at !== undefined; at = hazard(at).parent) if (at === parent) return true;
  return false;
}

/** Whether reports of these two kinds can be about one thing: one is a kind of the other, or both are kinds of a third that is not a whole category. */
export function isSameFamily(a: HazardCode, b: HazardCode): boolean {
  if (hazard(a).rule !== hazard(b).rule) return false;
  return isKindOf(a, b) || isKindOf(b, a) || familyOf(a) === familyOf(b);
}

/** The widest kind that is not a whole category; of a category itself, the category. */
export function familyOf(code: HazardCode): HazardCode {
  const { parent } = hazard(code);
  return parent === undefined || hazard(parent).isGroup ? code : familyOf(parent);
}

/** The number of a kind in CAMF table A4, of its nearest wider kind where it has none; undefined where neither has. */
export function camfOf(code: HazardCode): number | undefined {
  const { camf, parent } = hazard(code);
  return camf ?? (parent === undefined ? undefined : camfOf(parent));
}
