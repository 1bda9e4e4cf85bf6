import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Finding } from '@quintet/core/model';
import { FEEDS_CHANNEL } from '@quintet/core/observe/hazards';
import { type Poll, writePoll } from '@quintet/core/observe/intake';
import { notify } from '@quintet/core/store';
import { nodeFinding } from './finding-codes.ts';
import { keepForHazards } from './hazards/hazard-files.ts';
import { submitHazards } from './hazards/submit-hazards.ts';
import { submitFiles, uploadFolder } from './ingest.ts';
import type { Node } from './node.ts';

const FETCH_MS_MAX = 5 * 60_000;
const FETCH_BYTES_MAX = 512 * 1024 * 1024;
const FILES_MAX = 50;
const RETRY_MINUTES = 15;

export interface FeedRow {
  readonly id: string;
  readonly dataset: string;
  readonly location: string | null;
  readonly every_minutes: number | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly checksum: string | null;
  readonly legal_basis: string;
  readonly refusal: readonly Finding[] | null;
  /** What it brings: list or hazards. */
  readonly reads: string;
}

/**
 * Fetches a feed from its URL (or several, separated by spaces: the files of one edition) or folder. What has not
 * changed since the last time, by ETag, date or checksum, is not read again. What cannot be fetched is a finding of
 * the feed; the list in force stays.
 */
export async function fetchFeed(node: Node, feed: FeedRow): Promise<string[]> {
  const began = node.now();
  const tookMs = () => node.now().getTime() - began.getTime();
  try {
    const fetched = await collect(node, feed);
    const jobs = fetched ? await handOver(node, feed, fetched, tookMs()) : [];
    // What hazards it brought is told with how reading it went; all else is told here.
    if (!fetched || feed.reads !== 'hazards')
      await notePoll(node, { ...pollOf(feed, fetched), at: began, tookMs: tookMs() });
    // Only after the work is safe: a death in between fetches once more and loses nothing.
    await node.store.db
      .updateTable('feed')
      .set({
        checked_at: node.now(),
        next_at: minutesFrom(node.now(), feed.every_minutes),
        ...(fetched ? fetched.marks : {}),
        // The reader of hazards says by itself that what was fetched can be read: perhaps it has done so already.
        ...(couldNotBeFetched(feed) && !(fetched && feed.reads === 'hazards')
          ? { refused_at: null, refusal: null }
          : {}),
      })
      .where('id', '=', feed.id)
      .execute();
    return jobs;
  } catch (error) {
    const retryMinutes = Math.min(feed.every_minutes ?? RETRY_MINUTES, RETRY_MINUTES);
    const finding = nodeFinding('FED-402', { reason: reasonOf(error), minutes: String(retryMinutes) });
    await notePoll(node, { feed: feed.id, at: began, ok: false, tookMs: tookMs(), findings: [finding] });
    await node.store.db
      .updateTable('feed')
      .set({
        refused_at: node.now(),
        refusal: JSON.stringify([finding]),
        next_at: minutesFrom(node.now(), retryMinutes),
      })
      .where('id', '=', feed.id)
      .execute();
    return [];
  }
}

/** Hands what was fetched to who reads it. */
async function handOver(node: Node, feed: FeedRow, { files }: Fetched, tookMs: number): Promise<string[]> {
  const { dataset, id } = feed;
  if (feed.reads === 'hazards') {
    const receivedAt = node.now().toISOString();
    const inputs = [];
    for (const { name, path } of files)
      inputs.push({ dataset, receivedAt, path: await keepForHazards(node, path), name, feed: id, tookMs });
    await submitHazards(node, inputs);
    await Promise.all(files.map(({ path }) => rm(dirname(path), { recursive: true, force: true })));
    return [];
  }
  return await submitFiles(node, files, {
    as: 'list',
    dataset,
    by: `feed ${id}`,
    purpose: { text: `Feed ${id}`, legalBasis: feed.legal_basis },
  });
}

async function notePoll(node: Node, poll: Poll): Promise<void> {
  await node.store.db.transaction().execute((tx) => writePoll(tx, poll));
  await notify(node.store.db, FEEDS_CHANNEL, '');
}

/** What was refused and comes once more as it was is refused still. */
function pollOf({ id, refusal, ...feed }: FeedRow, fetched: Fetched | undefined): Omit<Poll, 'at'> {
  const isRefused = !fetched && refusal !== null && !couldNotBeFetched({ id, refusal, ...feed });
  return { feed: id, ok: !isRefused, ...(isRefused ? { findings: refusal } : {}) };
}

/** True when nothing is wrong with the feed but that its source could not be reached the last time. */
function couldNotBeFetched({ refusal }: FeedRow): boolean {
  return refusal?.every(({ code }) => code === 'FED-402') === true;
}

