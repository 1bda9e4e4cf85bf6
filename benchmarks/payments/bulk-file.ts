import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writePacs008, type WrittenParty, type WrittenTransfer } from '@quintet/payments';

const GIVEN = [
  'Amina',
  'Bogdan',
  'Chiara',
  'Dmitri',
  'Elif',
  'Farid',
  'Greta',
  'Hiroshi',
  'Ines',
  'Jamal',
  'Katarzyna',
  'Lars',
];
const FAMILY = [
  'Okafor',
  'Petrov',
  'Rossi',
  'Sokolova',
  'Yilmaz',
  'Haddad',
  'Lindqvist',
  'Tanaka',
  'Moreau',
  'Novak',
  'Kowalski',
  'Bauer',
];
const TOWNS = [
  'Lisboa',
  'Gdynia',
  'Torino',
  'Split',
  'Izmir',
  'Tunis',
  'Malmö',
  'Osaka',
  'Lyon',
  'Brno',
  'Łódź',
  'Graz',
];
const COUNTRIES = ['PT', 'PL', 'IT', 'HR', 'TR', 'TN', 'SE', 'JP', 'FR', 'CZ', 'PL', 'AT'];

/** A number from a counter, the same for the same counter: no state, so any part of a file can be made alone. */
function mixed(counter: number): number {
  let value = Math.imul(counter ^ (counter >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}

function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}

function party(number: number, withAccount: boolean): WrittenParty {
  const place = mixed(number + 7);
  return {
    name: `${pick(GIVEN, mixed(number))} ${pick(FAMILY, mixed(number + 1))}-${pick(FAMILY, mixed(number + 2))} ${number}`,
    address: {
      street: `${pick(FAMILY, mixed(number + 3))} Street ${number % 200}`,
      postCode: String(10_000 + (number % 89_999)),
      town: pick(TOWNS, place),
      country: pick(COUNTRIES, place),
    },
    ...(withAccount
      ? {
          account: `ACCT${String(number).padStart(16, '0')}`,
          documents: [{ scheme: 'NIDN', value: `ID-${number}`, country: pick(COUNTRIES, place) }],
        }
      : {}),
  };
}

function bank(number: number): { bic: string; name: string } {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const code = [0, 1, 2, 3].map((at) => letters[(number >> (at * 3)) % 26]).join('');
  return {
    bic: `${code}${pick(COUNTRIES, number)}2AXXX`,
    name: `${pick(FAMILY, number)} Bank of ${pick(TOWNS, number + 1)}`,
  };
}

/** A made-up transfer of about 2 kB with six names, of which about half come again in other transfers. */
export function bulkTransfer(index: number): WrittenTransfer {
  const debtor = mixed(index * 11) % 2 === 0 ? index * 2 : mixed(index) % 1_000;
  const creditor = mixed(index * 13) % 2 === 0 ? index * 2 + 1 : mixed(index + 5) % 1_000;
  return {
    instructionId: `INSTRUCTION-${index}`,
    endToEndId: `END-TO-END-${index}-${mixed(index)}`,
    transactionId: `TRANSACTION-${index}`,
    uetr: `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
    amount: { value: `${1 + (mixed(index) % 100_000)}.${String(index % 100).padStart(2, '0')}`, currency: 'EUR' },
    date: '2026-03-02',
    serviceLevel: 'SEPA',
    instructingAgent: { bic: bank(index % 400).bic },
    instructedAgent: { bic: bank((index + 9) % 400).bic },
    ultimateDebtor: party(mixed(index + 3) % 5_000, false),
    debtor: party(debtor, true),
    debtorAgent: bank(index % 400),
    creditorAgent: bank((index + 9) % 400),
    creditor: party(creditor, true),
    ultimateCreditor: party(mixed(index + 4) % 5_000, false),
    remittance: [`Invoice ${index} of 1 March, goods as ordered, delivered to the warehouse in ${pick(TOWNS, index)}`],
  };
}

/** Writes a pacs.008 file of about this many bytes; gives the number of transactions. */
export async function writeBulkFile(path: string, bytes: number): Promise<number> {
  const sample = [
    ...writePacs008({ messageId: 'M', created: '2026-03-01T08:00:00Z', count: 1, transfers: [bulkTransfer(12_345)] }),
  ];
  const count = Math.max(1, Math.round(bytes / Buffer.byteLength(sample[1] ?? '')));
  const transfers = Iterator.from({ next: counter(count) }).map(bulkTransfer);
  const pieces = writePacs008({ messageId: 'BULK', created: '2026-03-01T08:00:00Z', count, transfers });
  await pipeline(Readable.from(pieces), createWriteStream(path));
  return count;
}

function counter(count: number): () => IteratorResult<number, undefined> {
  let next = 0;
  return () => (next < count ? { done: false, value: next++ } : { done: true, value: undefined });
}
