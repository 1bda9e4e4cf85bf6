import { HEAD } from './common-fields.ts';
import { data, fixed, unsigned } from './field.ts';
import { layout } from './layout.ts';

const RADIO_BITS = 20;
const SOURCE_25 = 'ITU-R M.1371-5, annex 8, 3.23';
const SOURCE_26 = 'ITU-R M.1371-5, annex 8, 3.24';

const head = <const A extends boolean, const S extends boolean>(addressed: A, structured: S) =>
  [
    ...HEAD,
    fixed('addressed', 38, 1, Number(addressed), addressed, 'To one station.'),
    fixed('structured', 39, 1, Number(structured), structured, 'With the identifier of an application.'),
  ] as const;

const DESTINATION = unsigned('dest_mmsi', 40, 30, 'To whom.');
const TO_ALL = fixed('dest_mmsi', 40, 0, 0, 0, 'To whom: 0, to all.');
const application = (start: number) => unsigned('app_id', start, 16, 'The application: dac × 64 + fid.');
const NO_APPLICATION = fixed('app_id', 40, 0, 0, 0, 'The application: 0, none.');

const FIELDS = {
  toOneOfApplication: [...head(true, true), DESTINATION, application(70)],
  toOne: [...head(true, false), DESTINATION, NO_APPLICATION],
  toAllOfApplication: [...head(false, true), TO_ALL, application(40)],
  toAll: [...head(false, false), TO_ALL, NO_APPLICATION],
} as const;

const data25 = (start: number) => data('data', start, 168 - start, 'Data, bits:hex.', { rest: true });

const single = <const F extends readonly object[]>(variant: string, bitsMin: number, fields: F) =>
  ({
    type: 25,
    title: 'Binary message in one slot',
    variant,
    bitsMin,
    bitsStandard: [bitsMin, 168],
    source: SOURCE_25,
    fields: fields,
  }) as const;

export const SINGLE_TO_ONE_OF_APPLICATION = layout(
  single('addressed, structured', 86, [...FIELDS.toOneOfApplication, data25(86)]),
);
export const SINGLE_TO_ONE = layout(single('addressed', 70, [...FIELDS.toOne, data25(70)]));
export const SINGLE_TO_ALL_OF_APPLICATION = layout(
  single('structured', 56, [...FIELDS.toAllOfApplication, data25(56)]),
);
export const SINGLE_TO_ALL = layout(single('to all', 40, [...FIELDS.toAll, data25(40)]));

/** The communication state is always last, however long the message is. */
const withRadio = (start: number) =>
  [
    data('data', start, 1064 - RADIO_BITS - start, 'Data, bits:hex.', { rest: true, tailBits: RADIO_BITS }),
    unsigned('radio', 1064 - RADIO_BITS, RADIO_BITS, 'Selector and communication state, in the last 20 bits.', {
      fromEnd: true,
    }),
  ] as const;

const multiple = <const F extends readonly object[]>(variant: string, bitsMin: number, fields: F) =>
  ({
    type: 26,
    title: 'Binary message in up to five slots',
    variant,
    bitsMin,
    bitsStandard: [bitsMin, 1064],
    source: SOURCE_26,
    fields: fields,
  }) as const;

export const MULTIPLE_TO_ONE_OF_APPLICATION = layout(
  multiple('addressed, structured', 106, [...FIELDS.toOneOfApplication, ...withRadio(86)]),
);
export const MULTIPLE_TO_ONE = layout(multiple('addressed', 90, [...FIELDS.toOne, ...withRadio(70)]));
export const MULTIPLE_TO_ALL_OF_APPLICATION = layout(
  multiple('structured', 76, [...FIELDS.toAllOfApplication, ...withRadio(56)]),
);
export const MULTIPLE_TO_ALL = layout(multiple('to all', 60, [...FIELDS.toAll, ...withRadio(40)]));
