/**
 * The whole node: memory with real lists, subjects per second over HTTP, time of one payment.
 *
 *     npm run bench:node [-- --small]
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateExercise } from '@quintet/exercise';
import { type ChildNode, startChildNode } from './child-node.ts';
import { quantile } from './quantile.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/screening/', import.meta.url));
const small = process.argv.includes('--small') || !existsSync(DATA);
const BATCH = 100;
const CLIENTS = 2;
const SUBJECTS = small ? 400 : 20_000;
const PAYMENTS = small ? 20 : 500;
const SETTLE_MS = small ? 1000 : 60_000;

let cached: string | undefined;
const folder = await mkdtemp(join(tmpdir(), 'quintet-bench-data-'));
const manifest = await generateExercise({ seed: 11, size: 2000, outDir: join(folder, 'exercise') });
const exercise = (feed: string) =>
  manifest.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`feeds/${feed}/`) && !path.endsWith('.json'))
    .map((path) => join(folder, 'exercise', path));
const node = await startChildNode();
try {
  await loadLists(node);
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  print('memory of node and PostgreSQL, MB (PSS)', node.memoryMb());
  await matchSubjects(node);
  await postPayments(node);
  print('memory afterwards, MB (PSS)', node.memoryMb());
} finally {
  await node.stop();
  await rm(folder, { recursive: true, force: true });
}

async function loadLists(node: ChildNode): Promise<void> {
  const eu = exercise('eu-sanctions').at(-1) ?? '';
  const lists = small ? [eu] : [eu, join(DATA, 'un_consolidated.xml'), join(DATA, 'ofac')];
  const started = performance.now();
  await node.run('ingest', ...lists);
  print('lists loaded, s', ((performance.now() - started) / 1000).toFixed(1));
}

async function matchSubjects(node: ChildNode): Promise<void> {
  const token = await screeningToken(node);
  const names = await subjectNames();
  const batches = Array.from({ length: Math.ceil(SUBJECTS / BATCH) }, (_, b) => {
    const queries = Object.fromEntries(
      Array.from({ length: BATCH }, (_, i) => {
        const [name = '', birthDate = ''] = names[(b * BATCH + i) % names.length] ?? [];
        return [`q${i}`, { schema: 'Person', properties: { name: [name], birthDate: [birthDate] } }];
      }),
    );
    return JSON.stringify({ queries });
  });
  const took: number[] = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let b = client; b < batches.length; b += CLIENTS) {
        const before = performance.now();
        const answer = await node.call('POST', '/match/default', batches[b], token);
        if (answer.status !== 200) throw new Error(`/match answered ${answer.status}: ${answer.text}`);
        took.push(performance.now() - before);
      }
    }),
  );
  print('POST /match, subjects/s', Math.round(SUBJECTS / ((performance.now() - started) / 1000)));
  print(
    'POST /match, batch of 100, ms p50 / p99',
    `${quantile(took, 0.5).toFixed(1)} / ${quantile(took, 0.99).toFixed(1)}`,
  );
}

async function postPayments(node: ChildNode): Promise<void> {
  const token = await screeningToken(node);
  const files = exercise('bank-crossborder').slice(0, PAYMENTS);
  const took: number[] = [];
  let held = 0;
  for (const file of files) {
    const body = await readFile(file);
    const before = performance.now();
    const answer = await node.call('POST', '/api/payments', body, token);
    const decision = answer.json() as { decision?: string };
    took.push(performance.now() - before);
    if (decision.decision === 'hold') held++;
  }
  print(
    'POST /api/payments, ms p50 / p99',
    `${quantile(took, 0.5).toFixed(1)} / ${quantile(took, 0.99).toFixed(1)} (${files.length} payments, ${held} held)`,
  );
}

/** A token is made by an administrator; the benchmark makes one as a person would. */
async function screeningToken(node: ChildNode): Promise<string> {
  if (cached !== undefined) return cached;
  const added = JSON.parse(await node.run('user add', 'bench', '--role', 'administrator')) as {
    oneTimePassword: string;
  };
  const own = 'a password of the benchmark';
  const cookie = await signIn(node, added.oneTimePassword);
  await asPerson(node, cookie, '/api/me/password', { current: added.oneTimePassword, next: own });
  const made = (await (
    await asPerson(node, cookie, '/api/tokens', {
      name: 'bench',
      use: 'screening',
      purpose: 'Benchmark',
      legalBasis: 'No personal data',
    })
  ).json()) as { secret: string };
  cached = made.secret;
  return cached;
}

async function signIn(node: ChildNode, password: string): Promise<string> {
  const answer = await fetch(`${node.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-quintet': '1' },
    body: JSON.stringify({ name: 'bench', password }),
  });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function asPerson(node: ChildNode, cookie: string, path: string, body: object): Promise<Response> {
  return await fetch(`${node.url}${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'x-quintet': '1' },
    body: JSON.stringify(body),
  });
}

/** Names and birth dates: the 25,000 made-up people where they are, else those of the exercise. */
async function subjectNames(): Promise<string[][]> {
  const file = small ? (exercise('bank-customers')[0] ?? '') : join(DATA, 'people_not_listed.csv');
  const [head = '', ...lines] = (await readFile(file, 'utf8')).split('\n');
  const columns = head.trim().split(',');
  const [name, born] = [columns.indexOf('full_name'), columns.indexOf('date_of_birth')];
  return lines
    .filter((line) => line !== '' && !line.includes('"'))
    .map((line) => [line.split(',')[name] ?? '', line.split(',')[born] ?? '']);
}

function print(what: string, value: string | number): void {
  process.stdout.write(`${what.padEnd(52)}${value}\n`);
}
