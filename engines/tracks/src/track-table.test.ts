import { expect, test } from 'vitest';
import { Columns } from './columns.ts';
import { emptyFix } from './fix.ts';
import { TrackTable } from './track-table.ts';

test('rows are filled when taken, keep their values as the table grows, and are used again', () => {
  const table = new Columns();
  const one = table.column('f64', Number.NaN);
  const two = table.column('i32', -1, 2);
  for (let row = 0; row < 5000; row++) {
    expect(table.take()).toBe(row);
    expect([one.values[row], two.values[row * 2 + 1]]).toEqual([Number.NaN, -1]);
    one.values[row] = row;
  }
  table.reserve(100_000);
  expect([one.values[4999], one.values.length, two.values.length]).toEqual([4999, 100_000, 200_000]);
  table.giveBack(7);
  expect(table.take()).toBe(7);
  expect(one.values[7]).toBeNaN();
});

test('a snapshot fits only the same columns', () => {
  const table = new Columns();
  const values = table.column('u8');
  values.values[table.take()] = 3;
  const other = new Columns();
  const restored = other.column('u8');
  other.restore(table.snapshot());
  expect(restored.values[0]).toBe(3);
  other.column('u8');
  expect(() => other.restore(table.snapshot())).toThrow('other columns');
});

test('tracks of one vessel, newest first; one in the middle is forgotten', () => {
  const tracks = new TrackTable();
  const [first, second, third] = [0, 0, 5].map((time) => tracks.open({ ...emptyFix(), vessel: 9, time }, 0));
  expect([...tracks.of(9)]).toEqual([third, second, first]);
  expect([first!, second!, third!].map((track) => tracks.serial.values[track])).toEqual([1, 2, 1]);
  tracks.forget(second!);
  expect([[...tracks.of(9)], tracks.size, tracks.newest(9)]).toEqual([[third, first], 2, third]);
  tracks.forget(third!);
  tracks.forget(first!);
  expect([[...tracks.all()], tracks.size, tracks.newest(9)]).toEqual([[], 0, -1]);
});
