import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFtmLines } from '@quintet/core/observe';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Feed, IngestJob, ListSummary } from '../api/index.ts';
import type { Caller } from '../testing/caller.ts';
import { personOf, type TestNode, testNode } from '../testing/test-node.ts';
import { fetchDueFeeds } from './fetch-feed.ts';

let node: TestNode;
let sue: Caller;
let server: Server;
let url: string;
let folder: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: IncomingMessage['headers'][] = [];
let number = 0;

beforeAll(async () => {
  node = await testNode();
  folder = await mkdtemp(join(tmpdir(), 'quintet-feed-'));
  server = createServer((request, response) => {
    asked.push(request.headers);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.jsonl`;
});

beforeEach(async () => {
  sue = await node.person('sue', 'supervisor');
  asked = [];
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
  await node.close();
});

const edition = (...names: string[]): string => writeFtmLines(names.map((name, i) => personOf(`p-${i}`, name)));

async function feedAt(location: string): Promise<string> {
  const dataset = `feed_${number++}`;
  const { status } = await sue.post('/api/feeds', { title: 'A feed', dataset, location, everyMinutes: 60 });
  expect(status).toBe(200);
  return dataset;
}

/** Fetches now; gives the job when there was something new, else the feed. */
async function fetchNow(dataset: string): Promise<Partial<IngestJob> & Partial<Feed>> {
  const { body } = await sue.post<Partial<IngestJob> & Partial<Feed>>(`/api/feeds/${dataset}/fetch`);
  await node.settle();
  return body;
}

async function state(dataset: string): Promise<{ entries: number; feed: string; code: string | undefined }> {
  const list = (await sue.get<ListSummary[]>('/api/lists')).body.find((one) => one.dataset === dataset);
  return { entries: list?.entries ?? 0, feed: list?.feed?.state ?? '', code: list?.feed?.refusal?.findings[0]?.code };
}

describe('from a folder', () => {
  test('what has not changed is not read again', async () => {
    const place = join(folder, 'one');
    await mkdir(place);
    await writeFile(join(place, 'a.jsonl'), edition('Brannoc Veshtari'));
    const dataset = await feedAt(place);
    expect(await fetchNow(dataset)).toMatchObject({ dataset, file: 'a.jsonl' });
    expect(await state(dataset)).toEqual({ entries: 1, feed: 'on-time', code: undefined });
    expect(await fetchNow(dataset)).toMatchObject({ id: dataset, state: 'on-time' });
    await writeFile(join(place, 'a.jsonl'), edition('Brannoc Veshtari', 'Yolanthe Drusk'));
    await fetchNow(dataset);
    expect((await state(dataset)).entries).toBe(2);
  });

  test.each([
    ['is not there', 'missing'],
    ['is empty', 'empty'],
  ])('that %s is a finding of the feed', async (_name, name) => {
    await mkdir(join(folder, 'empty'), { recursive: true });
    const dataset = await feedAt(join(folder, name));
    await fetchNow(dataset);
    expect(await state(dataset)).toEqual({ entries: 0, feed: 'refused', code: 'FED-402' });
  });
});

describe('from an address', () => {
  test('asks with ETag and date whether something is new', async () => {
    answer = ({ headers }, response) => {
      if (headers['if-none-match'] === '"e1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"e1"', 'last-modified': 'Sun, 01 Mar 2026 08:00:00 GMT' })
          .end(edition('Brannoc Veshtari'));
    };
    const dataset = await feedAt(url);
    expect(await fetchNow(dataset)).toMatchObject({ file: 'list.jsonl' });
    expect(await fetchNow(dataset)).toMatchObject({ id: dataset, state: 'on-time' });
    expect(asked[0]).not.toHaveProperty('if-none-match');
    expect(asked[1]).toMatchObject({ 'if-none-match': '"e1"', 'if-modified-since': 'Sun, 01 Mar 2026 08:00:00 GMT' });
    expect((await state(dataset)).entries).toBe(1);
  });

  test('without them the checksum says that nothing is new, and no copy stays', async () => {
    answer = (_request, response) => response.end(edition('Brannoc Veshtari'));
    const dataset = await feedAt(url);
    await fetchNow(dataset);
    const copies = await readdir(node.node.folder.uploads);
    expect(await fetchNow(dataset)).toMatchObject({ id: dataset });
    expect(await readdir(node.node.folder.uploads)).toEqual(copies);
  });

  test.each([
    ['500', (response: ServerResponse) => response.writeHead(500).end('sorry')],
    ['404', (response: ServerResponse) => response.writeHead(404).end()],
    [
      'half of what it announced',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write(edition('Brannoc Veshtari'));
        setTimeout(() => response.destroy(), 20);
      },
    ],
    ['nothing, and hangs up', (response: ServerResponse) => response.destroy()],
  ])('that answers %s: the list stays, the feed says why, and it is well again later', async (_name, breakIt) => {
    const good = (_request: IncomingMessage, response: ServerResponse) => response.end(edition('Brannoc Veshtari'));
    answer = good;
    const dataset = await feedAt(url);
    await fetchNow(dataset);
    answer = (_request, response) => breakIt(response);
    await fetchNow(dataset);
    expect(await state(dataset)).toEqual({ entries: 1, feed: 'refused', code: 'FED-402' });
    answer = good;
    await fetchNow(dataset);
    expect(await state(dataset)).toEqual({ entries: 1, feed: 'on-time', code: undefined });
  });

  test('a broken list is refused, and stays refused while the same one is offered', async () => {
    answer = (_request, response) => response.end(edition('Brannoc Veshtari'));
    const dataset = await feedAt(url);
    await fetchNow(dataset);
    answer = (_request, response) => response.end(edition('Brannoc Veshtari').slice(0, 40));
    for (let i = 0; i < 2; i++) {
      await fetchNow(dataset);
      expect(await state(dataset)).toEqual({ entries: 1, feed: 'refused', code: 'LIST-001' });
    }
  });
});

test('what is due is fetched by the clock, and again after its interval', async () => {
  answer = (_request, response) => response.end(edition('Brannoc Veshtari'));
  await node.node.store.db.updateTable('feed').set({ enabled: false }).execute();
  await feedAt(url);
  const requests = async () => {
    asked = [];
    await fetchDueFeeds(node.node);
    return asked.length;
  };
  expect(await requests()).toBe(1);
  expect(await requests()).toBe(0);
  node.pass({ seconds: 59 * 60 });
  expect(await requests()).toBe(0);
  node.pass({ seconds: 60 });
  expect(await requests()).toBe(1);
});

test('a feed without a place has nothing to fetch from', async () => {
  const { body } = await sue.post<Feed>('/api/feeds', { title: 'By hand', dataset: 'by_hand' });
  expect(body.state).toBe('manual');
  expect((await sue.post<{ code: string }>('/api/feeds/by_hand/fetch')).body.code).toBe('FED-401');
  expect((await sue.post<{ code: string }>('/api/feeds', { title: 'Again', dataset: 'by_hand' })).body.code).toBe(
    'LST-304',
  );
});
