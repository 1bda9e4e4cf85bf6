import { expect, test } from 'vitest';
import { checkContainer } from './container-number.ts';

test.each([
  ['CSQU3054383', { state: 'right' }],
  ['csqu 305438-3', { state: 'right' }],
  ['CSQU3054384', { state: 'wrong', due: 3 }],
  ['XFHU1413570', { state: 'right' }],
  ['CSQX3054383', { state: 'shape' }],
  ['CSQU305438', { state: 'shape' }],
  ['', { state: 'shape' }],
])('%s', (number, said) => {
  expect(checkContainer(number)).toEqual(said);
});
