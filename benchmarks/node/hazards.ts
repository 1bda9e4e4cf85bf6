/**
 * Warnings of a whole node: from the moment that a message arrives to the moment that a screen which listens shows its event
 * with what stands in its way; sites, dependencies and a grid of people are loaded, and the node has been at work for a while.
 *
 *     node --conditions=source benchmarks/node/hazards.ts [--small] [--alerts N] [--sites N] [--seconds N]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type ChildNode, startChildNode } from './child-node.ts';
import { madeUpPeople, madeUpSites } from './made-up-sites.ts';
import { type MadeUpWarning, madeUpWarnings } from './made-up-warnings.ts';
import { quantile } from './quantile.ts';
import { readFileAs } from './read-file-as.ts';
import { signInAsPerson } from './sign-in.ts';
import { WatchedHazards } from './watched-hazards.ts';

const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    alerts: { type: 'string' },
    sites: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const { small } = values;
const ALERTS = Number(values.alerts ?? (small ? 500 : 10_000));
const SITES = Number(values.sites ?? (small ? 2000 : 100_000));
const SECONDS = Number(values.seconds ?? (small ? 10 : 60));
/** Sent before what is measured, at half its pace: a node that has been at work has its code compiled. */
const WARM_UP = Math.ceil(ALERTS / 8);
const CELLS_PER_DEGREE = small ? 4 : 48;
/** What was not seen so long after the last message is not seen. */
const WAIT_MS = 20_000;

interface Sent {
  readonly from: number;
  readonly tookMs: number;
  readonly status: number;
}

const node = await startChildNode();
try {
  const person = await signInAsPerson(node);
  await load(node, person);
  await warmUp(node);
  await measure(node, person);
} finally {
  await node.stop();
}

async function load(bench: ChildNode, person: Readonly<Record<string, string>>): Promise<void> {
  const sites = await readFileAs(bench, 'sites.csv', madeUpSites(SITES));
  print('sites', SITES);
  print('sites, file to store, seconds', sites.seconds);
  const people = await readFileAs(bench, 'people.asc', madeUpPeople(CELLS_PER_DEGREE));
  print('cells of people, file to store, seconds', people.seconds);
  // The reader of hazards opens at the first document: what it then reads is part of its start, not of an alert's way.
  const [first] = madeUpWarnings(1, Date.now() - 60_000, 1);
  await bench.call('POST', '/api/hazards/messages?dataset=bench-first', first!.xml);
  const screen = await WatchedHazards.open(bench, person);
  const from = performance.now();
  while (screen.rowTimes.size === 0 && performance.now() - from < WAIT_MS) await sleep(20);
  print('reader opened with all sites, seconds', (performance.now() - from) / 1000);
  screen.close();
}

async function warmUp(bench: ChildNode): Promise<void> {
  const lengthMs = (2 * SECONDS * 1000 * WARM_UP) / ALERTS;
  await Promise.all(sendAll(bench, [...madeUpWarnings(WARM_UP, Date.now(), lengthMs, ALERTS)], lengthMs));
  if (!small) await bench.tidied();
}

/** Sends all evenly in a time. @returns of each when it was sent and how long its answer took, milliseconds */
function sendAll(bench: ChildNode, warnings: readonly MadeUpWarning[], lengthMs: number): Promise<Sent>[] {
  return warnings.map(async ({ dataset, xml }, i) => {
    await sleep((i / warnings.length) * lengthMs);
    const from = performance.now();
    const { status } = await bench.call('POST', `/api/hazards/messages?dataset=${dataset}`, xml);
    return { from, tookMs: performance.now() - from, status };
  });
}

