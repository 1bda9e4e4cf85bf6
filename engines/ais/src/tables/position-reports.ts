import {
  accuracy,
  course,
  dimensions,
  epfd,
  HEAD,
  heading,
  latitude,
  latitude17,
  longitude,
  longitude18,
  second,
  shipName,
  shipType,
  speed,
} from './common-fields.ts';
import { flag, spare, unsigned } from './field.ts';
import { layout } from './layout.ts';
import { turn } from './turn-field.ts';

const CLASS_A = [
  ...HEAD,
  unsigned('status', 38, 4, 'Navigational status.', { codes: 'status' }),
  turn(42),
  speed(50),
  accuracy(60),
  longitude(61),
  latitude(89),
  course(116),
  heading(128),
  second(137),
  unsigned('maneuver', 143, 2, 'Special manoeuvre: 0 not available, 1 no, 2 yes.', { codes: 'maneuver' }),
  spare(145, 3),
  flag('raim', 148, 'Receiver autonomous integrity monitoring in use.'),
  unsigned('radio', 149, 19, 'Communication state; see radioOf.', { cut: true }),
] as const;

const classA = <const T extends number>(type: T, title: string) =>
  layout({
    type,
    title,
    bitsMin: 149,
    bitsStandard: [168, 168],
    source: 'ITU-R M.1371-5, annex 8, 3.1',
    fields: CLASS_A,
  });

export const POSITION_SCHEDULED = classA(1, 'Position report, class A, scheduled');
export const POSITION_ASSIGNED = classA(2, 'Position report, class A, assigned schedule');
export const POSITION_SPECIAL = classA(3, 'Position report, class A, on interrogation');

export const SAR_AIRCRAFT = layout({
  type: 9,
  title: 'Position report of a search and rescue aircraft',
  bitsMin: 168,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.7',
  fields: [
    ...HEAD,
    unsigned('alt', 38, 12, 'Altitude; 4094: that or more.', { unit: 'm', notAvailable: 4095 }),
    unsigned('speed', 50, 10, 'Speed over ground, whole knots; 1022: that or more.', {
      unit: 'kn',
      notAvailable: 1023,
    }),
    accuracy(60),
    longitude(61),
    latitude(89),
    course(116),
    second(128),
    unsigned('regional', 134, 8, 'Altitude sensor in the first bit; the rest is not used.'),
    unsigned('dte', 142, 1, 'Data terminal: 0 ready, 1 not ready.', { codes: 'dte' }),
    spare(143, 3),
    flag('assigned', 146, 'Assigned mode.'),
    flag('raim', 147, 'Receiver autonomous integrity monitoring in use.'),
    unsigned('radio', 148, 20, 'Selector and communication state; see radioOf.'),
  ],
});

export const CLASS_B = layout({
  type: 18,
  title: 'Position report, class B',
  bitsMin: 168,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.16',
  fields: [
    ...HEAD,
    unsigned('reserved', 38, 8, 'Not used.'),
    speed(46),
    accuracy(56),
    longitude(57),
    latitude(85),
    course(112),
    heading(124),
    second(133),
    unsigned('regional', 139, 2, 'Not used.'),
    flag('cs', 141, 'Carrier sense unit (false: SOTDMA).'),
    flag('display', 142, 'Has a display.'),
    flag('dsc', 143, 'Has digital selective calling.'),
    flag('band', 144, 'Can use the whole marine band.'),
    flag('msg22', 145, 'Accepts channel management by type 22.'),
    flag('assigned', 146, 'Assigned mode.'),
    flag('raim', 147, 'Receiver autonomous integrity monitoring in use.'),
    unsigned('radio', 148, 20, 'Selector and communication state; see radioOf.'),
  ],
});

export const CLASS_B_EXTENDED = layout({
  type: 19,
  title: 'Extended position report, class B',
  bitsMin: 312,
  bitsStandard: [312, 312],
  source: 'ITU-R M.1371-5, annex 8, 3.17',
  fields: [
    ...HEAD,
    unsigned('reserved', 38, 8, 'Not used.'),
    speed(46),
    accuracy(56),
    longitude(57),
    latitude(85),
    course(112),
    heading(124),
    second(133),
    unsigned('regional', 139, 4, 'Not used.'),
    shipName(143),
    shipType(263),
    ...dimensions(271),
    epfd(301),
    flag('raim', 305, 'Receiver autonomous integrity monitoring in use.'),
    unsigned('dte', 306, 1, 'Data terminal: 0 ready, 1 not ready.', { codes: 'dte' }),
    flag('assigned', 307, 'Assigned mode.'),
    spare(308, 4),
  ],
});

export const LONG_RANGE = layout({
  type: 27,
  title: 'Long-range position report',
  bitsMin: 96,
  bitsStandard: [96, 96],
  source: 'ITU-R M.1371-5, annex 8, 3.25',
  fields: [
    ...HEAD,
    accuracy(38),
    flag('raim', 39, 'Receiver autonomous integrity monitoring in use.'),
    unsigned('status', 40, 4, 'Navigational status.', { codes: 'status' }),
    longitude18(44),
    latitude17(62),
    unsigned('speed', 79, 6, 'Speed over ground; 62: that or more.', { unit: 'kn', notAvailable: 63 }),
    unsigned('course', 85, 9, 'Course over ground.', { unit: '°', notAvailable: 511, rawMax: 359 }),
    flag('gnss', 94, 'Position older than 5 seconds (false: current).'),
    spare(95, 1),
  ],
});
