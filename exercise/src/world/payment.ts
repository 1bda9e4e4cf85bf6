import {
  type FirmRecord,
  firmLike,
  type PersonRecord,
  recordDecoy,
  recordFirm,
  recordPerson,
  type Standing,
} from '../exposure.ts';
import { partyExposure, paymentsOf } from '../proportions.ts';
import { Draw, type Shares } from '../random.ts';
import { type BankAccount, accountAt, ownAccountAt } from './account.ts';
import { customerStanding, personOf } from './customer.ts';
import { kindAt } from './entity.ts';
import { firmAt } from './firm.ts';
import { hasIban } from './iban.ts';
import { listingsInForce, listingsOf } from './listing.ts';
import { personAt } from './person.ts';
import { type Purpose, purposeOf, type Relation } from './remittance.ts';
import type { Residence } from './residence.ts';

/** The way that a payment takes, each with a format of its own. */
export type Channel = 'sepa' | 'crossborder' | 'cover' | 'swift';

/** One side of a payment. */
export interface Side {
  readonly index: number;
  readonly standing: Standing;
  readonly record: ({ readonly kind: 'person' } & PersonRecord) | ({ readonly kind: 'firm' } & FirmRecord);
  readonly residence: Residence;
  readonly account: BankAccount;
  /** What the payment tells of the party beside name, address and account. */
  readonly shows: { readonly birth: boolean; readonly document: boolean };
}

/** A payment, whole, before it is written in its channel's format. */
export interface ExercisePayment {
  readonly channel: Channel;
  /** Ten characters, unlike any other payment's. */
  readonly reference: string;
  /** A UUID of version 4. */
  readonly uetr: string;
  /** A decimal with two places, and an ISO 4217 code. */
  readonly amount: { readonly value: string; readonly currency: string };
  readonly debtor: Side;
  readonly creditor: Side;
  readonly purpose: Purpose;
}

/** Where a payment of the world is: cheap to find, enough to make it again at any time. */
export interface PaymentKey {
  readonly index: number;
  readonly number: number;
  readonly channel: Channel;
  /** 0..1: when in the days of the exercise it is made. */
  readonly time: number;
}

const TWO_32 = 4_294_967_296;
const channels: Shares<Channel> = [
  ['sepa', 74],
  ['crossborder', 11],
  ['swift', 10],
  ['cover', 5],
];

/** The payments that entity `index` makes or gets through the bank. */
export function paymentKeysOf(seed: number, index: number): readonly PaymentKey[] {
  if (customerStanding(seed, index) === undefined) return [];
  const draw = new Draw(seed, 'payment', index, 'count');
  const count = draw.share<number>(paymentsOf[kindAt(seed, index) === 'firm' ? 'firm' : 'person']);
  return Array.from({ length: count }, (_, number) => {
    const own = new Draw(seed, 'payment', index, `key-${number}`);
    return { index, number, channel: own.share(channels), time: own.word() / TWO_32 };
  });
}

const OUTGOING_SHARE = 0.62;

