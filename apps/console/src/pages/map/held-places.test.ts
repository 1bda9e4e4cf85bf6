import { expect, it } from 'vitest';
import { heldPlaces } from './held-places.ts';

it('keeps the order of the list, whatever the order of the picture', () => {
  const placeOf = new Map([
    ['c', 0],
    ['a', 1],
    ['new', 2],
  ]);
  expect(heldPlaces({ placeOf }, ['a', 'gone', 'c'])).toEqual([1, 0]);
});
