import { HEAD, latitude17, longitude18, shipType } from './common-fields.ts';
import { fixed, flag, spare, unsigned } from './field.ts';
import { layout } from './layout.ts';

/** The first is always sent, the others are when they are needed. */
const partOf = (n: number): { optional?: number } => (n === 1 ? {} : { optional: n - 1 });

const acknowledged = <const N extends number>(n: N, start: number) => {
  const options = partOf(n);
  return [
    unsigned(`mmsi${n}`, start, 30, `Station ${n} whose message arrived.`, options),
    unsigned(`mmsiseq${n}`, start + 30, 2, `Sequence number of that message.`, options),
  ] as const;
};

const ACKNOWLEDGEMENT = [
  ...HEAD,
  spare(38, 2),
  ...acknowledged(1, 40),
  ...acknowledged(2, 72),
  ...acknowledged(3, 104),
  ...acknowledged(4, 136),
] as const;

export const BINARY_ACKNOWLEDGEMENT = layout({
  type: 7,
  title: 'Acknowledgement of addressed binary messages',
  bitsMin: 72,
  bitsStandard: [72, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.5',
  fields: ACKNOWLEDGEMENT,
});

export const TEXT_ACKNOWLEDGEMENT = layout({
  type: 13,
  title: 'Acknowledgement of addressed texts',
  bitsMin: 72,
  bitsStandard: [72, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.11',
  fields: ACKNOWLEDGEMENT,
});

export const INTERROGATION = layout({
  type: 15,
  title: 'Interrogation',
  bitsMin: 88,
  bitsStandard: [88, 160],
  source: 'ITU-R M.1371-5, annex 8, 3.13',
  fields: [
    ...HEAD,
    spare(38, 2),
    unsigned('mmsi1', 40, 30, 'First station asked.'),
    unsigned('type1_1', 70, 6, 'First type asked of it.'),
    unsigned('offset1_1', 76, 12, 'Slot offset of the answer.', { unit: 'slots' }),
    spare(88, 2, { optional: 1 }),
    unsigned('type1_2', 90, 6, 'Second type asked of it; 0 none.', { optional: 1 }),
    unsigned('offset1_2', 96, 12, 'Slot offset of the answer.', { optional: 1, unit: 'slots' }),
    spare(108, 2, { optional: 2 }),
    unsigned('mmsi2', 110, 30, 'Second station asked; 0 none.', { optional: 2 }),
    unsigned('type2_1', 140, 6, 'Type asked of it.', { optional: 2 }),
    unsigned('offset2_1', 146, 12, 'Slot offset of the answer.', { optional: 2, unit: 'slots' }),
    spare(158, 2, { optional: 2 }),
  ],
});

export const ASSIGNMENT = layout({
  type: 16,
  title: 'Assignment of a reporting schedule',
  bitsMin: 92,
  bitsStandard: [96, 144],
  source: 'ITU-R M.1371-5, annex 8, 3.14',
  fields: [
    ...HEAD,
    spare(38, 2),
    unsigned('mmsi1', 40, 30, 'First station.'),
    unsigned('offset1', 70, 12, 'Its slot offset.', { unit: 'slots' }),
    unsigned('increment1', 82, 10, 'Its increment.', { unit: 'slots' }),
    unsigned('mmsi2', 92, 30, 'Second station; 0 none.', { optional: 1 }),
    unsigned('offset2', 122, 12, 'Its slot offset.', { optional: 1, unit: 'slots' }),
    unsigned('increment2', 134, 10, 'Its increment.', { optional: 1, unit: 'slots' }),
  ],
});

const reserved = <const N extends number>(n: N, start: number) => {
  const options = partOf(n);
  return [
    unsigned(`offset${n}`, start, 12, `Reservation ${n}: offset.`, options),
    unsigned(`number${n}`, start + 12, 4, 'Number of slots.', options),
    unsigned(`timeout${n}`, start + 16, 3, 'How long.', { ...options, unit: 'min' }),
    unsigned(`increment${n}`, start + 19, 11, 'To the next of these slots.', { ...options, unit: 'slots' }),
  ] as const;
};

export const LINK_MANAGEMENT = layout({
  type: 20,
  title: 'Data link management: slots reserved for base stations',
  bitsMin: 70,
  bitsStandard: [72, 160],
  source: 'ITU-R M.1371-5, annex 8, 3.18',
  fields: [...HEAD, spare(38, 2), ...reserved(1, 40), ...reserved(2, 70), ...reserved(3, 100), ...reserved(4, 130)],
});

const CHANNELS = [
  ...HEAD,
  spare(38, 2),
  unsigned('channel_a', 40, 12, 'Number of channel A (ITU-R M.1084).'),
  unsigned('channel_b', 52, 12, 'Number of channel B.'),
  unsigned('txrx', 64, 4, 'On which channels to send and receive.', { codes: 'txrx' }),
  flag('power', 68, 'Low power.'),
] as const;

const channelsEnd = <const A extends boolean>(addressed: A) =>
  [
    fixed('addressed', 139, 1, Number(addressed), addressed, 'To two stations (true), or for an area.'),
    flag('band_a', 140, 'Channel A is 12.5 kHz wide.'),
    flag('band_b', 141, 'Channel B is 12.5 kHz wide.'),
    unsigned('zonesize', 142, 3, 'Width of the transitional zone less 1.', { unit: 'nm' }),
    spare(145, 23),
  ] as const;

export const CHANNEL_MANAGEMENT_ADDRESSED = layout({
  type: 22,
  title: 'Channel management of two stations',
  variant: 'addressed',
  bitsMin: 145,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.20',
  fields: [
    ...CHANNELS,
    unsigned('dest1', 69, 30, 'First station.'),
    spare(99, 5),
    unsigned('dest2', 104, 30, 'Second station.'),
    spare(134, 5),
    ...channelsEnd(true),
  ],
});

export const CHANNEL_MANAGEMENT = layout({
  type: 22,
  title: 'Channel management of an area',
  variant: 'area',
  bitsMin: 145,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.20',
  fields: [
    ...CHANNELS,
    longitude18(69, 'ne_lon'),
    latitude17(87, 'ne_lat'),
    longitude18(104, 'sw_lon'),
    latitude17(122, 'sw_lat'),
    ...channelsEnd(false),
  ],
});

export const GROUP_ASSIGNMENT = layout({
  type: 23,
  title: 'Assignment of a group of stations',
  bitsMin: 154,
  bitsStandard: [160, 160],
  source: 'ITU-R M.1371-5, annex 8, 3.21',
  fields: [
    ...HEAD,
    spare(38, 2),
    longitude18(40, 'ne_lon'),
    latitude17(58, 'ne_lat'),
    longitude18(75, 'sw_lon'),
    latitude17(93, 'sw_lat'),
    unsigned('stationtype', 110, 4, 'Which stations.', { codes: 'stationtype' }),
    shipType(114),
    spare(122, 22),
    unsigned('txrx', 144, 2, 'On which channels to send and receive.', { codes: 'txrx' }),
    unsigned('interval', 146, 4, 'Reporting interval.', { codes: 'interval' }),
    unsigned('quiet', 150, 4, 'Silence; 0 none.', { unit: 'min' }),
    spare(154, 6),
  ],
});
