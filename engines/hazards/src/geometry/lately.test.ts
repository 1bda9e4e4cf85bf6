import { expect, test } from 'vitest';
import { bytesOfAll, Lately } from './lately.ts';

test('what is asked for stays, what is not goes once there is too much of it', () => {
  let made = 0;
  const lately = new Lately<object, Float64Array[]>(() => [new Float64Array((made += 1))], bytesOfAll, 10_000);
  const [asked, left] = [{}, {}];
  const [first, other] = [lately.of(asked), lately.of(left)];
  for (let i = 0; i < 100; i++) {
    lately.of({});
    expect(lately.of(asked)).toBe(first);
  }
  expect(made).toBe(102);
  expect(lately.of(left)).not.toBe(other);
});

test('one that is larger than all that may be held is held alone', () => {
  const lately = new Lately<object, Float64Array[]>(() => [new Float64Array(10_000)], bytesOfAll, 1000);
  const large = {};
  expect(lately.of(large)).toBe(lately.of(large));
});
