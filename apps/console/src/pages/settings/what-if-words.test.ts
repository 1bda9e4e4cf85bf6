import type { WhatIf } from '@quintet/node/api';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from '../../messages/en.ts';
import { LOCALE } from '../../messages/say.tsx';
import { barLengths, type WhatIfHead, whatIfHead } from './what-if-words.ts';

const replay = (alerts: number, alertsThen: number, confirmedLost: number): WhatIf => ({
  threshold: 0.75,
  against: 0.7,
  replayed: 412,
  alerts,
  alertsThen,
  confirmedLost,
  dismissedSpared: 0,
  lost: [],
});

const words = ({ id, values }: WhatIfHead): string => {
  const parts = new IntlMessageFormat(en[id], LOCALE).format<string>({ ...values, b: (bold) => bold.join('') });
  return [parts].flat().join('');
};

test.each([
  [118, 81, 2, '37 alerts fewer, 2 confirmed hits lost'],
  [118, 117, 0, '1 alert fewer, no confirmed hit lost'],
  [118, 118, 1, 'No alert fewer, 1 confirmed hit lost'],
  [118, 140, 0, '22 alerts more, no confirmed hit lost'],
  [118, 118, 0, 'The same alerts, no confirmed hit lost'],
])('%i alerts, then %i, %i lost', (alerts, then, lost, text) => {
  expect(words(whatIfHead(replay(alerts, then, lost)))).toBe(text);
});

test('bars share one scale', () => {
  expect(barLengths(100, 50)).toEqual([1, 0.5]);
  expect(barLengths(0, 0)).toEqual([0, 0]);
});
