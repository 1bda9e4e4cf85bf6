import type { AlertRow, DismissReason } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { exampleOfEachKind, firstRows, reasonsOfAll } from './bulk-reasons.ts';

const reason = (code: string, used = 0, overturned = 0): DismissReason => ({ code, text: code, used, overturned });
const row = (id: string, about: AlertRow['about']): AlertRow => ({
  id,
  sector: 'borders',
  state: 'new',
  subjectKind: 'vessel',
  about,
  subject: 'Heron Star',
  listed: 'Meeting at sea',
  listedId: 'm-1',
  dataset: 'sea:meeting',
  score: 0.8,
  held: false,
  escalated: false,
  pinned: false,
  createdAt: '2026-11-24T08:00:00Z',
});

it.each([
  ['one kind keeps its reasons', [[reason('other-name'), reason('other')]], ['other-name', 'other']],
  [
    'two kinds have only what both know',
    [
      [reason('other-name'), reason('other')],
      [reason('weather'), reason('other')],
    ],
    ['other'],
  ],
  ['nothing fits nothing', [], []],
])('%s', (_name, lists, codes) => {
  expect(reasonsOfAll(lists).map(({ code }) => code)).toEqual(codes);
});

it('adds up how often a reason was used and overturned', () => {
  expect(reasonsOfAll([[reason('other', 4, 1)], [reason('other', 2, 0)]])).toEqual([reason('other', 6, 1)]);
});

it('asks one alert of each kind, whichever comes first', () => {
  const rows = [row('A-1', 'sea'), row('A-2', 'sea'), row('A-3', 'name'), row('A-4', 'place')];
  expect(exampleOfEachKind(rows).map(({ id }) => id)).toEqual(['A-3', 'A-1']);
  expect(exampleOfEachKind(rows.slice(0, 2)).map(({ id }) => id)).toEqual(['A-1']);
  expect(exampleOfEachKind([row('A-5', 'goods'), row('A-6', 'hazard')]).map(({ id }) => id)).toEqual(['A-6', 'A-5']);
});

it('names every one where life is at risk, then the first others', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => row(id, 'sea'));
  const distress = { ...row('sos', 'sea'), pinned: true };
  expect(firstRows([...rows, distress], 3).map(({ id }) => id)).toEqual(['sos', 'a', 'b']);
});
