import { expect, test } from 'vitest';
import { flagOfMmsi } from './flag-of-mmsi.ts';
import { isValidImo } from './is-valid-imo.ts';
import { kindOfMmsi } from './kind-of-mmsi.ts';

test.each([
  [211234560, 'ship', 'DE'],
  ['636012668', 'ship', 'LR'],
  [635000001, 'ship', 'TF'],
  [501000001, 'ship', 'TF'],
  [618000001, 'ship', 'TF'],
  [608000001, 'ship', 'SH'],
  [740000001, 'ship', 'FK'],
  [2442101, 'coast', 'NL'],
  ['002442101', 'coast', 'NL'],
  [23612345, 'group', 'GI'],
  [111265591, 'sar-aircraft', 'SE'],
  [823512345, 'handheld', 'GB'],
  [982351234, 'craft', 'GB'],
  [992509976, 'aton', 'IE'],
  [970110950, 'sart', undefined],
  [972158237, 'mob', undefined],
  [974291422, 'epirb', undefined],
  [979123456, 'autonomous', undefined],
  [200000000, 'ship', undefined],
  [0, 'invalid', undefined],
  [1193046, 'invalid', undefined],
  [111111111, 'invalid', undefined],
  [123456789, 'invalid', undefined],
  [999999999, 'invalid', undefined],
  [1065113482, 'invalid', undefined],
])('%s is %s of %s', (mmsi, kind, flag) => {
  expect(kindOfMmsi(mmsi)).toBe(kind);
  expect(flagOfMmsi(mmsi)).toBe(flag);
});

test.each([
  [9074729, true],
  ['9074729', true],
  [9074728, false],
  [0, false],
  [1234567, true],
  [12345670, false],
  [907472, false],
  ['IMO9074729', false],
])('the check digit of %s: %s', (imo, isValid) => {
  expect(isValidImo(imo)).toBe(isValid);
});
