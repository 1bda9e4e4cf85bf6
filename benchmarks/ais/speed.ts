/**
 * How many sentences a second are read: scanned with positions, as objects, as lines of JSON, and by the whole command,
 * beside other decoders where they can be found.
 *
 * node --conditions=source benchmarks/ais/speed.ts [--lines 1000000] [--runs 5] [--file FILE] [--small]
 *   [--peers FOLDER] [--python PATH] [--peer-lines 100000]
 *
 * --peers is a folder in which npm has put ais-stream-decoder and ggencoder, --python a Python that has pyais.
 */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDecoder, createJsonLines, createScanner } from '@quintet/ais';
import { benchmarkFeed, repeated } from './feed.ts';
import { nodePeers, type Peer, pythonPeer } from './peers.ts';

const CHUNK_BYTES = 65_536;
const SMALL_LINES = 50_000;

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '5' },
    file: { type: 'string' },
    small: { type: 'boolean', default: false },
    peers: { type: 'string', default: process.cwd() },
    python: { type: 'string', default: 'python3' },
    'peer-lines': { type: 'string', default: '100000' },
  },
});
const lines = values.small ? SMALL_LINES : Number(values.lines);
const peerLines = values.small ? SMALL_LINES / 10 : Number(values['peer-lines']);
const runs = values.small ? 2 : Number(values.runs);
const feed = benchmarkFeed(values.file);
const bytes = repeated(feed, lines);
const folder = await mkdtemp(join(tmpdir(), 'quintet-ais-'));

try {
  report({ feed: feed.from, lines, megabytes: Math.round(bytes.length / 1e6) });
  measure('scanned, with positions', scan);
  measure('as objects', readObjects);
  measure('as objects, by createDecoder', decodeObjects);
  measure('as lines of JSON', writeJson);
  await measureCommand();
  await measurePeers();
} finally {
  await rm(folder, { recursive: true });
}

function scan(): number {
  const sums = new Float64Array(2);
  let messages = 0;
  const scanner = createScanner({
    onPosition: (view) => {
      sums[0]! += view.lon;
      sums[1]! += view.lat;
      messages++;
    },
    onStatic: () => messages++,
    onOther: () => messages++,
  });
  for (const chunk of chunks()) scanner.push(chunk, 0, Number.NaN);
  scanner.flush();
  return messages;
}

function readObjects(): number {
  let messages = 0;
  let last: unknown;
  const scanner = createScanner({
    onMessage: (message) => {
      last = message.decode();
      messages++;
    },
  });
  for (const chunk of chunks()) scanner.push(chunk, 0, Number.NaN);
  scanner.flush();
  return last === undefined ? 0 : messages;
}

function decodeObjects(): number {
  let messages = 0;
  const decoder = createDecoder({ onMessage: () => messages++ });
  for (const chunk of chunks()) decoder.push(chunk);
  decoder.end();
  return messages;
}

function writeJson(): number {
  const json = createJsonLines();
  let messages = 0;
  const count = (block: Uint8Array): void => {
    for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) messages++;
  };
  for (const chunk of chunks()) count(json.push(chunk).lines);
  count(json.end().lines);
  return messages;
}

function* chunks(): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES);
}

/**
 * The first run is with cold code; the median of all is what counts. Where other programs run, what one second of the
 * processor does (best run) says more.
 */
function measure(name: string, pass: () => number): void {
  const rates: number[] = [];
  let messages = 0;
  let cpuSeconds = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    messages = pass();
    rates.push(lines / ((performance.now() - start) / 1000));
    const used = process.cpuUsage(cpu);
    cpuSeconds = Math.min(cpuSeconds, (used.user + used.system) / 1e6);
  }
  report({ name, messages, ...spread(rates), perCpuSecond: Math.round(lines / cpuSeconds) });
}

/** `quintet ais decode` on twice as many lines: from a file to a file, findings too. */
async function measureCommand(): Promise<void> {
  const input = join(folder, 'feed.nmea');
  await writeFile(input, Buffer.concat([bytes, bytes]));
  const rates: number[] = [];
  for (let run = 0; run < Math.min(runs, 3); run++) {
    const start = performance.now();
    await decodeFile(input);
    rates.push((2 * lines) / ((performance.now() - start) / 1000));
  }
  report({ name: 'quintet ais decode', lines: 2 * lines, ...spread(rates) });
}

async function decodeFile(input: string): Promise<void> {
  const main = join(import.meta.dirname, '../../apps/node/bin/quintet.js');
  const outputs = ['decoded.jsonl', 'findings.jsonl'].map((name) => createWriteStream(join(folder, name)));
  await Promise.all(outputs.map((output) => new Promise((resolve) => output.once('open', resolve))));
  const child = spawn(process.execPath, [main, 'ais', 'decode', input], { stdio: ['ignore', ...outputs] });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  for (const output of outputs) output.end();
  if (code !== 0 && code !== 1) throw new Error(`quintet ais decode ended with ${code}`);
}

async function measurePeers(): Promise<void> {
  const some = repeated(feed, peerLines);
  const file = join(folder, 'peers.nmea');
  await writeFile(file, some);
  const python = await pythonPeer(values.python, file);
  const peers: Peer[] = [...nodePeers(values.peers), ...(python === undefined ? [] : [python])];
  const text = Buffer.from(some)
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
  for (const peer of peers) {
    const { messages, seconds } = await peer.read(text);
    report({ name: peer.name, lines: text.length, messages, sentencesPerSecond: Math.round(text.length / seconds) });
  }
}

function spread(rates: readonly number[]): object {
  const sorted = [...rates].sort((a, b) => a - b);
  return {
    sentencesPerSecond: Math.round(sorted[Math.floor(sorted.length / 2)]!),
    slowest: Math.round(sorted[0]!),
    fastest: Math.round(sorted.at(-1)!),
    first: Math.round(rates[0]!),
  };
}

function report(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
