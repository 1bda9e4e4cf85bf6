import fc from 'fast-check';
import { BitWriter } from '../encode/bit-writer.ts';
import { notAvailableOf } from '../messages/read-field.ts';
import type { Field } from '../tables/field.ts';
import type { Layout } from '../tables/layout.ts';

const CHARACTER_BITS = 6;
const BYTE_BITS = 8;
const DATA_BITS_MAX = 120;

/** Something that writes one field into a payload. */
type Write = (writer: BitWriter) => void;

/** Payloads of a layout as the standard wants them: values in range, texts without signs behind their end, spares 0. */
export function validPayloads(layout: Layout): fc.Arbitrary<{ six: Uint8Array; bits: number }> {
  const groups = Math.max(0, ...layout.fields.map(({ optional = 0 }) => optional));
  return fc.integer({ min: 0, max: groups }).chain((sent) => {
    const fields = layout.fields.filter(({ optional = 0, alternative }) => optional <= sent && !alternative);
    return fc.tuple(...fields.map((field) => validField(layout, field))).map((writes) => {
      const writer = new BitWriter();
      for (const write of writes) write(writer);
      if (!layout.fields.some(({ kind, alternative }) => kind === 'data' && !alternative)) writer.padTo(BYTE_BITS);
      return { six: writer.six, bits: writer.bits };
    });
  });
}

function validField(layout: Layout, field: Field): fc.Arbitrary<Write> {
  const { name, start, bits, kind } = field;
  if (name === 'type') return number(field, fc.constant(layout.type));
  if (field.value !== undefined) return number(field, fc.constant(field.value));
  if (name === 'mmsi') return number(field, mmsis(layout));
  // An application that has no layout of its own.
  if (name === 'dac') return number(field, fc.constant(366));
  if (kind === 'spare') return number(field, fc.constant(0));
  if (kind === 'text') return validText(layout, field);
  if (kind === 'data') return validData(field);
  if (kind === 'timestamp') return validTimestamp(field);
  if (kind === 'daytime')
    return parts(
      start,
      [5, 5, 6],
      fc.oneof(
        fc.constant([0, 24, 60]),
        times([
          [1, 31],
          [0, 23],
          [0, 59],
        ]),
      ),
    );
  if (kind === 'eta')
    return parts(
      start,
      [4, 5, 5, 6],
      times([
        [0, 12],
        [0, 31],
        [0, 24],
        [0, 60],
      ]),
    );
  if (field.optional !== undefined) return number(field, fc.integer({ min: 1, max: 2 ** bits - 1 }));
  return number(field, validNumber(field));
}

function mmsis({ when = [] }: Layout): fc.Arbitrary<number> {
  const [craft] = when;
  return craft ? fc.integer({ min: craft.min, max: craft.max }) : fc.integer({ min: 1, max: 979_999_999 });
}

function validNumber(field: Field): fc.Arbitrary<number> {
  const isSigned = field.kind === 'signed' || field.kind === 'turn';
  const min = field.rawMin ?? (isSigned ? -(2 ** (field.bits - 1)) : 0);
  const max = field.rawMax ?? 2 ** (isSigned ? field.bits - 1 : field.bits) - 1;
  const [none, ...others] = notAvailableOf(field);
  const inRange = fc.integer({ min, max }).filter((raw) => raw !== none && !others.includes(raw));
  return none === undefined ? inRange : fc.oneof({ weight: 4, arbitrary: inRange }, fc.constant(none));
}

function number(field: Field, raw: fc.Arbitrary<number>): fc.Arbitrary<Write> {
  return raw.map(
    (value) => (writer: BitWriter) => writer.write(field.fromEnd ? writer.bits : field.start, field.bits, value),
  );
}

function parts(start: number, bits: readonly number[], values: fc.Arbitrary<readonly number[]>): fc.Arbitrary<Write> {
  return values.map((all) => (writer: BitWriter) => {
    let at = start;
    for (const [i, value] of all.entries()) {
      writer.write(at, bits[i]!, value);
      at += bits[i]!;
    }
  });
}

function times(ranges: readonly (readonly [number, number])[]): fc.Arbitrary<number[]> {
  return fc.tuple(...ranges.map(([min, max]) => fc.integer({ min, max })));
}

function validTimestamp({ start }: Field): fc.Arbitrary<Write> {
  const bits = [14, 4, 5, 5, 6, 6];
  const none = fc.constant([0, 0, 0, 24, 60, 60]);
  return parts(
    start,
    bits,
    fc.oneof(
      none,
      times([
        [1, 9999],
        [1, 12],
        [1, 28],
        [0, 23],
        [0, 59],
        [0, 59],
      ]),
    ),
  );
}

function validText(layout: Layout, field: Field): fc.Arbitrary<Write> {
  const more = layout.fields.find(({ name }) => name === field.continues);
  if (field.name === 'name_extension') return fc.constant(() => undefined);
  const room = field.bits / CHARACTER_BITS;
  const most = Math.min(room + (more ? more.bits / CHARACTER_BITS : 0), 40);
  return fc.array(fc.integer({ min: 1, max: 63 }), { maxLength: most }).map((letters) => (writer: BitWriter) => {
    const text = letters.at(-1) === 32 ? [...letters.slice(0, -1), 33] : letters;
    const here = field.rest ? text.length : room;
    for (let n = 0; n < here; n++) writer.write(field.start + n * CHARACTER_BITS, CHARACTER_BITS, text[n] ?? 0);
    for (const [n, six] of text.slice(room).entries())
      writer.write(more!.start + n * CHARACTER_BITS, CHARACTER_BITS, six);
    writer.bits = Math.max(writer.bits, field.start);
  });
}

function validData({ start, bits }: Field): fc.Arbitrary<Write> {
  return fc
    .array(fc.integer({ min: 0, max: 1 }), { maxLength: Math.min(bits, DATA_BITS_MAX) })
    .map((values) => (writer: BitWriter) => {
      for (const [n, bit] of values.entries()) writer.write(start + n, 1, bit);
    });
}
