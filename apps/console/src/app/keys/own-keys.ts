import { areSingle, type Command, isPrefix, KEY_LINES, type KeyLine, REASON, sequenceOf } from './key-map.ts';

/** The keys that a person chose instead of the usual ones, written as in the table: `{ confirm: 'y', goLists: 'g w' }`. */
export type OwnKeys = Readonly<Partial<Record<Command, string>>>;
export const NO_OWN_KEYS: OwnKeys = {};

/** Why a letter cannot be the key of a command. */
export type Refusal =
  | { readonly why: 'sign' }
  | { readonly why: 'digit' }
  | { readonly why: 'prefix'; readonly letter: string }
  | { readonly why: 'taken'; readonly letter: string; readonly by: KeyLine };

/** The one table with a person's own keys in their places. */
export function linesWith(own: OwnKeys): readonly KeyLine[] {
  return KEY_LINES.map((line) => (line.fixed === true ? line : { ...line, keys: own[line.command] ?? line.keys }));
}

/** The keys of a line with another letter: a sequence keeps its first. */
function keysWith(line: KeyLine, letter: string): string {
  const sequence = sequenceOf(line.keys);
  return sequence === undefined ? letter : `${sequence[0]} ${letter}`;
}

function refusedSign(line: KeyLine, letter: string): Refusal | undefined {
  if (letter.length !== 1 || /\s/u.test(letter)) return { why: 'sign' };
  if (REASON.test(letter)) return { why: 'digit' };
  const alone = sequenceOf(line.keys) === undefined;
  return alone && isPrefix(letter, KEY_LINES) ? { why: 'prefix', letter } : undefined;
}

/**
 * Why a letter cannot be the key of this line; nothing when it can.
 * @example refusal(confirmLine, 'd', KEY_LINES) // { why: 'taken', letter: 'd', by: dismissLine }
 */
export function refusal(line: KeyLine, letter: string, lines: readonly KeyLine[]): Refusal | undefined {
  const wanted = keysWith(line, letter);
  const by = lines.find(({ keys, command }) => keys === wanted && command !== line.command);
  return refusedSign(line, letter) ?? (by === undefined ? undefined : { why: 'taken', letter, by });
}

/** A person's keys after another one; the usual letter is none of one's own. */
export function withKey(own: OwnKeys, line: KeyLine, letter: string): OwnKeys {
  const { [line.command]: _before, ...rest } = own;
  const usual = KEY_LINES.some((each) => each.command === line.command && each.keys === keysWith(line, letter));
  return usual ? rest : { ...rest, [line.command]: keysWith(line, letter) };
}

function isFit(line: KeyLine, keys: unknown): keys is string {
  if (typeof keys !== 'string' || !areSingle(keys) || line.fixed === true) return false;
  const letter = keys.slice(-1);
  return keysWith(line, letter) === keys && keys === keys.toLowerCase() && refusedSign(line, letter) === undefined;
}

/** Keys that mean two things lose what the person chose, so that each has its usual meaning again. */
function withoutClashes(own: OwnKeys): OwnKeys {
  const lines = linesWith(own);
  const clashing = lines.filter(({ keys }) => lines.filter((other) => other.keys === keys).length > 1);
  const lost = new Set<string>(clashing.map(({ command }) => command));
  const left = Object.entries(own).filter(([command]) => !lost.has(command));
  return left.length === Object.keys(own).length ? own : withoutClashes(Object.fromEntries(left));
}

/** Reads what was kept: unknown commands, letters that cannot be keys and letters with two meanings are left out. */
export function parseOwnKeys(kept: Readonly<Record<string, unknown>>): OwnKeys {
  const fit = KEY_LINES.flatMap((line) => {
    const keys = Object.hasOwn(kept, line.command) ? kept[line.command] : undefined;
    return isFit(line, keys) ? [[line.command, keys] as const] : [];
  });
  return withoutClashes(Object.fromEntries(fit));
}
