import { expect, it } from 'vitest';
import { readMeasureName } from './measure-name.ts';

it.each([
  ['distanceMaxM', 'distance', 'max', 'm', undefined],
  ['distanceMedianM', 'distance', 'median', 'm', undefined],
  ['speedMedianAKnots', 'speed', 'median', 'knots', 'A'],
  ['speedMedianBKnots', 'speed', 'median', 'knots', 'B'],
  ['durationMinMinutes', 'duration', 'min', 'minutes', undefined],
  ['silenceMinS', 'silence', 'min', 'seconds', undefined],
  ['silenceS', 'silence', undefined, 'seconds', undefined],
  ['receptionMinShare', 'reception', 'min', 'share', undefined],
  ['shoreKm', 'shore', undefined, 'km', undefined],
  ['leftMinFixes', 'leftFixes', 'min', undefined, undefined],
  ['minutesToTerritorialSea', 'minutesToTerritorialSea', undefined, undefined, undefined],
  ['vessels', 'vessels', undefined, undefined, undefined],
  ['status', 'status', undefined, undefined, undefined],
  ['M', 'M', undefined, undefined, undefined],
])('%s is %s, %s, in %s, of %s', (name, base, as, unit, of) => {
  expect(readMeasureName(name)).toEqual({ base, as, unit, of });
});
