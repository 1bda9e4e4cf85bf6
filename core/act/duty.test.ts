import { expect, test } from 'vitest';
import { dutiesAfter, type Duty } from './duty.ts';

const duty = (more: Partial<Duty>): Duty => ({
  id: 'd',
  datasets: ['a'],
  text: 'Do it.',
  article: 'Act, Article 1',
  verified: false,
  ...more,
});
const friday = new Date('2026-11-20T10:00:00Z');

test.each([
  ['without delay', duty({}), undefined],
  ['calendar days', duty({ within: { days: 14, counted: 'calendar' } }), '2026-12-04T10:00:00.000Z'],
  ['working days pass over weekends', duty({ within: { days: 10, counted: 'working' } }), '2026-12-04T10:00:00.000Z'],
])('%s', (_name, one, due) => {
  expect(dutiesAfter([one], 'a', friday)[0]?.due?.toISOString()).toBe(due);
});

test('only the duties of the list at hand', () => {
  expect(dutiesAfter([duty({}), duty({ id: 'other', datasets: ['b'] })], 'b', friday).map(({ id }) => id)).toEqual([
    'other',
  ]);
});
