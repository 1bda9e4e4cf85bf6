import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePayload } from '../../messages/decode-payload.ts';
import type { Layout } from '../../tables/layout.ts';
import { MESSAGES } from '../../tables/messages.ts';
import { payloadFrom, payloadOf } from '../testing/payload-arbitrary.ts';
import { MessageReader } from './message-reader.ts';

const layouts: readonly Layout[] = MESSAGES;
const reader = new MessageReader();

describe('MessageReader', () => {
  test.each(layouts.map((layout) => [layout.type, layout.variant ?? '', layout] as const))(
    'type %d %s: the same object as by the table, members in the same order',
    (_type, _variant, layout) => {
      fc.assert(
        fc.property(payloadOf(layout), (given) => {
          const payload = payloadFrom(layout, given);
          const { six, bits, chars } = payload;
          const byTable = decodePayload(six, bits, chars * 6 - bits);
          const message = reader.read(payload);
          expect(message).toStrictEqual(byTable);
          expect(JSON.stringify(message)).toBe(JSON.stringify(byTable));
        }),
        { numRuns: 500 },
      );
    },
  );
});
