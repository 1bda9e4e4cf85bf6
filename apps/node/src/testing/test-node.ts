import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '@quintet/core/model';
import type { ListEdition } from '@quintet/core/observe';
import { HAZARD_STREAM, type HazardInput } from '@quintet/core/observe/hazards';
import { type IntakeResult, type NewSubject, putInForce, registerSubjects } from '@quintet/core/observe/intake';
import { addToken, type Role, secretHash, type TokenUse } from '@quintet/core/safeguards';
import type { Tables, Tx } from '@quintet/core/store';
import { testStore } from '@quintet/core/testing';
import type { App, HttpContext } from '../http/context.ts';
import { makeServer } from '../http/server.ts';
import { dataFolder } from '../runtime/data-folder.ts';
import { HazardReader } from '../runtime/hazards/hazard-reader.ts';
import { consumeCrossref } from '../runtime/crossref-consumer.ts';
import { lookAtFollowed } from '../runtime/following.ts';
import { askForIdSpaces, consumeIdSpaces } from '../runtime/id-spaces.ts';
import { INGEST_STREAM, type IngestWork } from '../runtime/ingest-work.ts';
import { ListsInForce } from '../runtime/lists-in-force.ts';
import { makeLog } from '../runtime/log.ts';
import { makeServices } from '../runtime/make-services.ts';
import { makeMetrics } from '../runtime/metrics.ts';
import { type Node, openNode } from '../runtime/node.ts';
import { runIngest } from '../runtime/run-ingest.ts';
import { linkHeardVessels } from '../runtime/sea/link-heard-vessels.ts';
import { SeaReader } from '../runtime/sea/sea-reader.ts';
import { askForMonitoring, startScreeningWorkers } from '../runtime/screening-workers.ts';
import { sectors } from '../runtime/sectors.ts';
import { Caller } from './caller.ts';

const SETTLE_MS_MAX = 20_000;
const LOOK_MS = 15;
const HOUR_MS = 3_600_000;

/** A purpose as people state it. */
export const PURPOSE = { text: 'Screening against sanctions lists', legalBasis: 'Article 215 TFEU' };

/** A whole node for tests: a real database, real workers, requests by `inject`, and a clock that the test moves. */
export interface TestNode {
  readonly node: Node;
  readonly app: App;
  readonly context: HttpContext;
  readonly lists: ListsInForce;
  /** Moves the node's clock forward. */
  pass(time: { readonly seconds?: number; readonly hours?: number; readonly days?: number }): void;
  /** Work within one transaction, as a step of the core does it. */
  inStore<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A signed-in person; with a purpose unless `purpose` is null. */
  person(name: string, role: Role, purpose?: typeof PURPOSE | null): Promise<Caller>;
  program(use: TokenUse): Promise<Caller>;
  /** Somebody who has not signed in. */
  stranger(): Caller;
  /** Puts an edition in force; the node screens with it when this returns. */
  list(
    dataset: string,
    people: readonly Entity[],
    options?: { acceptShrink?: boolean; by?: string },
  ): Promise<IntakeResult>;
  register(subjects: readonly Omit<NewSubject, 'row'>[], register?: string): Promise<void>;
  /** Everything that the database holds, as text to look for what must not be in it. */
  dump(): Promise<string>;
  /** Lets everything that waits be done: files, payments, and the monitoring that is due. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function testNode(): Promise<TestNode> {
  const store = await testStore();
  const folder = await dataFolder(await mkdtemp(join(tmpdir(), 'quintet-node-')));
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const log = makeLog(process.env['QUINTET_LOG'] ?? 'silent');
  const node = await openNode({ folder, sectors, log, databaseUrl: store.url, connectionsMax: 6, now });
  const metrics = makeMetrics();
  const lists = await ListsInForce.open(node);
  const hazards = new HazardReader(node);
  const workers = [
    ...startScreeningWorkers(node, lists, metrics),
    consumeCrossref(node),
    consumeIdSpaces(node),
    node.stream.consume(
      INGEST_STREAM,
      async (items, tx) => {
        for (const item of items) await runIngest(node, item.payload as IngestWork, tx);
      },
      { batchMax: 1, attemptsMax: 1 },
    ),
    node.stream.consume(
      HAZARD_STREAM,
      async (items, tx) =>
        await hazards.read(
          items.map(({ payload }) => payload as HazardInput),
          tx,
        ),
      { attemptsMax: 1 },
    ),
  ];
  const services = await makeServices(node, lists, metrics);
  const context: HttpContext = { gate: node.gate, sectors, metrics, lists: () => lists.current, services, now };
  const app = await makeServer(context, { log, consoleFolder: '' });
  await app.ready();
  const inStore = <T>(work: (tx: Tx) => Promise<T>) => node.store.db.transaction().execute(work);

  let sea: SeaReader | undefined;
  /** Reads what was heard at sea; made when something was, as in a node. */
  const readSea = async (): Promise<boolean> => {
    const waits = await node.store.db
      .selectFrom('sea_input')
      .where('read_at', 'is', null)
      .select('id')
      .limit(1)
      .executeTakeFirst();
    if (waits) {
      sea ??= await SeaReader.open(node);
      await sea.readSettings();
      await sea.readNext();
    }
    if ((await linkHeardVessels(node)) > 0) return true;
    return waits !== undefined;
  };
  const settle = async (): Promise<void> => {
    const deadline = Date.now() + SETTLE_MS_MAX;
    const busy = async () => {
      await lists.renew();
      await askForMonitoring(node, lists);
      await askForIdSpaces(node);
      await lookAtFollowed(node, lists);
      const waiting = await node.store.db.selectFrom('work').select('id').limit(1).executeTakeFirst();
      const hasRead = await readSea();
      return (await hazards.settle()) || hasRead || waiting !== undefined;
    };
    while (await busy()) {
      if (Date.now() > deadline) throw new Error('the work of the test node does not end');
      await new Promise((done) => setTimeout(done, LOOK_MS));
    }
  };

