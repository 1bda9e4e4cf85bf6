import type { Flag } from '@quintet/ownership';
import type { RedFlag } from '../ownership/red-flags.ts';

/** A red flag in the words in which it is shown: they are told when it is gone, and name who it is about. */
export interface KnownFlag {
  readonly type: Flag['code'];
  readonly text: string;
  /** Keys of whole entities, an address, a day. */
  readonly about: readonly string[];
}

/** By detector and what they are about. */
export type KnownFlags = Readonly<Record<string, KnownFlag>>;

/** Who has more red flags is a case for its own page. */
export const FLAGS_KNOWN_MAX = 500;

/** The first red flags that were found. */
export function knownFlags(flags: readonly RedFlag[]): KnownFlags {
  return Object.fromEntries(
    flags
      .slice(0, FLAGS_KNOWN_MAX)
      .map(({ code, detector, about, text }) => [flagKey(detector.id, about), { type: code, text, about }]),
  );
}

/** What was found now, and with what room is left what was known before and was not found again. */
export function withEarlierFlags(now: KnownFlags, before: KnownFlags): KnownFlags {
  const missing = Object.entries(before).filter(([key]) => !(key in now));
  return Object.fromEntries([...Object.entries(now), ...missing].slice(0, FLAGS_KNOWN_MAX));
}

/**
 * Red flags under other keys of those that they are about: a whole entity is called by its first member, which may be
 * another one by now.
 */
export function renamedFlags(flags: KnownFlags, names: ReadonlyMap<string, string>): KnownFlags {
  return Object.fromEntries(
    Object.entries(flags).map(([key, flag]) => {
      const about = flag.about.map((one) => names.get(one) ?? one);
      return [flagKey(detectorOf(key), about), { ...flag, about }];
    }),
  );
}

/** Whether something that a flag is about is an entity: days and addresses have no slash. */
export function isEntity(about: string): boolean {
  return about.includes('/');
}

/** The detector of a flag, which has no blank. */
function detectorOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

/** Entities that have become one are one here, in whichever order they were. */
function flagKey(detector: string, about: readonly string[]): string {
  const entities = [...new Set(about.filter(isEntity))].toSorted();
  return [detector, ...entities, ...about.filter((one) => !isEntity(one))].join(' ');
}
