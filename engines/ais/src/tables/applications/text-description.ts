import { data, text, unsigned } from '../field.ts';
import { layout } from '../layout.ts';
import { ADDRESSED_START, addressedHead, BROADCAST_START, broadcastHead } from './heads.ts';

const LINKAGE_BITS = 10;
const CHARACTER_BITS = 6;
const BITS_MAX = 1_008;

/** Whole characters up to the longest message. */
const textBits = (start: number): number => Math.floor((BITS_MAX - start) / CHARACTER_BITS) * CHARACTER_BITS;

const description = (at: number) =>
  [
    unsigned('linkage', at, LINKAGE_BITS, 'Number that links the text to another message; 0 none.'),
    text('text', at + LINKAGE_BITS, textBits(at + LINKAGE_BITS), 'The text.', { rest: true }),
    data('data', at, BITS_MAX - at, 'The same, bits:hex.', { rest: true, alternative: true }),
  ] as const;

export const TEXT_DESCRIPTION_BROADCAST = layout({
  type: 8,
  title: 'Text that describes something',
  variant: 'dac 1, fid 29',
  lengths: [66, 1_015],
  bitsMin: 66,
  bitsStandard: [72, 1008],
  source: 'IMO SN.1/Circ.289',
  fields: [...broadcastHead(1, 29), ...description(BROADCAST_START)],
});

export const TEXT_DESCRIPTION = layout({
  type: 6,
  title: 'Text that describes something, to one station',
  variant: 'dac 1, fid 30',
  lengths: [98, 1_015],
  bitsMin: 98,
  bitsStandard: [104, 1008],
  source: 'IMO SN.1/Circ.289',
  fields: [...addressedHead(1, 30), ...description(ADDRESSED_START)],
});
