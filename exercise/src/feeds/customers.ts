import { REGISTERED_DOCUMENT_SHARE } from '../proportions.ts';
import { Draw, type Shares } from '../random.ts';
import { customerTruth, type ExposureTruth } from '../truth.ts';
import { type Customer, customerAt } from '../world/customer.ts';
import { csvLine } from './csv.ts';
import type { Arrival, FeedDescription, FileText, World } from './feed.ts';
import { fileTime } from '../calendar.ts';

export const customersFeed = 'bank-customers';

export const customersDescription: FeedDescription = {
  format: 'people-csv',
  sector: 'crime',
  owner: 'Quayside Bank',
  grade: 'B2',
  handling: 'TLP:AMBER+STRICT',
};

/** The whole register first, then those who came since. Which file a customer is in is drawn by these shares. */
const registers: readonly (readonly [part: string, day: string, share: number])[] = [
  ['register', '2026-11-02', 92],
  ['new-1', '2026-11-16', 4],
  ['new-2', '2026-11-23', 4],
];
const registerShares: Shares<string> = registers.map(([part, , share]) => [part, share]);

const columns = [
  'id',
  'full_name',
  'first_name',
  'middle_name',
  'last_name',
  'gender',
  'date_of_birth',
  'place_of_birth',
  'nationality',
  'document',
];

export function customerArrivals(): readonly Arrival[] {
  return registers.map(([part, day]) => ({
    kind: 'whole',
    feed: customersFeed,
    file: `${fileTime(day, '0500')}-1.csv`,
    part,
  }));
}

/** The customers of one register file, in the order of the world. */
export function* customersText({ seed, size }: World, part: string): FileText {
  const truth: ExposureTruth[] = [];
  yield csvLine(columns);
  for (let index = 0; index < size; index += 1) {
    const customer = customerIn(seed, index, part);
    if (customer === undefined) continue;
    yield csvLine(row(seed, customer));
    const line = customerTruth(seed, customer);
    if (line !== undefined) truth.push(line);
  }
  return truth;
}

function customerIn(seed: number, index: number, part: string): Customer | undefined {
  if (new Draw(seed, 'customer', index, 'register').share(registerShares) !== part) return undefined;
  return customerAt(seed, index);
}

function row(seed: number, { index, id, record }: Customer): readonly string[] {
  const { person, name, birthDate } = record;
  const hasDocument = new Draw(seed, 'customer', index, 'document').chance(REGISTERED_DOCUMENT_SHARE);
  return [
    id,
    name.full,
    name.first,
    name.middle,
    name.last,
    person.gender,
    birthDate ?? '',
    person.birthPlace,
    person.nationality,
    hasDocument ? person.passport.number : '',
  ];
}
