import { errorFields } from '../log.ts';
import type { Node } from '../node.ts';
import { submitHazards } from './submit-hazards.ts';

const FETCH_MS_MAX = 30_000;
const BYTES_MAX = 2 * 1024 * 1024;
/** Alerts of one index that are fetched at once; the others at the next poll. */
const LINKS_MAX = 200;
const PAUSE_MS = 50;
const REMEMBERED_MAX = 20_000;

/** Addresses that were fetched: an alert does not change under its address. */
const fetched = new Set<string>();

/**
 * Fetches the alerts that an index only names, one after another. Only from the host that the feed itself is fetched from:
 * a feed must not make the node ask anywhere else.
 */
export async function fetchLinked(node: Node, dataset: string, links: readonly string[]): Promise<void> {
  const hosts = await hostsOf(node, dataset).catch(() => new Set<string>());
  let left = LINKS_MAX;
  for (const link of links) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    if (url === undefined || !/^https?:$/u.test(url.protocol) || !hosts.has(url.host)) continue;
    if (fetched.has(url.href) || left-- <= 0) continue;
    try {
      const bytes = await bytesAt(url);
      await submitHazards(node, [{ dataset, receivedAt: node.now().toISOString(), body: bytes.toString('base64') }]);
      if (fetched.size >= REMEMBERED_MAX) fetched.clear();
      fetched.add(url.href);
    } catch (error) {
      node.log.warn({ ...errorFields(error), dataset }, 'a linked alert could not be fetched');
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** @throws when it cannot be had whole, or is too large */
async function bytesAt(url: URL): Promise<Buffer> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS_MAX), redirect: 'error' });
  if (!answer.ok || !answer.body) throw new Error(`${url.host} answered ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body) {
    bytes += chunk.length;
    if (bytes > BYTES_MAX) throw new Error(`an alert is larger than ${BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function hostsOf(node: Node, dataset: string): Promise<Set<string>> {
  const rows = await node.store.db.selectFrom('feed').where('dataset', '=', dataset).select('location').execute();
  const places = rows.flatMap(({ location }) => (location ?? '').split(/\s+/u));
  return new Set(places.flatMap((place) => (URL.canParse(place) ? [new URL(place).host] : [])));
}
