import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { ALERTS_CHANNEL, NOTICES_CHANNEL } from '@quintet/core/assess';
import { CROSSREF_STREAM } from '@quintet/core/link/crossref';
import { IDENTITY_CHANNEL } from '@quintet/core/link/identity';
import { FEEDS_CHANNEL, HAZARD_STREAM, HAZARDS_CHANNEL, HAZARDS_DUE_CHANNEL } from '@quintet/core/observe/hazards';
import { LISTS_CHANNEL } from '@quintet/core/observe/intake';
import { SEA_CHANNEL } from '@quintet/core/observe/vessels';
import { Refusal, sessionOf, signIn, TokenBook } from '@quintet/core/safeguards';
import { BackupBroken, notify, readSettings, restoreBackup, writeBackup } from '@quintet/core/store';
import { PaymentDesk } from './accept-payment.ts';
import { submitCrossref } from './crossref.ts';
import { ENGINE } from './engine-name.ts';
import { fetchFeed } from './fetch-feed.ts';
import { isExercise } from './first-start.ts';
import { acceptHazards } from './hazards/accept-hazards.ts';
import { HazardDoor } from './hazards/hazard-door.ts';
import { ReadAlready } from './hazards/read-already.ts';
import { SitesHeld } from './hazards/sites-held.ts';
import { submitPushed } from './hazards/submit-hazards.ts';
import { INGEST_STREAM, JOBS_CHANNEL } from './ingest-work.ts';
import { submitFiles, uploadFolder } from './ingest.ts';
import { GOODS_CHANNEL } from './intake/take-declarations.ts';
import type { ListsInForce } from './lists-in-force.ts';
import type { Metrics } from './metrics.ts';
import type { Node } from './node.ts';
import type { NodeServices } from './services.ts';

export const VERSION = '0.1.0';
const STREAMS = ['payments', 'monitor', INGEST_STREAM, CROSSREF_STREAM, HAZARD_STREAM];
/** Notices that come close together are given as one. */
const CALM_MS = 250;

export async function makeServices(node: Node, lists: ListsInForce, metrics: Metrics): Promise<NodeServices> {
  const { store, now } = node;
  const desk = await PaymentDesk.open(node);
  const tokens = new TokenBook(store, now);
  const sites = new SitesHeld(node);
  const door = new HazardDoor((inputs) => submitPushed(node, inputs));
  const readings = new ReadAlready();
  const hearers = new Set<(what: string) => void>();
  const channels = {
    [ALERTS_CHANNEL]: 'alerts',
    [LISTS_CHANNEL]: 'lists',
    [JOBS_CHANNEL]: 'jobs',
    [NOTICES_CHANNEL]: 'notices',
    [IDENTITY_CHANNEL]: 'identity',
    [SEA_CHANNEL]: 'sea',
    [HAZARDS_CHANNEL]: 'hazards',
    [FEEDS_CHANNEL]: 'feeds',
    [GOODS_CHANNEL]: 'goods',
  };
  for (const [channel, what] of Object.entries(channels))
    await store.listen(
      channel,
      calmly(() => hearers.forEach((heard) => heard(what))),
    );
  return {
    ready: () => lists.loaded,
    answers: async () => await store.answers(),
    secret: node.secret,
    engine: ENGINE,
    version: VERSION,
    signIn: (name, password) => signIn(store, name, password, now()),
    principalOfCookie: async (secret) =>
      await sessionOf(store, secret, (await readSettings(store.db)).signedOutAfterMinutes, now()),
    principalOfToken: async (secret) => await tokens.holderOf(secret),
    forgetTokens: () => tokens.forget(),
    acceptPayment: (body, by, purpose) => desk.accept(body, by, purpose),
    acceptHazards: (body, dataset) => acceptHazards(node, door, readings, body, dataset),
    lookAtHazards: () => notify(store.db, HAZARDS_DUE_CHANNEL, ''),
    sites: () => sites.now(),
    uploadFolder: (name) => uploadFolder(node, name),
    submitFiles: (files, work) => submitFiles(node, files, work),
    submitCrossref: (run) => submitCrossref(node, run),
    async fetchFeed(id) {
      const feed = await store.db.selectFrom('feed').where('id', '=', id).selectAll().executeTakeFirst();
      return feed ? await fetchFeed(node, feed) : [];
    },
    async backup() {
      const file = `quintet-${now().toISOString().slice(0, 19).replaceAll(':', '')}-${randomUUID().slice(0, 8)}.jsonl.gz`;
      return { file, ...(await writeBackup(store, join(node.folder.backups, file), now())) };
    },
    async restore(file) {
      try {
        await restoreBackup(store, join(node.folder.backups, basename(file)));
      } catch (error) {
        if (error instanceof BackupBroken) throw new Refusal('BCK-601', { message: error.message });
        throw error;
      }
      await lists.reload();
    },
    backupPath: (file) => join(node.folder.backups, basename(file)),
    isExercise: () => isExercise(node),
    onChange(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    async refreshMetrics() {
      for (const stream of STREAMS) metrics.queue.set({ stream }, await node.stream.waiting(stream));
      metrics.slowQueries.set(lists.current.stats().slowQueries);
      await store.db.transaction().execute(async (tx) => {
        for (const { id, compute } of node.sectors.flatMap(({ indicators }) => indicators)) {
          const value = await compute(tx);
          if (value !== undefined) metrics.indicators.set({ indicator: id }, value);
        }
      });
    },
  };
}

/** At most one call in a while: the first at once, the last one never lost. */
function calmly(call: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let calledAt = -CALM_MS;
  return () => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        calledAt = performance.now();
        call();
      },
      Math.max(0, calledAt + CALM_MS - performance.now()),
    ).unref();
  };
}
