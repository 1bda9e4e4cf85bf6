import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classifyPath } from './iso20022/classify-path.ts';
import { readPaymentText } from './read-payment-text.ts';

/** Messages of the CBPR+ usage with every element filled, and with the least; they lie outside the project. */
const FOLDER = join(import.meta.dirname, '../../../../shared/data/money/cbpr-examples/y2025');
const READ = /^(?:pacs\.00[489]|pain\.001)/;

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => READ.test(name)) : [];

describe.skipIf(files.length === 0)('CBPR+ messages (skipped: ../shared/data is not here)', () => {
  test.each(files)('%s: one payment, no finding, nothing unmapped', (name) => {
    const { payments, findings } = readPaymentText(readFileSync(join(FOLDER, name)));
    expect(findings).toEqual([]);
    expect(payments).toHaveLength(1);
    expect(payments[0]?.unmapped).toEqual([]);
    expect(payments[0]?.parties.filter((party) => party.role.startsWith('other:'))).toEqual([]);
  });

  test('the share of paths that are left out on purpose is small', () => {
    const uses = files
      .filter((name) => name.includes('.max.'))
      .flatMap(pathsOf)
      .map((path) => classifyPath(path).use);
    expect(uses.filter((use) => use === 'ignored').length / uses.length).toBeLessThan(0.25);
  });
});

/** The distinct paths of values below the transaction, as a rough scan finds them. */
function pathsOf(name: string): string[][] {
  const stack: string[] = [];
  const paths = new Map<string, string[]>();
  for (const [, close, tag = '', empty] of readFileSync(join(FOLDER, name), 'utf8').matchAll(
    /<(\/?)([\w.:-]+)[^>]*?(\/?)>/g,
  )) {
    if (close === '/') stack.pop();
    else {
      stack.push(tag);
      const start = stack.findIndex((part) => /^(?:CdtTrfTxInf|TxInf)$/.test(part));
      const segments = stack.slice(start + 1);
      if (start >= 0 && segments.length > 0) {
        paths.delete(segments.slice(0, -1).join('/'));
        paths.set(segments.join('/'), segments);
      }
      if (empty === '/') stack.pop();
    }
  }
  return [...paths.values()];
}
