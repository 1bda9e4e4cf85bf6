import type { SixBits } from '../scanner/six-bits.ts';
import { BITS_MIN, MESSAGE_TYPE_MAX } from '../tables/bits-min.ts';
import type { Field } from '../tables/field.ts';
import type { Layout } from '../tables/layout.ts';
import { chooseLayout } from './choose-layout.ts';
import type { AisMessage } from './message.ts';
import type { MessageFlag } from './message-flag.ts';
import { isPresent, readField, readRawNumber, readRawText, type Value } from './read-field.ts';
import { trimmedText } from './six-bit-text.ts';
import { INVALID, readEta } from './times.ts';
import { hasTurnIndicator } from './turn-rate.ts';

const TYPE_BITS = 6;
const CHARACTER_BITS = 6;
const FILL_BITS_MAX = 5;

/** Why a payload gives no message. */
export type PayloadFault = 'empty' | 'unknownType' | 'tooShort' | 'unknownPart';

/**
 * The message in a payload, in scaled units: knots, degrees, metres, degrees per minute.
 *
 * @param six six-bit values, most significant bit first; what lies behind the message is not looked at
 * @param bits how many bits belong to the message
 * @param fill the fill bits that the sentence stated, to flag wrong ones
 */
export function decodePayload(six: SixBits, bits: number, fill = 0): AisMessage | PayloadFault {
  const type = six[0] ?? 0;
  if (bits < TYPE_BITS) return 'empty';
  if (type === 0 || type > MESSAGE_TYPE_MAX) return 'unknownType';
  if (bits < BITS_MIN[type]!) return 'tooShort';
  const layout = chooseLayout(six, bits);
  if (layout === undefined) return 'unknownPart';
  if (bits < layout.bitsMin) return 'tooShort';
  return readMessage(layout, six, bits, fill);
}

function readMessage(layout: Layout, six: SixBits, bits: number, fill: number): AisMessage {
  const message: Record<string, Value | readonly MessageFlag[]> = { type: layout.type };
  const flags = lengthFlags(layout, bits, fill);
  for (const field of layout.fields) {
    if (field.kind === 'spare' || field.name === 'type' || field.name === 'name_extension') continue;
    const value = valueOf(layout, field, six, bits);
    message[field.name] = value === INVALID ? null : value;
    if (value === INVALID || (field.kind === 'eta' && !readEta(six, field.start).isValid)) {
      flags.push(`invalid:${field.name}`);
    }
    if (field.optional !== undefined && value !== 0 && !isPresent(field, bits)) flags.push(`cut:${field.name}`);
    if (field.kind === 'turn') message['turn_ti'] = hasTurnIndicator(readRawNumber(field, six, bits));
  }
  if (flags.length > 0) message['flags'] = flags;
  // The type of a message is inferred from the same table that it was read by.
  return message as unknown as AisMessage;
}

function valueOf(layout: Layout, field: Field, six: SixBits, bits: number): Value | typeof INVALID {
  if (field.says !== undefined) return field.says;
  if (field.continues === undefined) return readField(field, six, bits);
  const more = layout.fields.find(({ name }) => name === field.continues)!;
  return trimmedText(readRawText(field, six, bits) + readRawText(more, six, bits));
}

/** A length that is wrong by less than one character comes from a wrong number of fill bits. */
function lengthFlags({ bitsStandard: [min, max] }: Layout, bits: number, fill: number): MessageFlag[] {
  const excess = bits > max ? bits - max : Math.max(min - bits, 0);
  if (fill > FILL_BITS_MAX || (excess > 0 && excess < CHARACTER_BITS)) return ['badFill'];
  return excess === 0 ? [] : [bits > max ? 'long' : 'short'];
}
