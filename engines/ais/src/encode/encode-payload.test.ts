import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePayload } from '../messages/decode-payload.ts';
import type { Layout } from '../tables/layout.ts';
import { MESSAGES } from '../tables/messages.ts';
import { validPayloads } from '../testing/valid-payloads.ts';
import { encodePayload } from './encode-payload.ts';

const layouts: readonly Layout[] = MESSAGES;

describe('what was decoded is encoded to the same bits', () => {
  test.each(
    layouts
      .filter(({ variant }) => variant !== 'part A named B')
      .map((layout) => [`${layout.type} ${layout.variant ?? ''}`, layout] as const),
  )('type %s', (_, layout) => {
    fc.assert(
      fc.property(validPayloads(layout), ({ six, bits }) => {
        const message = decodePayload(six, bits);
        if (typeof message === 'string') expect.fail(`${message} ${bits}`);
        const again = encodePayload({ ...message });
        if ('finding' in again) expect.fail(JSON.stringify([again.finding, message]));
        expect([again.bits, bitText(again.six, again.bits)]).toEqual([bits, bitText(six, bits)]);
        expect(message.flags ?? []).toEqual([]);
      }),
    );
  });
});

function bitText(six: Uint8Array, bits: number): string {
  return Array.from(six, (value) => value.toString(2).padStart(6, '0'))
    .join('')
    .slice(0, bits);
}
