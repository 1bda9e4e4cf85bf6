import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Counts } from '../clean/counts.ts';
import { emptyFix } from '../fix.ts';
import { Reorder } from './reorder.ts';
import { SlotSorter } from './sort-slots.ts';

function reorder(latenessS: number, given: string[]): Reorder {
  return new Reorder(
    latenessS,
    emptyFix(),
    {
      expect: () => undefined,
      fetch: () => undefined,
      fix: ({ time, vessel }) => void given.push(`${vessel}@${time}`),
      statics: ({ time, name }) => void given.push(`${name}@${time}`),
      reached: () => undefined,
    },
    new Counts(),
  );
}

const fix = (time: number, vessel = 1) => ({ ...emptyFix(), time, vessel });

test('a second goes out when the feed is further on by the lateness, sorted by time, vessel and what is said', () => {
  const given: string[] = [];
  const order = reorder(10, given);
  for (const [time, vessel] of [
    [100, 2],
    [100, 1],
    [95.5, 3],
    [95.25, 4],
  ] as const)
    expect(order.fix(fix(time, vessel))).toBe(true);
  order.statics({ vessel: 1, time: 100, messageType: 5, source: 0, name: 'EXAMPLE' });
  order.reach(105);
  expect(given).toEqual([]);
  order.reach(106.5);
  expect(given).toEqual(['4@95.25', '3@95.5']);
  order.reach(111);
  expect(given.slice(2)).toEqual(['EXAMPLE@100', '1@100', '2@100']);
  expect(order.fix(fix(100.9))).toBe(false);
  expect(order.fix(fix(101))).toBe(true);
});

test('a silence of months costs nothing', () => {
  const given: string[] = [];
  const order = reorder(21_600, given);
  order.fix(fix(0));
  order.reach(1e7);
  order.fix(fix(1e7));
  order.flush();
  expect(given).toEqual(['1@0', '1@10000000']);
});

test('sorting slots is sorting by key, then by what compare says', () => {
  const sorter = new SlotSorter();
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 200 }), (keys) => {
      const numbers = Float64Array.from(keys);
      const slots = Int32Array.from(keys.keys());
      // Among equal keys the later slot comes first.
      sorter.sort(numbers, slots, keys.length, (a, b) => b - a);
      const expected = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || b - a);
      expect([...slots]).toEqual(expected);
      expect([...numbers]).toEqual(expected.map((slot) => keys[slot]));
    }),
  );
});
