import type { Interest, Share } from '../graph/interest.ts';
import { meaningOf } from './interest-types.ts';
import type { RecordVersion } from './record-versions.ts';
import { type JsonObject, isObject, objectsIn, textOf } from './schema/json.ts';

/** The parties of a relationship, and what of them decides how its interests count. */
export interface RelationshipParties {
  readonly owner: string;
  readonly asset: string;
  /** There is a reason instead of an owner. */
  readonly isUnspecified: boolean;
  /** The owner alone is behind the asset: the state behind its body, the only nominator of an arrangement. */
  readonly isWhole: boolean;
}

/** The interests of one version of a relationship. */
export function interestsOfRecord(version: RecordVersion, parties: RelationshipParties): Interest[] {
  const { details, statement } = version;
  const id = textOf(statement['recordId']) ?? '';
  const hasComponents = Array.isArray(details['componentRecords']) && details['componentRecords'].length > 0;
  const listed = objectsIn(details['interests']);
  // A relationship without interests says that there is one, and not which.
  const stated: readonly JsonObject[] = listed.length > 0 ? listed : [{}];
  return stated.map((interest) => ({
    id,
    owner: parties.owner,
    asset: parties.asset,
    ...termsOf(interest, parties),
    ...datesOf(interest, version),
    ...(isIndirect(interest, hasComponents) ? { isIndirect: true } : {}),
    ...(interest['beneficialOwnershipOrControl'] === true ? { isBeneficial: true } : {}),
  }));
}

type Terms = Pick<Interest, 'measure' | 'share' | 'control' | 'office' | 'isNominee' | 'takesRest'>;

function termsOf(interest: JsonObject, { isUnspecified, isWhole }: RelationshipParties): Terms {
  const type = textOf(interest['type']);
  const meaning = meaningOf(type);
  const stated = isObject(interest['share']) ? shareOf(interest['share']) : undefined;
  if (isUnspecified && stated === undefined) return { measure: 'capital', takesRest: true };
  if (type === 'nominee') return { measure: 'none', isNominee: true };
  const control = meaning.controls && type !== undefined ? { control: type } : {};
  const office = meaning.manages && type !== undefined ? { office: type } : {};
  if (isWhole && stated === undefined && meaning.controls) {
    return { measure: 'capital', share: { min: 100, max: 100 }, ...control };
  }
  if (meaning.measure === 'none') {
    return type === 'nominator' ? { measure: 'capital', ...control } : { measure: 'none', ...control, ...office };
  }
  return { measure: meaning.measure, share: stated ?? { min: 0, max: 100 }, ...control };
}

function shareOf(share: JsonObject): Share {
  const { exact, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = share;
  if (typeof exact === 'number') return { min: exact, max: exact };
  const min = numberOf(minimum) ?? numberOf(exclusiveMinimum) ?? 0;
  const max = numberOf(maximum) ?? numberOf(exclusiveMaximum) ?? 100;
  const isAboveMin = numberOf(minimum) === undefined && numberOf(exclusiveMinimum) !== undefined;
  return { min: Math.min(min, max), max, ...(isAboveMin ? { isAboveMin } : {}) };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A chain that is stated link by link makes every interest of its sum indirect that does not say otherwise. */
function isIndirect(interest: JsonObject, hasComponents: boolean): boolean {
  const way = interest['directOrIndirect'];
  return way === 'indirect' || (hasComponents && way !== 'direct');
}

function datesOf(interest: JsonObject, { from, until }: RecordVersion): Pick<Interest, 'start' | 'end'> {
  const start = later(textOf(interest['startDate']), from);
  const end = earlier(textOf(interest['endDate']), until);
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}
