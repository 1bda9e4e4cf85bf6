import type { ExercisePayment, Side } from './world/payment.ts';
import type { Customer } from './world/customer.ts';
import type { ListId } from './proportions.ts';
import type { GoodsTruth } from './goods/goods-truth.ts';
import type { HazardTruth } from './hazards/truth/hazard-truth.ts';
import type { OwnerTruth, SeaTruth } from './sea/sea-truth.ts';
import { listingsInForce } from './world/listing.ts';
import type { PersonRecord } from './exposure.ts';
import { inPaymentLetters } from './world/text.ts';

/** The record that a line of truth is about, named as `quintet screen` names its subjects. */
export interface TruthSubject {
  readonly feed: string;
  /** A customer's number, or `<message id>#<n>/<role>` for a party of a payment, n being its number in the file. */
  readonly id: string;
}

/** A record about a listed entity, or about somebody who only looks like one. What no line names is clean. */
export interface ExposureTruth {
  readonly type: 'match' | 'decoy';
  /** Unlike any other line's. */
  readonly id: string;
  /** The listed entity of the world. */
  readonly entity: string;
  readonly subject: TruthSubject;
  /** The entries of that entity on the lists in force. */
  readonly entries: readonly string[];
  /** Why a decoy looks like one. */
  readonly kind?: string;
  /** How the record differs from the entity's usual name and full birth date. */
  readonly how: readonly string[];
  /** Whether a person would see it at once. */
  readonly difficulty: 'obvious' | 'debatable';
  /** The right decision: `true` a true hit, `decoy` to be dismissed. */
  readonly expected: 'true' | 'decoy';
}

/** Entries of several lists that are one entity. */
export interface SameAsTruth {
  readonly type: 'same_as';
  readonly id: string;
  readonly entity: string;
  readonly members: readonly string[];
}

/** What changed between the two editions of a list. */
export interface DeltaTruth {
  readonly type: 'delta';
  readonly id: string;
  readonly dataset: ListId;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export type Truth = ExposureTruth | SameAsTruth | DeltaTruth | SeaTruth | OwnerTruth | HazardTruth | GoodsTruth;

export function isExposure(line: Truth): line is ExposureTruth {
  return line.type === 'match' || line.type === 'decoy';
}

const easyManners = new Set(['exact', 'capitals', 'diacritics', 'order', 'comma', 'legal-form', 'no-legal-form']);

/** The line about a customer, if it is not clean. */
export function customerTruth(seed: number, customer: Customer): ExposureTruth | undefined {
  const how = howPerson(customer.record, true);
  return exposureTruth(seed, customer, { feed: 'bank-customers', id: customer.id }, how);
}

/**
 * The lines about a payment whose parties, or whose vessel, are not clean. `place` is `<message id>#<n>`; the customers
 * beneath a cover have the role prefix `underlying.`.
 */
export function paymentTruth(
  seed: number,
  feed: string,
  place: string,
  payment: ExercisePayment,
  rolePrefix = '',
): readonly ExposureTruth[] {
  const sides = (['debtor', 'creditor'] as const).map((role) => {
    const side = payment[role];
    return exposureTruth(seed, side, { feed, id: `${place}/${rolePrefix}${role}` }, howSide(side, payment.channel));
  });
  const vessel = payment.purpose.vessel;
  const mentioned =
    vessel === undefined || vessel.standing === 'clean'
      ? undefined
      : exposureTruth(
          seed,
          {
            index: vessel.index,
            standing: vessel.standing === 'match' ? { kind: 'match' } : { kind: 'decoy', of: 'other-imo' },
          },
          { feed, id: `${place}/remittance` },
          ['mention'],
        );
  return [...sides, mentioned].filter((line) => line !== undefined);
}

interface Exposed {
  readonly index: number;
  readonly standing: { readonly kind: 'clean' | 'match' } | { readonly kind: 'decoy'; readonly of: string };
}

function exposureTruth(
  seed: number,
  { index, standing }: Exposed,
  subject: TruthSubject,
  how: readonly string[],
): ExposureTruth | undefined {
  if (standing.kind === 'clean') return undefined;
  const isMatch = standing.kind === 'match';
  return {
    type: standing.kind,
    id: `${isMatch ? 'M' : 'D'}:${subject.feed}:${subject.id}`,
    entity: `entity-${index}`,
    subject,
    entries: listingsInForce(seed, index).map(({ entryId }) => entryId),
    ...(standing.kind === 'decoy' ? { kind: standing.of } : {}),
    how,
    difficulty:
      how.every((one) => easyManners.has(one)) &&
      !(standing.kind === 'decoy' && standing.of === 'namesake-without-birth-date')
        ? 'obvious'
        : 'debatable',
    expected: isMatch ? 'true' : 'decoy',
  };
}

function howSide({ record }: Side, channel: ExercisePayment['channel']): readonly string[] {
  const how = record.kind === 'firm' ? [record.manner] : howPerson(record, false);
  const text = record.kind === 'firm' ? record.name : record.name.full;
  const losesLetters = channel !== 'sepa' && inPaymentLetters(text) !== text && record.manner !== 'diacritics';
  return losesLetters ? [...how, 'diacritics'] : how;
}

/** A payment seldom has a birth date, so only a register is blamed for not knowing it. */
function howPerson({ manner, birthKnown }: PersonRecord, fromRegister: boolean): readonly string[] {
  return fromRegister && birthKnown !== 'exact' ? [manner, `birth-date-${birthKnown}`] : [manner];
}

/** The lines about the lists themselves are gathered as the entities pass by. */
export function sameAsTruth(seed: number, index: number): SameAsTruth | undefined {
  const members = listingsInForce(seed, index).map(({ entryId }) => entryId);
  return members.length < 2
    ? undefined
    : { type: 'same_as', id: `S:entity-${index}`, entity: `entity-${index}`, members };
}
