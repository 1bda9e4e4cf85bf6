/**
 * How many alerts a second are checked (schema, meaning) and read, beside bare parsing by saxes, which every reader in
 * JavaScript needs at the least. No other validator of CAP is known on npm.
 *
 * node --conditions=source benchmarks/cap/speed.ts [--alerts 20000] [--runs 5] [--folder FOLDER] [--small]
 *
 * --folder is one with files of single alerts (*.cap); without it alerts of 3 to 10 kB are made.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCap, validateCap } from '@quintet/cap';
import { SaxesParser } from 'saxes';
import { madeAlerts } from './made-alerts.ts';

const SMALL_ALERTS = 2000;

const { values } = parseArgs({
  options: {
    alerts: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string' },
    small: { type: 'boolean', default: false },
  },
});
const alerts = values.small ? SMALL_ALERTS : Number(values.alerts);
const runs = values.small ? 2 : Number(values.runs);
const documents = values.folder === undefined ? madeAlerts(500) : alertsIn(values.folder);
const bytes = documents.reduce((sum, { length }) => sum + length, 0);

report({ from: values.folder ?? 'made', documents: documents.length, bytesEach: Math.round(bytes / documents.length) });
measure('checked: extended schema and meaning', (document) => validateCap(document).findings.length);
measure('checked: strict schema', (document) => validateCap(document, { schema: 'strict' }).findings.length);
measure('checked with the google profile', (document) => validateCap(document, { profile: 'google' }).findings.length);
measure('read and checked', (document) => readCap(document).alerts.length);
measure('bare saxes: parsed, nothing kept', parseBare);

function alertsIn(folder: string): Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cap'))
    .map((name) => readFileSync(join(folder, name)));
}

function parseBare(document: Uint8Array): number {
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('opentag', () => (elements += 1));
  parser.on('error', () => {});
  parser.write(new TextDecoder().decode(document)).close();
  return elements;
}

/**
 * The first run is with cold code; the median of all is what counts. Where other programs run, what one second of the
 * processor does (best run) says more.
 */
function measure(name: string, pass: (document: Uint8Array) => number): void {
  const rates: number[] = [];
  let total = 0;
  let cpuSeconds = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    for (let at = 0; at < alerts; at++) total += pass(documents[at % documents.length]!);
    rates.push(alerts / ((performance.now() - start) / 1000));
    const used = process.cpuUsage(cpu);
    cpuSeconds = Math.min(cpuSeconds, (used.user + used.system) / 1e6);
  }
  const sorted = rates.toSorted((a, b) => a - b);
  report({
    name,
    alertsPerSecond: Math.round(sorted[Math.floor(sorted.length / 2)]!),
    slowest: Math.round(sorted[0]!),
    fastest: Math.round(sorted.at(-1)!),
    first: Math.round(rates[0]!),
    perCpuSecond: Math.round(alerts / cpuSeconds),
    counted: total,
  });
}

function report(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
