import type { AlertEvent } from '@quintet/node/api';
import { expect, it } from 'vitest';
import { conflictOf } from './conflict.ts';

const event = (actor: string, kind: AlertEvent['kind'], reason?: string): AlertEvent => ({
  id: 1,
  at: '2026-11-24T09:15:00Z',
  actor,
  kind,
  ...(reason === undefined ? {} : { reason }),
});

it.each([
  [
    'somebody dismissed it',
    [event('screening', 'created'), event('lindqvist', 'dismissed', 'other-birth-date')],
    'lindqvist',
    'dismissed',
    'other-birth-date',
  ],
  ['somebody wrote a note', [event('lindqvist', 'note'), event('andreou', 'note')], 'lindqvist', 'other', undefined],
  ['somebody asked for a second opinion', [event('lindqvist', 'second-asked')], 'lindqvist', 'second', undefined],
])('%s', (_name, events, name, done, reason) => {
  expect(conflictOf(events, 'andreou')).toEqual({ name, done, at: '2026-11-24T09:15:00Z', reason });
});

it('finds nothing in one’s own events', () => {
  expect(conflictOf([event('andreou', 'note')], 'andreou')).toBeUndefined();
});