/** Feeds whose time has come. */
export async function fetchDueFeeds(node: Node): Promise<void> {
  const due = await node.store.db
    .selectFrom('feed')
    .where('enabled', '=', true)
    .where('location', 'is not', null)
    // What is spoken all the time is listened to, and not fetched.
    .where('location', 'not like', 'ws%')
    .where('every_minutes', 'is not', null)
    .where((e) => e.or([e('next_at', 'is', null), e('next_at', '<=', node.now())]))
    .selectAll()
    .execute();
  for (const feed of due) await fetchFeed(node, feed);
}

interface Fetched {
  readonly files: readonly { name: string; path: string }[];
  readonly marks: { etag?: string | null; last_modified?: string | null; checksum: string };
}

async function collect(node: Node, feed: FeedRow): Promise<Fetched | undefined> {
  const places = (feed.location ?? '').split(/\s+/).filter((place) => place !== '');
  if (places.length > FILES_MAX) throw new Error(`more than ${FILES_MAX} addresses`);
  const folder = await uploadFolder(node, `feed-${feed.id.replace(/[^a-z0-9_-]/gi, '_')}-${node.now().getTime()}`);
  let fetched: Fetched | undefined;
  try {
    const areUrls = places.every((place) => /^https?:\/\//.test(place));
    fetched = areUrls ? await download(places, folder, feed) : await copyFolder(feed.location ?? '', folder, feed);
  } finally {
    // What brought nothing new leaves nothing behind.
    if (!fetched) await rm(folder, { recursive: true, force: true });
  }
  return fetched;
}

async function download(urls: readonly string[], folder: string, feed: FeedRow): Promise<Fetched | undefined> {
  const files = [];
  const marks: { etag?: string; last_modified?: string }[] = [];
  for (const [i, url] of urls.entries()) {
    // Only a feed of one file can be asked whether it has changed: of several, all are needed.
    const headers = new Headers();
    if (urls.length === 1 && feed.etag) headers.set('if-none-match', feed.etag);
    if (urls.length === 1 && feed.last_modified) headers.set('if-modified-since', feed.last_modified);
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(FETCH_MS_MAX) });
    if (answer.status === 304) return undefined;
    if (!answer.ok || !answer.body) throw new Error(`${new URL(url).host} answered ${answer.status}`);
    const path = join(folder, `${i}-${basename(new URL(url).pathname) || 'list'}`);
    await pipeline(Readable.fromWeb(answer.body), limit(FETCH_BYTES_MAX), createWriteStream(path, { mode: 0o600 }));
    const announced = answer.headers.get('content-length');
    const received = (await stat(path)).size;
    if (announced !== null && !answer.headers.get('content-encoding') && Number(announced) !== received) {
      throw new Error(`${received} of ${announced} bytes arrived`);
    }
    files.push({ name: basename(new URL(url).pathname) || url, path });
    const etag = answer.headers.get('etag');
    const modified = answer.headers.get('last-modified');
    marks.push({ ...(etag ? { etag } : {}), ...(modified ? { last_modified: modified } : {}) });
  }
  const checksum = await checksumOf(files.map(({ path }) => path));
  return checksum === feed.checksum
    ? undefined
    : { files, marks: { etag: null, last_modified: null, ...marks[0], checksum } };
}

async function copyFolder(source: string, folder: string, feed: FeedRow): Promise<Fetched | undefined> {
  const found = await stat(source).catch(() => undefined);
  if (!found) throw new Error(`there is no file or folder ${source}`);
  const paths = found.isDirectory()
    ? (await readdir(source, { withFileTypes: true }))
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name }) => join(source, name))
    : [source];
  if (paths.length === 0) throw new Error(`the folder ${source} is empty`);
  if (paths.length > FILES_MAX) throw new Error(`the folder ${source} holds more than ${FILES_MAX} files`);
  const checksum = await checksumOf(paths.sort());
  if (checksum === feed.checksum) return undefined;
  const files = paths.map((path) => ({ name: basename(path), path: join(folder, basename(path)), from: path }));
  for (const { from, path } of files) await copyFile(from, path);
  return { files: files.map(({ name, path }) => ({ name, path })), marks: { checksum } };
}

async function checksumOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths)
    hash.update(
      createHash('sha256')
        .update(await readFile(path))
        .digest(),
    );
  return hash.digest('hex');
}

function limit(bytesMax: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > bytesMax ? new Error(`the file is larger than ${bytesMax} bytes`) : null, chunk);
    },
  });
}

function minutesFrom(now: Date, minutes: number | null): Date | null {
  return minutes === null ? null : new Date(now.getTime() + minutes * 60_000);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
