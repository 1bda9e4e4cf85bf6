import { Draw } from '../random.ts';
import { type Birth, birthAt } from './birth.ts';
import type { Culture, Feminine, NamePart, PartKind } from './culture.ts';
import { cultures } from './cultures/index.ts';
import { type Residence, residenceIn, residenceInUnion } from './residence.ts';

export interface PersonPart {
  readonly kind: PartKind;
  readonly name: NamePart;
}

export interface PersonDocument {
  readonly number: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
}

/** A made-up person. */
export interface Person {
  readonly kind: 'person';
  readonly index: number;
  readonly culture: Culture;
  readonly gender: 'male' | 'female';
  readonly parts: readonly PersonPart[];
  readonly birth: Birth;
  readonly birthPlace: string;
  readonly nationality: string;
  readonly residence: Residence;
  readonly passport: PersonDocument;
  readonly nationalId: PersonDocument;
}

const WOMEN_SHARE = 0.42;
const LIVES_IN_UNION_SHARE = 0.62;

/** Person `index` of the world of this seed, the same whatever the size of the world. */
export function personAt(seed: number, index: number): Person {
  const draw = new Draw(seed, 'person', index, 'origin');
  const culture = draw.share(cultures);
  const gender = draw.chance(WOMEN_SHARE) ? 'female' : 'male';
  const origin = draw.share(culture.homes);
  const passportPrefix = draw.characters(draw.below(3), 'ABCEKLMNPRT');
  return {
    kind: 'person',
    index,
    culture,
    gender,
    parts: nameParts(new Draw(seed, 'person', index, 'name'), culture, gender),
    birth: birthAt(new Draw(seed, 'person', index, 'birth'), culture.newYearShare),
    birthPlace: draw.pick(origin.cities),
    nationality: origin.country,
    residence: residence(new Draw(seed, 'person', index, 'residence'), origin.country, origin.cities),
    passport: { number: passportPrefix + draw.digits(8), country: origin.country },
    nationalId: { number: draw.digits(11), country: origin.country },
  };
}

function residence(draw: Draw, country: string, cities: readonly string[]): Residence {
  return draw.chance(LIVES_IN_UNION_SHARE) ? residenceInUnion(draw) : residenceIn(draw, country, cities);
}

/** The parts of a name in the order of the native script. Also used for the made-up namesakes and relatives of decoys. */
export function nameParts(draw: Draw, culture: Culture, gender: Person['gender']): readonly PersonPart[] {
  const parts: PersonPart[] = [];
  const taken = new Set<string>();
  for (const kind of culture.nativeOrder) {
    const present = culture.optional?.[kind] === undefined || draw.chance(culture.optional[kind]);
    if (!present) continue;
    const name = differentPart(draw, culture, gender, kind, taken);
    taken.add(name.native);
    parts.push({ kind, name });
  }
  return parts;
}

/** Nobody is called `Ali Ali`: three tries to find a part that the name does not yet hold. */
function differentPart(
  draw: Draw,
  culture: Culture,
  gender: Person['gender'],
  kind: PartKind,
  taken: ReadonlySet<string>,
): NamePart {
  let name = part(draw, culture, gender, kind);
  for (let attempt = 0; attempt < 3 && taken.has(name.native); attempt += 1) name = part(draw, culture, gender, kind);
  return name;
}

function part(draw: Draw, culture: Culture, gender: Person['gender'], kind: PartKind): NamePart {
  const female = gender === 'female';
  switch (kind) {
    case 'given':
    case 'second': {
      const table = female ? culture.givenFemale : culture.givenMale;
      return culture.syllables === true ? syllables(draw, table) : draw.pickSkewed(table);
    }
    case 'father':
      return draw.pickSkewed(culture.givenMale);
    case 'patronymic':
      return draw.pick((female ? culture.patronymicFemale : culture.patronymicMale) ?? []);
    case 'middle':
      return draw.pick(culture.middle ?? []);
    default: {
      const family = draw.pick(culture.family);
      return female ? feminine(family, culture.feminine ?? []) : family;
    }
  }
}

const ONE_SYLLABLE_SHARE = 0.15;

/** Given names of one or two syllables: 志 + 明 is written `Zhiming`, `Zhi-ming` or `Zhi Ming`. */
function syllables(draw: Draw, table: readonly NamePart[]): NamePart {
  const first = draw.pick(table);
  if (draw.chance(ONE_SYLLABLE_SHARE)) return first;
  const second = draw.pick(table);
  const [a, aOther] = [first.latin[0], first.latin[1] ?? first.latin[0]];
  const [b, bOther] = [second.latin[0], second.latin[1] ?? second.latin[0]];
  return {
    native: first.native + second.native,
    latin: [a + b.toLowerCase(), `${a}-${b.toLowerCase()}`, `${a} ${b}`, `${aOther}-${bOther.toLowerCase()}`],
    nicknames: [],
  };
}

/** The woman's form of a family name: Фомин → Фомина, Wiśniewski → Wiśniewska. */
function feminine(family: NamePart, rules: readonly Feminine[]): NamePart {
  const [first, ...others] = family.latin.map((spelling) => {
    const rule = rules.find((one) => family.native.endsWith(one.native[0]) && spelling.endsWith(one.latin[0]));
    return rule === undefined ? spelling : spelling.slice(0, -rule.latin[0].length) + rule.latin[1];
  });
  const rule = rules.find((one) => family.native.endsWith(one.native[0]));
  if (rule === undefined || first === undefined) return family;
  return {
    native: family.native.slice(0, -rule.native[0].length) + rule.native[1],
    latin: [first, ...new Set(others)],
    nicknames: [],
  };
}
