import { ADDRESSED_HEAD, HEAD } from './common-fields.ts';
import { spare, text } from './field.ts';
import { layout } from './layout.ts';

export const ADDRESSED_TEXT = layout({
  type: 12,
  title: 'Safety-related text to one station',
  bitsMin: 72,
  bitsStandard: [72, 1008],
  source: 'ITU-R M.1371-5, annex 8, 3.10',
  fields: [...ADDRESSED_HEAD, text('text', 72, 936, 'The text.', { rest: true })],
});

export const BROADCAST_TEXT = layout({
  type: 14,
  title: 'Safety-related text to all',
  bitsMin: 40,
  bitsStandard: [40, 1008],
  source: 'ITU-R M.1371-5, annex 8, 3.12',
  fields: [...HEAD, spare(38, 2), text('text', 40, 968, 'The text.', { rest: true })],
});
