import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finding, type Payment, readPayments } from '@quintet/payments';
import { defaultExercise, generateExercise } from '../generate.ts';
import { type ExposureTruth, isExposure, type Truth } from '../truth.ts';

let folder = '';
let exposures: readonly ExposureTruth[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quintet-feeds-'));
  await generateExercise({ ...defaultExercise, outDir: folder });
  const lines = (await readFile(join(folder, 'truth/truth.jsonl'), 'utf8')).trimEnd().split('\n');
  exposures = lines.map((line): Truth => JSON.parse(line)).filter(isExposure);
});
afterAll(() => rm(folder, { recursive: true }));

async function filesOf(feed: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'feeds', feed));
  return names.filter((name) => name !== 'feed.json').toSorted();
}

describe('payments', () => {
  test.each([
    ['bank-sepa', 'pacs.008.001.08'],
    ['bank-crossborder', 'pacs.008.001.08'],
    ['bank-cover', 'pacs.009.001.08'],
    ['bank-swift', 'MT103'],
  ])('%s is read back as %s without findings, and the truth names its parties', async (feed, message) => {
    const bySubject = new Map<string, Payment>();
    const findings: Finding[] = [];
    for (const file of await filesOf(feed)) {
      let number = 0;
      for await (const batch of readPayments(createReadStream(join(folder, 'feeds', feed, file)))) {
        findings.push(...batch.findings);
        for (const payment of batch.payments) {
          number += 1;
          bySubject.set(`${payment.ids.msg}#${number}`, payment);
        }
      }
    }
    expect(findings).toEqual([]);
    expect(bySubject.size).toBeGreaterThan(20);
    for (const payment of bySubject.values()) {
      expect(payment.message).toBe(message);
      const named = payment.parties.filter(({ name, isAgent }) => !isAgent && name !== undefined);
      const prefix = feed === 'bank-cover' ? 'underlying.' : '';
      expect(named.map(({ role }) => role)).toEqual([`${prefix}debtor`, `${prefix}creditor`]);
      expect(payment.unmapped).toEqual([]);
    }
    for (const { subject } of exposures.filter((line) => line.subject.feed === feed)) {
      const [place = '', role = ''] = subject.id.split('/');
      const payment = bySubject.get(place);
      const roles = new Set([...(payment?.parties ?? []).map((party) => party.role), 'remittance']);
      expect(roles.has(role), subject.id).toBe(true);
    }
  });
});

describe('customers', () => {
  test('every row has as many values as the header has columns, and the truth names rows that are there', async () => {
    const texts = await Promise.all(
      (await filesOf('bank-customers')).map((file) => readFile(join(folder, 'feeds/bank-customers', file), 'utf8')),
    );
    const rows = texts.flatMap((text) => text.trimEnd().split('\n').slice(1));
    const ids = new Set(rows.map((row) => row.slice(0, row.indexOf(','))));
    expect(ids.size).toBe(rows.length);
    for (const { subject } of exposures.filter((line) => line.subject.feed === 'bank-customers')) {
      expect(ids.has(subject.id), subject.id).toBe(true);
    }
  });
});
