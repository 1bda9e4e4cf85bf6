import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FindingCollector } from './findings.ts';
import { inputFromBytes, openInput } from './input.ts';
import { codesOf, inputInPieces } from './test-support.ts';

describe('openInput', () => {
  it('gives the head, all bytes once, and their hash', async () => {
    const text = 'x'.repeat(40_000);
    const opened = await openInput(inputInPieces('f', text, 999), 1e6, new FindingCollector());
    expect(opened?.head.length).toBe(16 * 1024);
    let bytes = 0;
    for await (const chunk of opened?.chunks() ?? []) bytes += chunk.length;
    expect(bytes).toBe(40_000);
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(await opened?.digest()).toEqual({ file: 'f', sha256, bytes: 40_000 });
  });

  it('refuses a file that is too large before it opens it', async () => {
    const findings = new FindingCollector();
    const input = { file: 'f', bytes: 10 * 1024 ** 3, open: () => expect.fail('opened') };
    expect(await openInput(input, 1000, findings)).toBeUndefined();
    expect(codesOf(findings.list())).toEqual(['LIST-003']);
  });

  it('stops at the limit when the size was not known', async () => {
    const findings = new FindingCollector();
    let given = 0;
    const endless = {
      file: 'f',
      async *open() {
        for (;;) {
          given += 1000;
          yield new Uint8Array(1000);
        }
      },
    };
    const opened = await openInput(endless, 100_000, findings);
    for await (const chunk of opened?.chunks() ?? []) expect(chunk.length).toBeGreaterThan(0);
    expect(given).toBeLessThan(110_000);
    expect(codesOf(findings.list())).toEqual(['LIST-003']);
  });

  it('says that a file is empty, or why it cannot be read', async () => {
    const empty = new FindingCollector();
    expect(await openInput(inputFromBytes('f', ''), 100, empty)).toBeUndefined();
    expect(codesOf(empty.list())).toEqual(['LIST-002']);
    const broken = new FindingCollector();
    const failing = {
      file: 'f',
      // oxlint-disable-next-line require-yield
      async *open(): AsyncGenerator<Uint8Array> {
        throw new Error('disk gone');
      },
    };
    expect(await openInput(failing, 100, broken)).toBeUndefined();
    expect(broken.list()).toMatchObject([{ code: 'LIST-004', message: expect.stringContaining('disk gone') }]);
  });
});
