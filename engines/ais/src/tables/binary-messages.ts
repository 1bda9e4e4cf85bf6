import { ADDRESSED_HEAD, HEAD, latitude17, longitude18 } from './common-fields.ts';
import { data, spare, unsigned } from './field.ts';
import { layout } from './layout.ts';

export const ADDRESSED_BINARY = layout({
  type: 6,
  title: 'Binary message to one station',
  bitsMin: 88,
  bitsStandard: [88, 1008],
  source: 'ITU-R M.1371-5, annex 8, 3.4',
  fields: [
    ...ADDRESSED_HEAD,
    unsigned('dac', 72, 10, 'Designated area code of the application.'),
    unsigned('fid', 82, 6, 'Function of the application.'),
    data('data', 88, 920, 'What the application says, bits:hex.', { rest: true }),
  ],
});

export const BROADCAST_BINARY = layout({
  type: 8,
  title: 'Binary message to all',
  bitsMin: 56,
  bitsStandard: [56, 1008],
  source: 'ITU-R M.1371-5, annex 8, 3.6',
  fields: [
    ...HEAD,
    spare(38, 2),
    unsigned('dac', 40, 10, 'Designated area code of the application.'),
    unsigned('fid', 50, 6, 'Function of the application.'),
    data('data', 56, 952, 'What the application says, bits:hex.', { rest: true }),
  ],
});

export const DIFFERENTIAL_CORRECTIONS = layout({
  type: 17,
  title: 'Corrections for satellite positioning',
  bitsMin: 80,
  bitsStandard: [80, 816],
  source: 'ITU-R M.1371-5, annex 8, 3.15',
  fields: [
    ...HEAD,
    spare(38, 2),
    longitude18(40),
    latitude17(58),
    spare(75, 5),
    data('data', 80, 736, 'Corrections (ITU-R M.823), bits:hex.', { rest: true }),
  ],
});
