import { afterEach, expect, it, vi } from 'vitest';
import { address, call } from './client.ts';

it.each([
  ['/alerts', {}, '/api/alerts'],
  ['/alerts', { view: 'open', state: undefined, limit: 500 }, '/api/alerts?view=open&limit=500'],
  ['/alerts', { dataset: 'own:a&b' }, '/api/alerts?dataset=own%3Aa%26b'],
])('%s with %o is %s', (path, query, expected) => {
  expect(address(path, query)).toBe(expected);
});

afterEach(() => vi.unstubAllGlobals());

const cutOff = () =>
  new Response(new ReadableStream({ start: (body) => body.error(new TypeError('network error')) }), { status: 200 });

it.each([
  ['nobody answers', async () => Promise.reject(new TypeError('Failed to fetch')), 'NET-000'],
  ['the answer breaks off', async () => cutOff(), 'NET-000'],
  ['a proxy answers in its place', async () => new Response('<h1>Bad Gateway</h1>', { status: 502 }), 'HTTP-502'],
])('where %s, a plain sentence says so', async (_what, fetched, code) => {
  vi.stubGlobal('fetch', fetched);
  await expect(call('/lists')).rejects.toMatchObject({
    code,
    message: 'The node does not answer. Check the connection; what you typed is kept.',
  });
});
