import type { PopulationGrid } from '@quintet/hazards';
import type { HazardEvent } from '../read-hazards.ts';
import type { Store, Tx } from '../../../store/index.ts';
import type { Entity } from '../../../model/index.ts';
import { takeInEntities } from '../../../observe/intake/index.ts';
import { askToLookAgain } from '../look-again.ts';
import { isSomethingDue } from './due.ts';
import type { HazardOutcome } from './desk-document.ts';
import { HazardDesk } from './hazard-desk.ts';

/** A document of a feed; text stands for its bytes. */
type Said = string | { readonly dataset: string; readonly text: string };

/** A desk over a real database, with a clock that the test sets. */
export interface TestDesk {
  readonly store: Store;
  /** The time; a test sets it. */
  now: Date;
  population: PopulationGrid | undefined;
  inStore<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads documents in one transaction. */
  read(...said: readonly Said[]): Promise<HazardOutcome[]>;
  /** Does what is due by the clock. */
  settle(): Promise<void>;
  isDue(): Promise<boolean>;
  /** As after a restart: all memory is read anew. */
  reopen(): Promise<void>;
  events(): Promise<HazardEvent[]>;
  /** Which reports are in which events that were not merged, by their ids. */
  groups(): Promise<Record<string, string[]>>;
  /** A feed with how far it is to be believed. */
  feed(dataset: string, grade: string): Promise<void>;
  /** Sites and dependencies, as the whole of what their feed says. */
  sites(entities: readonly Entity[]): Promise<void>;
  /** Deletes all that was said, and begins anew. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const TABLES = [
  'fault_vessel',
  'hazard_exposure',
  'hazard_cause',
  'hazard_doubt',
  'hazard_judgement',
  'hazard_event',
  'hazard_revision',
  'hazard_report',
  'cap_message',
  'hazard_record',
  'alert_event',
  'alert',
  'setting',
  'feed',
  'feed_entity',
  'entity_edition',
  'entity_selector',
  'feed_edge',
] as const;

const START = '2026-11-20T12:00:00Z';

/** @param store of the test, which it gives up */
export function testDesk(store: Store): TestDesk {
  const inStore = <T>(work: (tx: Tx) => Promise<T>) => store.db.transaction().execute(work);
  let desk: HazardDesk | undefined;
  const opened = async () =>
    (desk ??= await HazardDesk.open(store.db, { now: test.now, population: async () => test.population }));
  const test: TestDesk = {
    store,
    now: new Date(START),
    population: undefined,
    inStore,
    async read(...said) {
      const documents = said.map((one) => {
        const { dataset, text } = typeof one === 'string' ? { dataset: 'feed', text: one } : one;
        return { dataset, bytes: new TextEncoder().encode(text), receivedAt: test.now };
      });
      const of = await opened();
      return await inStore((tx) => of.take(tx, documents, test.now));
    },
    async settle() {
      const of = await opened();
      await inStore((tx) => of.settle(tx, test.now));
    },
    isDue: async () => await inStore((tx) => isSomethingDue(tx, test.now)),
    async reopen() {
      desk = undefined;
      await opened();
    },
    events: async () => await store.db.selectFrom('hazard_event').selectAll().orderBy('id').execute(),
    async groups() {
      const rows = await store.db.selectFrom('hazard_report').select(['id', 'event_id']).orderBy('id').execute();
      return Object.fromEntries(
        [...Map.groupBy(rows, ({ event_id }) => event_id ?? '')].map(([event, of]) => [event, of.map(({ id }) => id)]),
      );
    },
    async feed(dataset, grade) {
      await store.db
        .insertInto('feed')
        .values({
          id: dataset,
          title: `The feed ${dataset}`,
          dataset,
          sector: 'crises',
          owner: 'Test',
          location: null,
          every_minutes: null,
          legal_basis: 'None',
          grade,
          handling: 'TLP:GREEN',
          etag: null,
          last_modified: null,
          checksum: null,
          reads: 'hazards',
        })
        .execute();
    },
    async sites(entities) {
      const intake = { dataset: 'sites', by: 'test', handling: 'TLP:AMBER', nature: 'fact' } as const;
      await inStore(async (tx) => {
        await takeInEntities(tx, [entities], intake);
        await askToLookAgain(tx, 'test');
      });
    },
    async clear() {
      desk = undefined;
      test.now = new Date(START);
      await store.db.updateTable('hazard_event').set({ alert_id: null }).execute();
      for (const table of TABLES) await store.db.deleteFrom(table).execute();
    },
    close: async () => await store.close(),
  };
  return test;
}
