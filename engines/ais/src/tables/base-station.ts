import { accuracy, epfd, HEAD, latitude, longitude } from './common-fields.ts';
import { flag, spare, timestamp, unsigned } from './field.ts';
import { layout } from './layout.ts';

const TIME_AND_PLACE = [
  ...HEAD,
  timestamp('timestamp', 38, 'UTC date and time; null when a part is missing or it is none of the calendar.'),
  accuracy(78),
  longitude(79),
  latitude(107),
  epfd(134),
  unsigned('transmission_ctl', 138, 1, 'Asks class A to send type 27 within the cell.'),
  spare(139, 9),
  flag('raim', 148, 'Receiver autonomous integrity monitoring in use.'),
  unsigned('radio', 149, 19, 'Communication state; see radioOf.'),
] as const;

export const BASE_STATION = layout({
  type: 4,
  title: 'Base station report',
  bitsMin: 168,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.2',
  fields: TIME_AND_PLACE,
});

export const UTC_RESPONSE = layout({
  type: 11,
  title: 'UTC and date response',
  bitsMin: 168,
  bitsStandard: [168, 168],
  source: 'ITU-R M.1371-5, annex 8, 3.9',
  fields: TIME_AND_PLACE,
});

export const UTC_INQUIRY = layout({
  type: 10,
  title: 'UTC and date inquiry',
  bitsMin: 70,
  bitsStandard: [72, 72],
  source: 'ITU-R M.1371-5, annex 8, 3.8',
  fields: [...HEAD, spare(38, 2), unsigned('dest_mmsi', 40, 30, 'To whom.'), spare(70, 2)],
});