/** The payment behind a key. */
export function paymentAt(seed: number, { index, number, channel }: Omit<PaymentKey, 'time'>): ExercisePayment {
  const draw = new Draw(seed, 'payment', index, `payment-${number}`);
  const own = ownSide(seed, index, new Draw(seed, 'payment', index, `own-${number}`));
  const other = otherSide(seed, index, channel, draw);
  const outgoing = draw.chance(OUTGOING_SHARE);
  const relation = relationOf(own, other);
  return {
    channel,
    reference: draw.characters(10, '0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
    uetr: uuid(draw),
    amount: { value: amount(draw, own.record.kind), currency: channel === 'sepa' ? 'EUR' : draw.share(currencies) },
    debtor: outgoing ? own : other,
    creditor: outgoing ? other : own,
    purpose: purposeOf(seed, index, number, relation),
  };
}

function relationOf(own: Side, other: Side): Relation {
  if (own.record.kind !== other.record.kind) return 'consumer';
  return own.record.kind === 'firm' ? 'business' : 'private';
}

const SHOWS_BIRTH_SHARE = 0.2;
const SHOWS_DOCUMENT_SHARE = 0.08;

function shown(draw: Draw): Side['shows'] {
  return { birth: draw.chance(SHOWS_BIRTH_SHARE), document: draw.chance(SHOWS_DOCUMENT_SHARE) };
}

function ownSide(seed: number, index: number, draw: Draw): Side {
  const account = ownAccountAt(seed, index);
  if (kindAt(seed, index) === 'firm') {
    const record = recordFirm(firmAt(seed, index), new Draw(seed, 'customer', index, 'record'));
    const { residence } = record.firm;
    return {
      index,
      standing: { kind: 'clean' },
      record: { kind: 'firm', ...record },
      residence,
      account,
      shows: shown(draw),
    };
  }
  const { standing, record } = personOf(seed, index, customerStanding(seed, index) ?? 'clean', true);
  return {
    index,
    standing,
    record: { kind: 'person', ...record },
    residence: record.person.residence,
    account,
    shows: shown(draw),
  };
}

const COUNTERPARTY_TRIES_MAX = 12;
/** Entities from here on are outside the world: never listed, whatever its size. */
const OUTSIDE_WORLD_FIRST = 0x8000_0000;

/**
 * The counterparty is an entity of the world before `index`: so a larger world changes no payment, and the early entities are
 * paid by many. When a listed one comes up it is mostly passed over; the payment keeps its amount, time and words either way.
 */
function otherSide(seed: number, index: number, channel: Channel, draw: Draw): Side {
  const triesMax = index > 0 ? COUNTERPARTY_TRIES_MAX : 0;
  for (let tries = 0; tries < triesMax; tries += 1) {
    const other = draw.below(index);
    if (kindAt(seed, other) === 'vessel') continue;
    const standing = partyStanding(seed, other, draw);
    if (standing !== undefined) return sideOf(seed, other, standing, channel, draw);
  }
  return sideOf(seed, OUTSIDE_WORLD_FIRST + index, 'clean', channel, draw);
}

function partyStanding(seed: number, index: number, draw: Draw): Standing['kind'] | undefined {
  if (listingsOf(seed, index).length === 0) return 'clean';
  if (listingsInForce(seed, index).length === 0) return undefined;
  const chance = draw.below(10_000) / 10_000;
  if (chance < partyExposure.match) return 'match';
  return chance < partyExposure.match + partyExposure.decoy ? 'decoy' : undefined;
}

function sideOf(seed: number, index: number, standing: Standing['kind'], channel: Channel, draw: Draw): Side {
  const isPerson = index < OUTSIDE_WORLD_FIRST && kindAt(seed, index) === 'person';
  const { record, of } = isPerson ? personSide(seed, index, standing, draw) : firmSide(seed, index, standing, draw);
  const residence = record.kind === 'person' ? record.person.residence : record.firm.residence;
  return {
    index,
    standing: of === undefined ? { kind: standing === 'match' ? 'match' : 'clean' } : { kind: 'decoy', of },
    record,
    residence,
    account: accountAt(seed, index, accountCountry(residence.country, channel, draw)),
    shows: shown(draw),
  };
}

type Recorded = { readonly record: Side['record']; readonly of?: Extract<Standing, { kind: 'decoy' }>['of'] };

function personSide(seed: number, index: number, standing: Standing['kind'], draw: Draw): Recorded {
  const person = personAt(seed, index);
  if (standing !== 'decoy') return { record: { kind: 'person', ...recordPerson(person, draw, true) } };
  const { of, ...record } = recordDecoy(person, draw, true);
  return { record: { kind: 'person', ...record }, of };
}

function firmSide(seed: number, index: number, standing: Standing['kind'], draw: Draw): Recorded {
  const firm = firmAt(seed, index);
  if (standing !== 'decoy') return { record: { kind: 'firm', ...recordFirm(firm, draw) } };
  const like = firmLike(firm, draw);
  return { record: { kind: 'firm', ...recordFirm(like.firm, draw) }, of: like.of };
}

const sepaCountries = ['at', 'be', 'cy', 'de', 'es', 'fr', 'gr', 'it', 'lu', 'mt', 'nl', 'pl'];

/** A SEPA payment needs an account in its area; somebody who lives elsewhere has one there. */
function accountCountry(residence: string, channel: Channel, draw: Draw): string {
  const elsewhere = draw.pick(sepaCountries);
  if (channel !== 'sepa') return residence;
  return sepaCountries.includes(residence) && hasIban(residence) ? residence : elsewhere;
}

const currencies: Shares<string> = [
  ['USD', 50],
  ['EUR', 25],
  ['GBP', 10],
  ['CHF', 8],
  ['AED', 4],
  ['TRY', 3],
];

/** Cents at the deciles of the amounts; between them the amounts lie evenly. Integers only, so that every machine agrees. */
const amountDeciles = {
  person: [400, 1500, 2800, 4900, 8000, 13_500, 25_000, 48_000, 95_000, 260_000, 1_500_000],
  firm: [5000, 21_000, 48_000, 95_000, 170_000, 310_000, 580_000, 1_150_000, 2_600_000, 7_800_000, 60_000_000],
} as const;
const ROUND_AMOUNT_SHARE = 0.3;

function amount(draw: Draw, kind: 'person' | 'firm'): string {
  const deciles = amountDeciles[kind];
  const decile = draw.below(deciles.length - 1);
  const cents = draw.between(deciles[decile] ?? 0, deciles[decile + 1] ?? 0);
  const roundTo = draw.chance(ROUND_AMOUNT_SHARE) ? draw.pick([500, 1000, 5000]) : 1;
  const rounded = Math.max(Math.round(cents / roundTo) * roundTo, 100);
  return `${Math.floor(rounded / 100)}.${String(rounded % 100).padStart(2, '0')}`;
}

function uuid(draw: Draw): string {
  const hex = draw.characters(32, '0123456789abcdef');
  const variant = draw.pick(['8', '9', 'a', 'b']);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