  return {
    node,
    app,
    context,
    lists,
    pass({ seconds = 0, hours = 0, days = 0 }) {
      aheadMs += seconds * 1000 + (hours + days * 24) * HOUR_MS;
    },
    inStore,
    person: async (name, role, purpose = PURPOSE) => {
      const secret = await inStore((tx) => openSession(tx, name, role, purpose, now()));
      return new Caller(app, { cookie: `quintet=${secret}`, 'x-quintet': '1' });
    },
    program: async (use) => {
      const { secret } = await inStore((tx) =>
        addToken(tx, { name: use, use, purpose: 'Test', legalBasis: 'None', by: 'test' }),
      );
      return new Caller(app, { authorization: `Bearer ${secret}` });
    },
    stranger: () => new Caller(app, {}),
    async list(dataset, people, { acceptShrink = false, by = 'test' } = {}) {
      const result = await inStore((tx) => putInForce(tx, editionOf(dataset, people), { by, acceptShrink }));
      await lists.renew();
      return result;
    },
    async register(subjects, register = 'customers') {
      const rows = subjects.map((subject, i) => ({ ...subject, row: i + 1 }));
      await inStore((tx) => registerSubjects(tx, register, rows));
    },
    async dump() {
      const { db } = node.store;
      const tables = await db.introspection.getTables();
      const rows = tables.map(({ name }) =>
        db
          .selectFrom(name as keyof Tables)
          .selectAll()
          .execute(),
      );
      return JSON.stringify(await Promise.all(rows));
    },
    settle,
    async close() {
      await app.close();
      await Promise.all(workers.map((worker) => worker.close()));
      lists.close();
      await node.store.close();
      await store.close();
      await rm(folder.path, { recursive: true, force: true });
    },
  };
}

/** A listed or registered person. */
export function personOf(id: string, name: string, more: Record<string, string[]> = {}): Entity {
  return { id, schema: 'Person', caption: name, properties: { name: [name], ...more } };
}

export function editionOf(dataset: string, people: readonly Entity[]): ListEdition {
  const entries = people.map((subject) => ({ id: subject.id, subject, related: [] }));
  return { dataset, format: 'ftm-jsonl', files: [], entries, findings: [] };
}

/** Signs somebody in without the cost of a password: what the session holds is what signing in writes. */
async function openSession(
  tx: Tx,
  name: string,
  role: Role,
  purpose: typeof PURPOSE | null,
  now: Date,
): Promise<string> {
  const account = await tx
    .insertInto('account')
    .values({ name, display_name: name, role, password_hash: 'none', must_change_password: false })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ role }))
    .returning('id')
    .executeTakeFirstOrThrow();
  const secret = `session-${name}-${now.getTime()}`;
  await tx
    .insertInto('session')
    .values({
      id: secretHash(secret),
      account_id: account.id,
      created_at: now,
      last_seen_at: now,
      purpose: purpose?.text ?? null,
      legal_basis: purpose?.legalBasis ?? null,
      purpose_until: purpose === null ? null : new Date(now.getTime() + 9 * HOUR_MS),
    })
    .execute();
  return secret;
}
