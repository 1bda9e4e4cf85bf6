import { expect, test } from 'vitest';
import { familyOf } from './family-of.ts';

test.each([
  ['substation', 'energy'],
  ['power_plant', 'energy'],
  ['power_cable', 'cable'],
  ['telecom cable', 'cable'],
  ['pipeline', 'pipeline'],
  ['water_works', 'water'],
  ['Hospital', 'health'],
  ['telecom_exchange', 'telecom'],
  ['data-centre', 'telecom'],
  ['port', 'transport'],
  ['chemical_plant', 'industry'],
  ['seveso', 'industry'],
  ['museum', 'other'],
] as const)('%s is %s', (kind, family) => expect(familyOf(kind)).toBe(family));
