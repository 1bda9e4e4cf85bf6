import { HEAD } from '../common-fields.ts';
import { data, fixed, spare, unsigned } from '../field.ts';
import { layout } from '../layout.ts';
import { ADDRESSED_START, addressedHead, BROADCAST_START, broadcastHead } from './heads.ts';

const persons = (at: number, spareBits: number) =>
  [
    unsigned('persons', at, 13, 'Persons on board; 8191: that or more.', { notAvailable: 0 }),
    spare(at + 13, spareBits),
  ] as const;

const COMMON = { title: 'Number of persons on board', source: 'IMO SN.1/Circ.289' } as const;

export const PERSONS = layout({
  ...COMMON,
  type: 6,
  variant: 'dac 1, fid 16',
  lengths: [101, 143],
  bitsMin: 101,
  bitsStandard: [104, 136],
  fields: [...addressedHead(1, 16), ...persons(ADDRESSED_START, 3)],
});

/** IMO circular 236 gave the message to one station no destination; such messages have 72 bits. */
export const PERSONS_WITHOUT_DESTINATION = layout({
  ...COMMON,
  type: 6,
  title: 'Number of persons on board, without destination',
  variant: 'dac 1, fid 16, 72 bits',
  lengths: [69, 75],
  bitsMin: 69,
  bitsStandard: [72, 72],
  source: 'IMO SN/Circ.236',
  fields: [
    ...HEAD,
    spare(38, 2),
    fixed('dac', 40, 10, 1, 1, 'Designated area code of the application.'),
    fixed('fid', 50, 6, 16, 16, 'Function of the application.'),
    ...persons(BROADCAST_START, 3),
  ],
});

/** Longer messages to all with this number are targets of a traffic service, and left as they are. */
export const PERSONS_BROADCAST = layout({
  ...COMMON,
  type: 8,
  variant: 'dac 1, fid 16',
  lengths: [69, 75],
  bitsMin: 69,
  bitsStandard: [72, 72],
  fields: [...broadcastHead(1, 16), ...persons(BROADCAST_START, 3)],
});

/** The older number of the same message. */
export const PERSONS_40 = layout({
  ...COMMON,
  type: 6,
  title: 'Number of persons on board, older number',
  variant: 'dac 1, fid 40',
  lengths: [101, 143],
  bitsMin: 101,
  bitsStandard: [104, 136],
  source: 'ITU-R M.1371-1',
  fields: [
    ...addressedHead(1, 40),
    ...persons(ADDRESSED_START, 3),
    data('data', ADDRESSED_START, 48, 'The same, bits:hex.', { rest: true, alternative: true }),
  ],
});
