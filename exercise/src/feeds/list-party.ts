import type { ListedParty, ListedPartyName } from '@quintet/core/observe';
import type { ListId } from '../proportions.ts';
import { Draw, type Shares } from '../random.ts';
import { isoDate } from '../world/birth.ts';
import type { ListedBirth, ListedName, ListedView } from '../world/listed-view.ts';
import { withoutDiacritics } from '../world/text.ts';

/** What a publisher makes of a name: the EU keeps every script, the UN writes capitals, OFAC has plain Latin letters only. */
interface HouseStyle {
  readonly programs: Shares<readonly [program: string, referencePrefix: string]>;
  readonly reference: (prefix: string, number: number, isPerson: boolean) => string;
  readonly primary: (text: string) => string;
  readonly alias: (text: string) => string;
  readonly hasOriginal: boolean;
  readonly familyLast: boolean;
}

const asItIs = (text: string): string => text;
const inCapitals = (text: string): string => withoutDiacritics(text).toUpperCase();

const styles: Readonly<Record<Exclude<ListId, 'own:watchlist'>, HouseStyle>> = {
  eu_fsf: {
    programs: [
      [['TERR', 'EU'], 4],
      [['CYB', 'EU'], 2],
      [['RUSDA', 'EU'], 3],
      [['BLR', 'EU'], 1],
      [['SYR', 'EU'], 2],
    ],
    reference: (prefix, number) => `${prefix}.${number}.${String(number % 97).padStart(2, '0')}`,
    primary: asItIs,
    alias: asItIs,
    hasOriginal: true,
    familyLast: false,
  },
  un_sc_sanctions: {
    programs: [
      [['Al-Qaida', 'QD'], 5],
      [['DPRK', 'KP'], 2],
      [['Taliban', 'TA'], 2],
      [['Somalia', 'SO'], 1],
    ],
    reference: (prefix, number, isPerson) =>
      `${prefix}${isPerson ? 'i' : 'e'}.${String(number % 1_000_000).padStart(3, '0')}`,
    primary: inCapitals,
    alias: withoutDiacritics,
    hasOriginal: true,
    familyLast: false,
  },
  us_ofac_sdn: {
    programs: [
      [['SDGT', ''], 4],
      [['CYBER2', ''], 2],
      [['TCO', ''], 2],
      [['ILLICIT-DRUGS-EO14059', ''], 2],
      [['RUSSIA-EO14024', ''], 2],
    ],
    reference: () => '',
    primary: withoutDiacritics,
    alias: withoutDiacritics,
    hasOriginal: false,
    familyLast: true,
  },
};

/** The entry as the writers of list formats take it. */
export function listedParty(seed: number, view: ListedView): ListedParty {
  const { listing, entity, listedOn } = view;
  const style = styles[listing.list === 'own:watchlist' ? 'eu_fsf' : listing.list];
  const [program, prefix] = new Draw(seed, 'listing', listing.index, `${listing.list}:program`).share(style.programs);
  const reference = style.reference(prefix, listing.number, entity.kind === 'person');
  const common = {
    id: String(listing.number),
    names: namesIn(style, view),
    programs: [program],
    ...(reference === '' ? {} : { reference }),
    listedOn,
    ...(view.address === undefined
      ? {}
      : {
          addresses: [
            {
              street: `${view.address.street} ${view.address.number}`,
              city: view.address.city,
              country: view.address.country,
            },
          ],
        }),
    ...(view.wallet === undefined ? {} : { wallets: [view.wallet] }),
  };
  if (entity.kind === 'vessel')
    return { ...common, kind: 'vessel', countries: [entity.flag], imo: entity.imo, callSign: entity.callSign };
  if (entity.kind === 'firm') return { ...common, kind: 'organization', countries: [entity.residence.country] };
  return {
    ...common,
    kind: 'person',
    gender: entity.gender,
    ...(view.birth === undefined ? {} : { birthDates: [modelDate(view.birth)] }),
    ...(view.birthPlace === undefined ? {} : { birthPlace: { city: view.birthPlace, country: entity.nationality } }),
    ...(view.nationality === undefined ? {} : { countries: [view.nationality] }),
    documents: view.documents.map(({ number, country }) => ({
      type: number === entity.passport.number ? 'passport' : 'id',
      number,
      country,
    })),
  };
}

function namesIn(style: HouseStyle, view: ListedView): readonly ListedPartyName[] {
  const names = [
    partyName(view.name, style.primary, style.familyLast),
    ...view.aliases.map((alias) => partyName(alias, style.alias, style.familyLast)),
    ...(style.hasOriginal && view.nativeName !== undefined
      ? [{ ...partyName(view.nativeName, asItIs, false), original: true }]
      : []),
  ];
  const seen = new Set<string>();
  return names.filter(({ whole }) => !seen.has(whole.toLowerCase()) && seen.add(whole.toLowerCase()));
}

function partyName(
  { written, weak, language }: ListedName,
  write: (text: string) => string,
  familyLast: boolean,
): ListedPartyName {
  const { full, first, middle, last } = written;
  const before = [first, middle].filter((part) => part !== '').join(' ');
  const hasParts = before !== '' && last !== '';
  return {
    whole: write(familyLast && hasParts ? `${before} ${last}` : full),
    ...(hasParts ? { first: write(before), last: write(last) } : {}),
    weak,
    language: (language ?? 'en').toUpperCase(),
  };
}

/** A date as Quintet's model has it: a prefix of ISO 8601, `1974~` for about, `1970/1975` for between. */
export function modelDate(birth: ListedBirth): string {
  switch (birth.kind) {
    case 'exact':
      return isoDate(birth);
    case 'month':
      return `${birth.year}-${String(birth.month).padStart(2, '0')}`;
    case 'circa':
      return `${birth.year}~`;
    case 'range':
      return `${birth.year}/${birth.lastYear}`;
    default:
      return String(birth.year);
  }
}
