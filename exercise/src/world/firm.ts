import { Draw } from '../random.ts';
import { withCheckDigits } from './check-digits.ts';
import { capitalised, withoutDiacritics } from './text.ts';
import { type FirmRegion, firmRegions } from './firm-region.ts';
import type { NamePart } from './culture.ts';
import { slip } from './person-name.ts';
import { type Residence, residenceIn } from './residence.ts';

/** A made-up firm. */
export interface Firm {
  readonly kind: 'firm';
  readonly index: number;
  readonly region: FirmRegion;
  readonly core: NamePart;
  /** A place or a coined word that sets it apart from others of its core. */
  readonly addition?: string;
  readonly sector: NamePart;
  readonly form: NamePart;
  readonly residence: Residence;
  readonly registrationNumber: string;
  /** ISO 17442, with valid check digits; not every firm has one. */
  readonly lei?: string;
  readonly foundedYear: number;
}

/** In what way a record writes a firm's name. */
export type FirmManner =
  | 'exact'
  | 'script'
  | 'transliteration'
  | 'translated'
  | 'legal-form'
  | 'no-legal-form'
  | 'typo'
  | 'capitals'
  | 'joined';

const PLACE_SHARE = 0.25;
const COINED_SHARE = 0.92;
const LEI_SHARE = 0.3;
const syllables = [
  'bar',
  'cor',
  'dan',
  'el',
  'far',
  'gal',
  'hel',
  'in',
  'jor',
  'kal',
  'lu',
  'mar',
  'nor',
  'or',
  'pel',
  'quin',
  'ras',
  'sol',
  'tir',
  'ul',
  'ver',
  'wel',
  'yan',
  'zor',
];
const endings = ['a', 'is', 'on', 'ex', 'ant', 'um', 'ia', 'el'];

/** Firm `index` of the world of this seed. */
export function firmAt(seed: number, index: number): Firm {
  const draw = new Draw(seed, 'firm', index, 'origin');
  const region = draw.share(firmRegions);
  const residence = residenceIn(new Draw(seed, 'firm', index, 'residence'), region.country, region.cities);
  const addition = firmAddition(draw, residence.city);
  const lei = draw.chance(LEI_SHARE)
    ? withCheckDigits(`999900${draw.characters(12, '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ')}`)
    : undefined;
  return {
    kind: 'firm',
    index,
    region,
    core: draw.pick(region.cores),
    ...(addition === undefined ? {} : { addition }),
    sector: draw.pick(region.sectors),
    form: draw.pick(region.forms),
    residence,
    registrationNumber: draw.digits(9),
    ...(lei === undefined ? {} : { lei }),
    foundedYear: draw.between(1988, 2025),
  };
}

function firmAddition(draw: Draw, city: string): string | undefined {
  if (draw.chance(PLACE_SHARE)) return city;
  if (!draw.chance(COINED_SHARE)) return undefined;
  return capitalised(draw.pick(syllables) + draw.pick(syllables) + draw.pick(endings));
}

/** The firm's name in its own script; a place or coined word keeps its Latin form. */
export function nativeFirmName(firm: Firm): string {
  const separator = firm.region.script === 'Hans' ? '' : ' ';
  return compose(firm, firm.core.native, firm.sector.native, firm.form.native, separator);
}

/** The firm's usual name in Latin letters. */
export function latinFirmName(firm: Firm): string {
  return compose(firm, firm.core.latin[0], firm.sector.latin[0], firm.form.latin[0], ' ');
}

/** The English name: sector and legal form translated. */
export function englishFirmName(firm: Firm): string {
  return compose(
    firm,
    firm.core.latin[0],
    firm.sector.latin[1] ?? firm.sector.latin[0],
    firm.form.latin[1] ?? firm.form.latin[0],
    ' ',
  );
}

/** The ways of writing that change this firm's name at all. */
export function firmMannersOf(firm: Firm): readonly FirmManner[] {
  const manners: FirmManner[] = ['exact', 'no-legal-form', 'typo', 'capitals'];
  if (firm.region.script !== 'Latn') manners.push('script');
  if (firm.core.latin.length > 1) manners.push('transliteration');
  if (firm.sector.latin.length > 1) manners.push('translated');
  if (firm.form.latin.length > 1) manners.push('legal-form');
  if (firm.core.latin[0].includes(' ')) manners.push('joined');
  return manners;
}

/** The firm's name as a record writes it that has all of the given manners. */
export function writeFirmName(firm: Firm, manners: readonly FirmManner[], draw: Draw): string {
  if (manners.includes('script')) return nativeFirmName(firm);
  const [usualCore, ...otherCores] = firm.core.latin;
  let core = manners.includes('transliteration') && otherCores.length > 0 ? draw.pick(otherCores) : usualCore;
  if (manners.includes('joined')) core = core.replaceAll(' ', '');
  if (manners.includes('typo')) core = slip(core, draw);
  const sector = (manners.includes('translated') ? firm.sector.latin[1] : undefined) ?? firm.sector.latin[0];
  const form = (manners.includes('legal-form') ? firm.form.latin[1] : undefined) ?? firm.form.latin[0];
  const name = compose(firm, core, sector, manners.includes('no-legal-form') ? '' : form, ' ');
  return manners.includes('capitals') ? withoutDiacritics(name).toUpperCase() : name;
}

function compose(firm: Firm, core: string, sector: string, form: string, separator: string): string {
  const body = [core, firm.addition, sector];
  const parts = firm.region.formFirst ? [form, ...body] : [...body, form];
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
