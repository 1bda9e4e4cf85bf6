import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Payment } from './payment.ts';
import { readPaymentText } from './read-payment-text.ts';
import { readPayments } from './read-payments.ts';
import { MT_BODY, mt103, pacs008, sourceOf, transfer } from './test-messages.ts';

async function readAll(source: AsyncIterable<Uint8Array>): Promise<{ payments: Payment[]; findings: Finding[] }> {
  const payments: Payment[] = [];
  const findings: Finding[] = [];
  for await (const batch of readPayments(source)) {
    payments.push(...batch.payments);
    findings.push(...batch.findings);
  }
  return { payments, findings };
}

/** Bytes cut at the given places. */
async function* cut(bytes: Uint8Array, places: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const place of places.map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b)) {
    yield bytes.subarray(from, place);
    from = place;
  }
  yield bytes.subarray(from);
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(pacs008(transfer('A')));
  throw new Error('the disk is gone');
}

const long = `<RmtInf><Ustrd>${'Łódź 中文 '.repeat(300)}</Ustrd></RmtInf>`;
const FILES: readonly (readonly [string, Buffer])[] = [
  ['XML', Buffer.from(pacs008(`${transfer('Ä')}\n${transfer('B', long)}\n${transfer('C', '<New>x</New>')}`))],
  ['two documents', Buffer.from(`${pacs008(transfer('A', long))}\r\n${pacs008(transfer('B'))}`)],
  [
    'XML with a fault',
    Buffer.from(pacs008(`${transfer('A', long)}${transfer('B')}`).replace(/<\/Dbtr>(?![^]*<\/Dbtr>)/, '</Oops>')),
  ],
  ['XML in UTF-16', Buffer.from(`\uFEFF${pacs008(transfer('A', long))}`, 'utf16le')],
  [
    'MT',
    Buffer.from(`{1:F21A}{4:{177:1}{451:0}}${mt103(MT_BODY)}$\r\n${mt103(MT_BODY.replace('BOB', 'BÖB'))}{5:{MAC:00}}$`),
  ],
];

describe('readPayments', () => {
  test.each(FILES)('%s: however it is cut, the result is the same', async (_name, bytes) => {
    const whole = await readAll(sourceOf(bytes, 1e9));
    expect(whole.payments.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), async (places) => {
        expect(await readAll(cut(bytes, places))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
    expect(await readAll(sourceOf(bytes, 1))).toEqual(whole);
  });

  test.each(FILES)('%s: the text reader gives the same', async (_name, bytes) => {
    expect(readPaymentText(bytes)).toEqual(await readAll(sourceOf(bytes)));
  });

  test.each(FILES)('%s: random damage ends in findings, never in an exception', async (_name, bytes) => {
    const damage = fc.array(fc.record({ at: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat({ max: bytes.length }), async (changes, length) => {
        const damaged = Buffer.from(bytes.subarray(0, length));
        for (const { at, byte } of changes) if (at < damaged.length) damaged[at] = byte;
        const { payments, findings } = await readAll(sourceOf(damaged));
        expect(payments.length + findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    '<<<<',
    '<a',
    '</a>',
    '<a/>',
    '<?xml',
    '<?xml ?>',
    '<!--',
    '<![CDATA[',
    '<a>&',
    '{',
    '{1:',
    '{4:',
    ':20:',
    '{1:}{2:}{3:}{4:}',
    ':20:\n:32A:\n:59:\n:23B:',
    '\u0000\u0000',
    '\uFEFF',
  ])('%j gives findings', async (text) => {
    const { findings } = await readAll(sourceOf(text));
    expect(findings.length).toBeGreaterThan(0);
  });

  test('a message too large for one text is refused', () => {
    expect(readPaymentText(new Uint8Array(17_000_000)).findings.map((finding) => finding.code)).toEqual(['PAY-004']);
  });

  test('a source that fails is the caller’s to handle', async () => {
    await expect(readAll(broken())).rejects.toThrow('the disk is gone');
  });

  test('limits may be lowered', async () => {
    const sizes: number[] = [];
    const source = sourceOf(pacs008(transfer('A').repeat(10)));
    for await (const batch of readPayments(source, { limits: { batchPayments: 3 } })) sizes.push(batch.payments.length);
    expect(sizes).toEqual([3, 3, 3, 1]);
  });
});
