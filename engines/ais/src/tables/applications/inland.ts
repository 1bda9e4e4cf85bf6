import { flag, spare, text, unsigned } from '../field.ts';
import { layout } from '../layout.ts';
import { ADDRESSED_START, addressedHead, BROADCAST_START, broadcastHead } from './heads.ts';

export const INLAND_STATIC = layout({
  type: 8,
  title: 'Inland ship: static and voyage data',
  variant: 'dac 200, fid 10',
  lengths: [160, 175],
  bitsMin: 160,
  bitsStandard: [168, 168],
  source: 'ES-RIS, inland AIS',
  fields: [
    ...broadcastHead(200, 10),
    text('vin', 56, 48, 'European vessel identification number (ENI).'),
    unsigned('length', 104, 13, 'Length of the ship or convoy.', { divisor: 10, unit: 'm', notAvailable: 0 }),
    unsigned('beam', 117, 10, 'Beam of the ship or convoy.', { divisor: 10, unit: 'm', notAvailable: 0 }),
    unsigned('shiptype', 127, 14, 'Type of ship or convoy (ERI).', { codes: 'eri' }),
    unsigned('hazard', 141, 3, 'Blue cones or lights: 0 to 3, 4 flag B, 5 unknown.', { codes: 'bluecones' }),
    unsigned('draught', 144, 11, 'Draught.', { divisor: 100, unit: 'm', notAvailable: 0 }),
    unsigned('loaded', 155, 2, 'Loaded: 0 not available, 1 unloaded, 2 loaded.', { codes: 'loaded' }),
    flag('speed_q', 157, 'Speed comes from a calibrated sensor.'),
    flag('course_q', 158, 'Course comes from a calibrated sensor.'),
    flag('heading_q', 159, 'Heading comes from a calibrated sensor.'),
    spare(160, 8),
  ],
});

const persons = (at: number) =>
  [
    unsigned('crew', at, 8, 'Crew on board.', { notAvailable: 255 }),
    unsigned('passengers', at + 8, 13, 'Passengers on board.', { notAvailable: 8191 }),
    unsigned('personnel', at + 21, 8, 'Other personnel on board.', { notAvailable: 255 }),
    spare(at + 29, 51),
  ] as const;

const PERSONS = {
  title: 'Inland ship: persons on board',
  variant: 'dac 200, fid 55',
  source: 'ES-RIS, inland AIS',
} as const;

export const INLAND_PERSONS = layout({
  type: 6,
  ...PERSONS,
  lengths: [117, 175],
  bitsMin: 117,
  bitsStandard: [168, 168],
  fields: [...addressedHead(200, 55), ...persons(ADDRESSED_START)],
});

export const INLAND_PERSONS_BROADCAST = layout({
  type: 8,
  ...PERSONS,
  lengths: [85, 143],
  bitsMin: 85,
  bitsStandard: [136, 136],
  fields: [...broadcastHead(200, 55), ...persons(BROADCAST_START)],
});
