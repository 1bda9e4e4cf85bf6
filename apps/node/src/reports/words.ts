import type { AlertDetail, AlertEvent, AlertState, Comparison } from '../api/index.ts';

const dateAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** @example timeInWords('2026-11-24T09:18:30Z') // '24 Nov 2026, 09:18 UTC' */
export function timeInWords(time: string | Date): string {
  return `${dateAndTime.format(new Date(time)).replace('Sept', 'Sep')} UTC`;
}

export const STATE_WORDS: Readonly<Record<AlertState, string>> = {
  new: 'New',
  review: 'In review',
  second: 'Second opinion',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
};

export const EVENT_WORDS: Readonly<Record<AlertEvent['kind'], string>> = {
  created: 'Alert raised',
  'seen-again': 'Found again',
  assigned: 'Assigned',
  note: 'Note',
  'second-asked': 'Second opinion asked',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  undone: 'Undone',
  reopened: 'Opened again',
  escalated: 'Passed to the supervisors',
};

export const FIELD_WORDS: Readonly<Record<Comparison['field'], string>> = {
  name: 'Name',
  otherName: 'Other names',
  birth: 'Birth',
  country: 'Country',
  gender: 'Gender',
  document: 'Document',
  address: 'Address',
};

/** @example wordsOfKey('firstSeen') // 'First seen'; wordsOfKey('creditorAgent') // 'Creditor agent' */
export function wordsOfKey(key: string): string {
  const words = key
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_.]/g, ' ')
    .toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The words of a reason for dismissing; a code that is no longer in the list is shown as it is. */
export function reasonInWords(code: string, { dismissReasons }: Pick<AlertDetail, 'dismissReasons'>): string {
  return dismissReasons.find((reason) => reason.code === code)?.text ?? code;
}
