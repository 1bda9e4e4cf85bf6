import { expect, test } from 'vitest';
import { inWords, place } from './section-sea.ts';

test.each([
  ['distanceMaxM', 500, 'Distance max: 500 m'],
  ['speedMedianKn', 0.634, 'Speed median: 0.63 kn'],
  ['silentHours', 31, 'Silent: 31 h'],
  ['shoreKm', 90.7, 'Shore: 90.7 km'],
  ['reports', 12, 'Reports: 12'],
  ['silenceS', 76_710, 'Silence: 21 h 19 min'],
  ['coverageShare', 0.94, 'Coverage share: 94 %'],
])('%s of %d reads as %s', (name, value, words) => expect(inWords(name, value)).toBe(words));

test.each([
  [23.5, -33.25, '33° 15.0′ S, 23° 30.0′ E'],
  [-179.9999, 89.99999, '90° 0.0′ N, 180° 0.0′ W'],
])('a place in degrees and minutes', (lon, lat, words) => expect(place(lon, lat)).toBe(words));
