import type { AisFinding } from '../errors/finding.ts';
import { bitsOfHex } from '../messages/hex-data.ts';
import { sixBitOf } from '../messages/six-bit-text.ts';
import type { Field } from '../tables/field.ts';
import type { Layout } from '../tables/layout.ts';
import { BitWriter } from './bit-writer.ts';
import { chooseLayoutOf, type MessageInput } from './choose-layout-of.ts';
import { planOf } from './encode-plan.ts';
import { encodeError } from './encode-error.ts';
import { rawValueOf } from './raw-value.ts';

const CHARACTER_BITS = 6;
const BYTE_BITS = 8;

/** A payload as it is sent. */
export interface Payload {
  /** Six-bit values, most significant bit first. */
  readonly six: Uint8Array;
  readonly bits: number;
}

/**
 * The payload of a message given as `decode` gives it. What is missing or null is sent as not available; a value that
 * the field cannot carry is a finding and never changed. Texts are written in capitals.
 */
export function encodePayload(message: MessageInput): Payload | { readonly finding: AisFinding } {
  const layout = chooseLayoutOf(message);
  if (layout === undefined) return { finding: encodeError('AIS-301', 'type') };
  if (typeof message['mmsi'] !== 'number') return { finding: encodeError('AIS-305', 'mmsi') };
  const writer = new BitWriter();
  const { ordered } = planOf(layout);
  for (const field of ordered) {
    const finding = writeField(writer, layout, field, message);
    if (finding) return { finding };
  }
  finish(writer, layout, message);
  return { six: writer.six, bits: writer.bits };
}

function writeField(writer: BitWriter, layout: Layout, field: Field, message: MessageInput): AisFinding | undefined {
  if (isWrittenOtherwise(layout, field, message)) return undefined;
  const value = message[field.name];
  if (field.kind === 'text') return writeText(writer, layout, field, value);
  if (field.kind === 'data') return writeData(writer, field, value);
  const raw = rawValueOf(field, value);
  if (typeof raw === 'string') return encodeError(raw, field.name);
  let at = field.fromEnd ? writer.bits : field.start;
  for (const [part, bits] of raw) {
    writer.write(at, bits, part);
    at += bits;
  }
  return undefined;
}

/** Whether the bits of a field are left to others: a field that is not given, where a second reading of them is. */
function isWrittenOtherwise(layout: Layout, field: Field, message: MessageInput): boolean {
  if (field.name === 'name_extension') return true;
  if (isGiven(field, message)) return false;
  return (
    field.alternative === true ||
    planOf(layout).alternatives.some((other) => shares(field, other) && isGiven(other, message))
  );
}

function isGiven({ name }: Field, message: MessageInput): boolean {
  return message[name] !== undefined;
}

function shares(field: Field, { start, bits }: Field): boolean {
  return field.start >= start && field.start < start + bits;
}

function writeText(writer: BitWriter, layout: Layout, field: Field, value: unknown): AisFinding | undefined {
  if (value !== undefined && value !== null && typeof value !== 'string') return encodeError('AIS-302', field.name);
  const values = Array.from(value ?? '', sixBitOf);
  const more = layout.fields.find(({ name }) => name === field.continues);
  const room = field.bits / CHARACTER_BITS;
  if (values.includes(undefined) || values.includes(0) || values.length > room + (more?.bits ?? 0) / CHARACTER_BITS) {
    return encodeError('AIS-304', field.name);
  }
  const here = field.rest ? values.length : room;
  for (let n = 0; n < here; n++) writer.write(field.start + n * CHARACTER_BITS, CHARACTER_BITS, values[n] ?? 0);
  for (const [n, six] of values.slice(room).entries()) {
    writer.write(more!.start + n * CHARACTER_BITS, CHARACTER_BITS, six ?? 0);
  }
  return undefined;
}

function writeData(writer: BitWriter, field: Field, value: unknown): AisFinding | undefined {
  if (value === undefined || value === null) return undefined;
  const bytes = typeof value === 'string' ? bitsOfHex(value) : undefined;
  if (!bytes) return encodeError('AIS-302', field.name);
  let at = field.start;
  for (const [byte, bits] of bytes) {
    if (at + bits > field.start + field.bits) return encodeError('AIS-303', field.name);
    writer.write(at, bits, byte);
    at += bits;
  }
  return undefined;
}

/** Leaves out the parts that need not be sent, and fills up the last byte where the message has no data of its own. */
function finish(writer: BitWriter, layout: Layout, message: MessageInput): void {
  const { optional: fields, data } = planOf(layout);
  const needed = Math.max(0, ...fields.map((field) => (isNeeded(field, message) ? field.optional! : 0)));
  const dropped = fields.filter(({ optional = 0 }) => optional > needed);
  if (dropped.length > 0) writer.cutAt(Math.min(...dropped.map(({ start }) => start)));
  if (!data || !isGiven(data, message)) writer.padTo(BYTE_BITS);
}

function isNeeded({ name }: Field, message: MessageInput): boolean {
  return message[name] !== undefined && message[name] !== null && message[name] !== 0;
}
