import { callSign, dimensions, epfd, HEAD, shipName, shipType } from './common-fields.ts';
import { eta, fixed, spare, text, unsigned } from './field.ts';
import { layout } from './layout.ts';

const MMSI_OF_CRAFT = { start: 8, bits: 30, min: 980_000_000, max: 989_999_999 };

export const STATIC_AND_VOYAGE = layout({
  type: 5,
  title: 'Static and voyage data of a ship',
  bitsMin: 418,
  bitsStandard: [424, 424],
  source: 'ITU-R M.1371-5, annex 8, 3.3',
  fields: [
    ...HEAD,
    unsigned('ais_version', 38, 2, 'Version of the standard: 0 M.1371-1, 1 M.1371-3, 2 M.1371-5, 3 later.'),
    unsigned('imo', 40, 30, 'IMO number; other numbers are kept as they are.', { notAvailable: 0 }),
    callSign(70),
    shipName(112),
    shipType(232),
    ...dimensions(240),
    epfd(270),
    eta('eta', 274, 'Estimated time of arrival, UTC, MM-DDTHH:MMZ; null when all four parts are missing.'),
    unsigned('draught', 294, 8, 'Draught; 25.5: that or more.', { divisor: 10, unit: 'm', notAvailable: 0 }),
    text('destination', 302, 120, 'Destination.', { cut: true }),
    unsigned('dte', 422, 1, 'Data terminal: 0 ready, 1 not ready.', { codes: 'dte', cut: true }),
    spare(423, 1),
  ],
});

const partA = (value: 0 | 1) =>
  [...HEAD, fixed('part', 38, 2, value, 'A', 'Which part: A.'), shipName(40), spare(160, 8)] as const;

const PART_B = [
  ...HEAD,
  fixed('part', 38, 2, 1, 'B', 'Which part: B.'),
  shipType(40),
  text('vendorid', 48, 42, 'Seven characters of the vendor: the older form of the next three fields.', {
    alternative: true,
  }),
  text('vendor', 48, 18, 'Three characters of the vendor.'),
  unsigned('model', 66, 4, "Vendor's code of the model."),
  unsigned('serial', 70, 20, 'Serial number.'),
  callSign(90),
] as const;

export const STATIC_PART_A = layout({
  type: 24,
  title: 'Static data of class B, part A',
  variant: 'part A',
  bitsMin: 160,
  bitsStandard: [160, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.22.1',
  fields: partA(0),
});

/** A part B has 168 bits; with 160 it is a part A with a wrong number (seen in the wild, libais). */
export const STATIC_PART_A_AS_B = layout({
  type: 24,
  title: 'Static data of class B, part A that says it were B',
  variant: 'part A named B',
  lengths: [160, 161],
  bitsMin: 160,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.22.1',
  fields: partA(1),
});

export const STATIC_PART_B_CRAFT = layout({
  type: 24,
  title: 'Static data of class B, part B, craft of a parent ship',
  variant: 'part B, craft',
  when: [MMSI_OF_CRAFT],
  bitsMin: 162,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.22.2',
  fields: [...PART_B, unsigned('mothership_mmsi', 132, 30, 'MMSI of the parent ship.'), spare(162, 6)],
});

export const STATIC_PART_B = layout({
  type: 24,
  title: 'Static data of class B, part B',
  variant: 'part B',
  bitsMin: 162,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.22.2',
  fields: [...PART_B, ...dimensions(132), spare(162, 6)],
});
