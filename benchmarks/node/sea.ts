/**
 * The sea of a whole node: sentences a second from a file to vessels, tracks and findings in the store, memory, and how long
 * the picture of all vessels takes over HTTP.
 *
 *     node --conditions=source benchmarks/node/sea.ts [--small] [--vessels N] [--hours N]
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { encode } from '@quintet/ais';
import { type ChildNode, startChildNode } from './child-node.ts';

const small = process.argv.includes('--small');
const VESSELS = flag('--vessels', small ? 500 : 50_000);
const HOURS = flag('--hours', 1);
/** A report every so many seconds of each vessel. */
const EVERY_S = 180;
const START = Date.UTC(2026, 10, 20) / 1000;
const PICTURES = 5;
const METRES_PER_DEGREE = 111_195;

function flag(name: string, usual: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

const folder = await mkdtemp(join(tmpdir(), 'quintet-bench-sea-'));
const node = await startChildNode();
try {
  const path = join(folder, 'sea.nmea');
  const sentences = await writeSea(path);
  await readSea(node, path, sentences);
  await askPictures(node);
  print('memory of node and PostgreSQL, MB (PSS)', node.memoryMb());
} finally {
  await node.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Vessels all over the open Atlantic, each on a straight way of its own. */
async function writeSea(path: string): Promise<number> {
  const out = createWriteStream(path);
  let sentences = 0;
  for (let second = 0; second < HOURS * 3600; second += EVERY_S)
    for (let i = 0; i < VESSELS; i++) {
      const time = START + second + (i % EVERY_S);
      const lines = linesOf(i, time, second);
      sentences += lines.length;
      if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    }
  out.end();
  await once(out, 'finish');
  return sentences;
}

function linesOf(i: number, time: number, second: number): readonly string[] {
  const speed = 5 + (i % 130) / 10;
  const course = (i * 37) % 360;
  const metres = ((speed * 1852) / 3600) * (second + (i % EVERY_S));
  const lat = ((i * 7919) % 4000) / 100 - 10 + (Math.cos((course * Math.PI) / 180) * metres) / METRES_PER_DEGREE;
  const lon = ((i * 104_729) % 1800) / 100 - 40 + (Math.sin((course * Math.PI) / 180) * metres) / METRES_PER_DEGREE;
  const mmsi = 211_000_000 + i;
  const tagBlock = { source: 'bench', timeMs: time * 1000 };
  const report = encode(
    {
      type: 1,
      mmsi,
      lon: grid(lon),
      lat: grid(lat),
      speed: tenth(speed),
      course,
      heading: course,
      status: 0,
      second: time % 60,
    },
    { tagBlock },
  );
  const said =
    second === 0
      ? encode({ type: 5, mmsi, shipname: `BENCH ${i}`, shiptype: 70 + (i % 20) }, { tagBlock, sequence: i % 10 })
      : undefined;
  if (!report.ok || said?.ok === false) throw new Error('a message of the benchmark cannot be written');
  return [...report.sentences, ...(said?.sentences ?? [])];
}

function grid(degrees: number): number {
  return Math.round(degrees * 600_000) / 600_000;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

async function readSea(bench: ChildNode, path: string, sentences: number): Promise<void> {
  const start = performance.now();
  const answer = await bench.call('POST', '/api/uploads?file=sea.nmea', await readFile(path));
  const { id } = answer.json() as { id: string };
  for (;;) {
    const job = (await bench.call('GET', `/api/uploads/${id}`)).json() as { state: string; changed: number };
    if (job.state === 'failed' || job.state === 'refused') throw new Error(`the file was ${job.state}`);
    if (job.state === 'done') break;
    await new Promise((done) => setTimeout(done, 100));
  }
  const seconds = (performance.now() - start) / 1000;
  print('vessels', VESSELS);
  print('sentences, file to store, per second', sentences / seconds);
}

async function askPictures(bench: ChildNode): Promise<void> {
  const times: number[] = [];
  let vessels = 0;
  for (let i = 0; i < PICTURES; i++) {
    const start = performance.now();
    const picture = (await bench.call('GET', '/api/sea/picture')).json() as { track: string[] };
    times.push(performance.now() - start);
    vessels = picture.track.length;
  }
  if (vessels < VESSELS) throw new Error(`the picture holds ${vessels} of ${VESSELS} vessels`);
  print('picture of all vessels over HTTP, ms (fastest, slowest)', Math.min(...times), Math.max(...times));
}

function print(what: string, ...values: number[]): void {
  process.stdout.write(`${what}: ${values.map((value) => Math.round(value).toLocaleString('en')).join(', ')}\n`);
}
