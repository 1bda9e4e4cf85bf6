import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePayload } from '../../messages/decode-payload.ts';
import type { Layout } from '../../tables/layout.ts';
import { MESSAGES } from '../../tables/messages.ts';
import { FAULT, FAULT_NAMES } from '../fault.ts';
import { MessageStream } from '../message-stream.ts';
import { type PayloadCase, payloadFrom, payloadOf } from '../testing/payload-arbitrary.ts';
import { ByteWriter } from './byte-writer.ts';
import { MessageWriter } from './message-writer.ts';

const out = new ByteWriter();
const writer = new MessageWriter(out);
const stream = new MessageStream({ message() {}, fault() {} }, 'required');
const layouts: readonly Layout[] = MESSAGES;

/** The line that is written for a payload, or the name of what is wrong with it. */
function written(layout: Layout, given: PayloadCase): string {
  const { six, bits, chars } = payloadFrom(layout, given);
  stream.payload.six.set(six);
  stream.payload.bits = bits;
  stream.payload.chars = chars;
  const fault = writer.write(stream);
  return fault === FAULT.none ? new TextDecoder().decode(out.take()) : FAULT_NAMES[fault]!;
}

/** What the object path makes of it. */
function expected(layout: Layout, given: PayloadCase): string {
  const { six, bits, chars } = payloadFrom(layout, given);
  const message = decodePayload(six, bits, chars * 6 - bits);
  return typeof message === 'string' ? message : `${JSON.stringify(message)}\n`;
}

describe('MessageWriter', () => {
  test.each(layouts.map((layout) => [layout.type, layout.variant ?? '', layout] as const))(
    'type %d %s: the same bytes as JSON.stringify of the object',
    (_type, _variant, layout) => {
      fc.assert(
        fc.property(payloadOf(layout), (given) => {
          expect(written(layout, given)).toBe(expected(layout, given));
        }),
        { numRuns: 500 },
      );
    },
  );
});
