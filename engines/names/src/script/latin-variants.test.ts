import { expect, it } from 'vitest';
import { latinVariants } from './latin-variants.ts';

it.each([
  ['müller', ['mueller']],
  ['mueller', ['muller']],
  ['bjørn', ['bjoern']],
  ['ström', ['stroem']],
  ['aarhus', ['arhus']],
  ['peña', ['penya']],
  ['şahin', ['shahin']],
  ['smith', []],
])('%s → %j', (token, variants) => {
  expect(latinVariants(token)).toEqual(variants);
});
