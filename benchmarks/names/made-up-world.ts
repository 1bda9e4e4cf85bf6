import { type Culture, cultures, type NamePart } from '@quintet/exercise';
import type { ListedSubject } from '@quintet/names';
import { pickSkewed } from '../link/made-up-words.ts';
import { pick } from './random.ts';

/** Family names per culture: a few borne by many, most by few, as in life. */
const FAMILIES = 20_000;
const GIVEN = 2000;
const FAMILY_SKEW = 3;
const GIVEN_SKEW = 3;
const FIRM_SHARE = 0.15;
const SECOND_SPELLING_SHARE = 0.2;
const NATIVE_SHARE = 0.15;
const TRADES = 'Trading Shipping Logistics Construction Electronics Holding Energy Metals Foods Textiles'.split(' ');
const FORMS = ['LLC', 'Ltd', 'GmbH', 'S.A.', 'JSC', 'Co.', 'SARL', 'S.p.A.', 'OOO', 'Sp. z o.o.'];

interface Words {
  readonly culture: Culture;
  readonly given: readonly NamePart[];
  readonly family: readonly NamePart[];
}

/**
 * Entities with names of all cultures of the exercise: its own names are the common ones, and for the many rare ones
 * their syllables are put together anew.
 */
export function* madeUpWorld(size: number, random: () => number): Generator<ListedSubject> {
  const words = cultures.map(([culture, share]) => ({
    share,
    culture,
    given: grown([...culture.givenMale, ...culture.givenFemale], GIVEN, random),
    family: grown(culture.family, FAMILIES, random),
  }));
  const whole = words.reduce((sum, { share }) => sum + share, 0);
  for (let i = 0; i < size; i++) {
    let at = random() * whole;
    const own = words.find(({ share }) => (at -= share) < 0) ?? words[0]!;
    yield random() < FIRM_SHARE ? firm(`e${i}`, own, random) : person(`e${i}`, own, random);
  }
}

function person(id: string, { culture, given, family }: Words, random: () => number): ListedSubject {
  const parts = new Map<string, NamePart>();
  for (const kind of new Set([...culture.latinOrder, ...culture.nativeOrder])) {
    if (random() >= (culture.optional?.[kind] ?? 1)) continue;
    const isFamily = kind === 'family' || kind === 'maternal';
    const part = isFamily ? pickSkewed(family, FAMILY_SKEW, random) : pickSkewed(given, GIVEN_SKEW, random);
    if (![...parts.values()].includes(part)) parts.set(kind, part);
  }
  const named = (order: readonly string[]): NamePart[] => order.flatMap((kind) => parts.get(kind) ?? []);
  const names = [
    named(culture.latinOrder)
      .map(({ latin }) => latin[0])
      .join(' '),
  ];
  if (random() < SECOND_SPELLING_SHARE)
    names.push(
      named(culture.latinOrder)
        .map(({ latin }) => pick(latin, random))
        .join(' '),
    );
  if (random() < NATIVE_SHARE)
    names.push(
      named(culture.nativeOrder)
        .map(({ native }) => native)
        .join(culture.separator),
    );
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const born = `${1930 + Math.floor(random() * 75)}-${month}-${day}`;
  const distinct = [...new Set(names)];
  return { id, kind: 'person', names: distinct.map((value) => ({ value })), birthDates: [born] };
}

function firm(id: string, { family }: Words, random: () => number): ListedSubject {
  const word = pickSkewed(family, 1.5, random).latin[0];
  const second = random() < 0.5 ? ` ${pickSkewed(family, 1.5, random).latin[0]}` : '';
  return {
    id,
    kind: 'organization',
    names: [{ value: `${word}${second} ${pick(TRADES, random)} ${pick(FORMS, random)}` }],
  };
}

/** Names and, behind them, as many more as wanted, of the syllables that theirs have. */
function grown(names: readonly NamePart[], count: number, random: () => number): NamePart[] {
  const syllables = names.map(
    ({ latin }) => latin[0].toLowerCase().match(/[^aeiouyà-ÿ\s-]*[aeiouyà-ÿ]+(?:[^aeiouyà-ÿ\s-]+$)?/gu) ?? ['na'],
  );
  const starts = syllables.map(([first]) => first!);
  const middles = syllables.flatMap((all) => all.slice(1, -1));
  const ends = syllables.map((all) => all.at(-1)!);
  const all = [...names];
  const seen = new Set(names.map(({ latin }) => latin[0].toLowerCase()));
  while (all.length < count) {
    const between = Array.from({ length: Math.floor(random() * 3) }, () => pick([...middles, ...starts], random));
    const word = [pick(starts, random), ...between, pick(ends, random)].join('');
    if (seen.has(word)) continue;
    seen.add(word);
    const latin = word.charAt(0).toUpperCase() + word.slice(1);
    all.push({ native: latin, latin: [latin], nicknames: [] });
  }
  return all;
}
