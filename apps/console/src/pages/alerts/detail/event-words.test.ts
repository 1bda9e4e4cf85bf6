import type { AlertEvent } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { eventWords } from './event-words.ts';

const REASONS = [{ code: 'other-name', text: 'Different name', used: 3, overturned: 0 }];
const event = (kind: AlertEvent['kind'], rest: Partial<AlertEvent> = {}): AlertEvent => ({
  id: 1,
  at: '2026-11-24T09:15:00Z',
  actor: 'andreou',
  kind,
  ...rest,
});

it.each([
  [
    event('dismissed', { reason: 'other-name', text: 'checked by phone' }),
    'Dismissed: different name.',
    'checked by phone',
  ],
  [event('dismissed', { reason: 'gone-code' }), 'Dismissed: gone-code.', undefined],
  [event('assigned', { text: 'andreou' }), 'Assigned: andreou', undefined],
  [event('assigned', { text: '' }), 'Assigned to nobody.', undefined],
  [event('note', { text: 'called the bank' }), '', 'called the bank'],
  [event('created'), 'The alert was raised.', undefined],
])('%o', (one, words, quote) => {
  expect(eventWords(one, REASONS, (actor) => actor)).toEqual({ words, quote });
});
