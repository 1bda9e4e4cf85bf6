/**
 * Speed and memory of reading a bulk pacs.008, beside a bare pass of the same XML parser on the same file.
 * `node --conditions=source benchmarks/payments/speed.ts [--megabytes 100] [--only read|saxes]`
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPayments } from '@quintet/payments';
import { SaxesParser } from 'saxes';
import { writeBulkFile } from './bulk-file.ts';

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '100' }, only: { type: 'string', default: 'both' } },
});
const folder = await mkdtemp(join(tmpdir(), 'quintet-payments-'));
const path = join(folder, 'bulk.xml');

try {
  const count = await writeBulkFile(path, Number(values.megabytes) * 1e6);
  const { size } = await stat(path);
  report({ file: 'pacs.008 bulk', transactions: count, megabytes: size / 1e6, bytesPerTransaction: size / count });
  if (values.only !== 'read') await measure('saxes, nothing else', count, size, barePass);
  if (values.only !== 'saxes') await measure('readPayments', count, size, readPass);
} finally {
  await rm(folder, { recursive: true });
}

async function measure(name: string, count: number, size: number, pass: () => Promise<number>): Promise<void> {
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const read = await pass();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const used = process.cpuUsage(cpu);
  if (read !== count) throw new Error(`${name}: read ${read} of ${count} transactions`);
  report({
    name,
    seconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    transactionsPerSecond: Math.round(count / seconds),
    megabytesPerSecond: size / 1e6 / seconds,
    peakMegabytesOfProcess: process.resourceUsage().maxRSS / 1024,
  });
}

async function readPass(): Promise<number> {
  let payments = 0;
  for await (const batch of readPayments(createReadStream(path))) {
    payments += batch.payments.length;
    for (const finding of batch.findings) report({ ...finding });
  }
  return payments;
}

async function barePass(): Promise<number> {
  const parser = new SaxesParser();
  let transactions = 0;
  parser.on('opentag', (tag) => {
    if (tag.name === 'CdtTrfTxInf') transactions++;
  });
  parser.on('text', () => undefined);
  parser.on('closetag', () => undefined);
  const decoder = new TextDecoder();
  for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
    parser.write(decoder.decode(bytes, { stream: true }));
  }
  parser.close();
  return transactions;
}

function report(line: object): void {
  const rounded = Object.entries(line).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(rounded))}\n`);
}