async function measure(bench: ChildNode, person: Readonly<Record<string, string>>): Promise<void> {
  const startMs = Date.now() + 500;
  const warnings = [...madeUpWarnings(ALERTS, startMs, SECONDS * 1000)];
  const screen = await WatchedHazards.open(bench, person);
  const start = performance.now();
  const [before, ownBefore] = [bench.cpuSeconds(), process.cpuUsage()];
  const sent = await Promise.all(sendAll(bench, warnings, SECONDS * 1000));
  print('alerts sent a second', ALERTS / ((performance.now() - start) / 1000));
  const refused = sent.filter(({ status }) => status !== 202);
  if (refused.length > 0) print('refused', refused.length, refused[0]!.status);
  await settled(screen, warnings);
  const [after, own] = [bench.cpuSeconds(), process.cpuUsage(ownBefore)];
  print(
    'time of the processor an alert, ms (node, PostgreSQL, who sends and watches)',
    (1000 * (after.node - before.node)) / ALERTS,
    (1000 * (after.database - before.database)) / ALERTS,
    (own.user + own.system) / 1000 / ALERTS,
  );
  const times = await delays(
    bench,
    screen,
    warnings,
    sent.map(({ from }) => from),
  );
  const answeredMs = sent.map(({ tookMs }) => tookMs);
  print('alerts accepted over HTTP, ms (p50, p99, max)', ...[0.5, 0.99, 1].map((q) => quantile(answeredMs, q)));
  print('what changed over HTTP, ms (p50, p99, max)', ...[0.5, 0.99, 1].map((q) => quantile(screen.askedMs, q)));
  print('answers, MB in all', screen.bytes / 1e6);
  print('arrival to screen, ms (p50, p90, p99, max)', ...[0.5, 0.9, 0.99, 1].map((q) => quantile(times, q)));
  print('of so many', times.length);
  print('memory of node and PostgreSQL, MB (PSS)', bench.memoryMb());
  screen.close();
}

/** Waits until nothing new comes to the screen for a while. */
async function settled(screen: WatchedHazards, warnings: readonly MadeUpWarning[]): Promise<void> {
  const wanted = warnings.filter(({ kind }) => kind !== 'Cancel');
  const until = performance.now() + WAIT_MS;
  let before = -1;
  while (performance.now() < until && !wanted.every(({ headline }) => screen.shown.has(headline))) {
    await sleep(2000);
    const now = screen.rowTimes.size + screen.shown.size + screen.left.size;
    if (now === before) return;
    before = now;
  }
}

/**
 * How long each took. What is never the headline of its event, because another report of it speaks for it, is asked for, and
 * counts as shown when the event was shown next after it arrived; what withdraws counts when the event leaves or changes.
 */
async function delays(
  bench: ChildNode,
  screen: WatchedHazards,
  warnings: readonly MadeUpWarning[],
  arrived: readonly number[],
): Promise<number[]> {
  const eventOf = await eventsByHeadline(bench, screen);
  const times: number[] = [];
  let unseen = 0;
  let behind = 0;
  for (const { number, kind, headline } of warnings) {
    const from = arrived[number]!;
    const event = eventOf.get(headline);
    const own = kind === 'Cancel' ? undefined : screen.shown.get(headline);
    const later = [...(screen.rowTimes.get(event ?? '') ?? []), screen.left.get(event ?? '') ?? 0];
    const at = own ?? later.filter((time) => time > from).sort((a, b) => a - b)[0];
    if (own === undefined && kind !== 'Cancel') behind++;
    if (at === undefined) unseen++;
    else times.push(at - from);
  }
  print('never seen', unseen);
  print('shown by the headline of another of their event', behind);
  return times;
}

interface Page {
  readonly row: { readonly id: string };
  readonly reports: readonly { readonly texts: readonly { readonly headline: string }[] }[];
}

async function eventsByHeadline(bench: ChildNode, screen: WatchedHazards): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [id, captions] of screen.captions) for (const caption of captions) found.set(caption, id);
  for (const id of new Set([...screen.rowTimes.keys(), ...screen.left.keys()])) {
    const answer = await bench.call('GET', `/api/hazards/${encodeURIComponent(id)}`);
    if (!answer.ok) continue;
    const { row, reports } = answer.json() as Page;
    for (const { texts } of reports) for (const { headline } of texts) found.set(headline, row.id);
  }
  return found;
}

function print(what: string, ...numbers: number[]): void {
  process.stdout.write(
    `${what}: ${numbers.map((value) => (Number.isInteger(value) || value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1))).join(', ')}\n`,
  );
}
