import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDecoder } from '@quintet/ais';
import { inputFromBytes, readEntities } from '@quintet/core/observe';
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

describe('the sea', () => {
  test('the register of ships is read back without findings', async () => {
    const [file = ''] = await filesOf('vessel-register');
    const bytes = await readFile(join(folder, 'feeds/vessel-register', file));
    const { entities, findings } = await readEntities([inputFromBytes(file, bytes)]);
    expect(findings).toEqual([]);
    const ships = [...entities.values()].filter(({ schema }) => schema === 'Vessel');
    expect(ships.length).toBeGreaterThan(40);
    for (const { properties } of ships) expect(properties['mmsi']?.[0]).toMatch(/^\d{9}$/);
  });

  test.each(['ais-shore', 'ais-satellite'])(
    '%s is read back, each message within the six hours of its file',
    async (feed) => {
      const files = await filesOf(feed);
      expect(files).toHaveLength(12);
      for (const file of files) {
        const until = Date.parse(`${file.slice(0, 13)}:${file.slice(13, 15)}:00Z`);
        const times: number[] = [];
        const decoder = createDecoder({ onMessage: (_, { timeMs }) => void times.push(timeMs ?? 0) });
        decoder.push(await readFile(join(folder, 'feeds', feed, file)));
        decoder.end();
        expect(times.length).toBeGreaterThan(20);
        // The clock of one station is up to half a minute ahead.
        expect(Math.min(...times)).toBeGreaterThanOrEqual(until - 6 * 3_600_000 - 1000);
        expect(Math.max(...times)).toBeLessThan(until + 30_000);
      }
    },
  );
});
