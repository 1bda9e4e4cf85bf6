import { beneficialOwners } from '../ownership/beneficial-owners.ts';
import type { Above } from '../ownership/read-above.ts';

/** Who counts as beneficial owner, by the keys of whole entities, in the words in which they are told. */
export type KnownOwners = Readonly<Record<string, string>>;

/** A control that is given to thousands is no news about anybody. */
const OWNERS_KNOWN_MAX = 500;

/** The beneficial owners on a day, the greatest first. */
export function knownOwners(above: Above, at: string): KnownOwners {
  const owners = beneficialOwners(above, at).slice(0, OWNERS_KNOWN_MAX);
  return Object.fromEntries(owners.map(({ id, caption, share }) => [id, `${caption} (${shareText(share)})`]));
}

/** What was found now, and what was known before and was not found again, as far as there is room. */
export function withEarlierOwners(
  now: KnownOwners | undefined,
  before: KnownOwners | undefined,
): KnownOwners | undefined {
  if (now === undefined || before === undefined) return now;
  const missing = Object.entries(before).filter(([key]) => !(key in now));
  return Object.fromEntries([...Object.entries(now), ...missing].slice(0, OWNERS_KNOWN_MAX));
}

/** Owners under the keys that whole entities have today. */
export function renamedOwners(owners: KnownOwners, names: ReadonlyMap<string, string>): KnownOwners {
  return Object.fromEntries(Object.entries(owners).map(([key, text]) => [names.get(key) ?? key, text]));
}

function shareText({ min, max }: { readonly min: number; readonly max: number }): string {
  const [least, most] = [min, max].map((percent) => Math.round(percent * 100) / 100);
  if (max === 0) return 'by control';
  return least === most ? `${least} %` : `${least}–${most} %`;
}
