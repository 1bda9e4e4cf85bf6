import { capTime, type LiveLane, type LiveMessage, LiveView } from '@quintet/cap';
import { sql } from 'kysely';
import type { HazardLane } from '../../../observe/hazards/index.ts';
import type { Tx } from '../../../store/index.ts';

/** What was sent longer ago than this has ended, whatever it says (`engines/cap`, live set). */
const KEPT_DAYS = 366;
const ROWS_AT_ONCE = 2000;
const ROWS_WRITTEN_AT_ONCE = 200;
/** So often what cannot matter any more is let go of. */
const FORGET_MS = 10 * 60_000;
/** Under which statuses the messages of a lane come: no exercise keeps alive what is actual. */
const STATUSES: Readonly<Record<HazardLane, readonly LiveLane[]>> = {
  actual: ['actual'],
  exercise: ['exercise'],
  test: ['test', 'system', 'draft'],
};

/** One message of the Common Alerting Protocol, as the set of those in force of its feed names it. */
export interface MessageRef {
  readonly sender: string;
  readonly identifier: string;
}

export function messageKey(dataset: string, { sender, identifier }: MessageRef): string {
  return `${dataset}\u0000${sender.trim()}\u0000${identifier.trim()}`;
}

interface MessageRow extends MessageRef {
  readonly dataset: string;
  readonly sent_at: Date;
  readonly message: LiveMessage;
  readonly record_id: string;
}

/**
 * Which messages are in force, of each feed by what came over it, in whatever order: no other feed replaces or withdraws
 * them, as anybody can write a sender into a message. Kept in the store and in memory.
 */
export class LiveBook {
  readonly #views = new Map<string, LiveView<object, LiveMessage>>();
  #forgotAt: number;
  #unwritten: MessageRow[] = [];

  private constructor(forgotAt: number) {
    this.#forgotAt = forgotAt;
  }

  static async open(tx: Tx, now: Date): Promise<LiveBook> {
    const book = new LiveBook(now.getTime());
    for (let offset = 0; ; offset += ROWS_AT_ONCE) {
      const rows = await tx
        .selectFrom('cap_message')
        .where('sent_at', '>=', new Date(now.getTime() - KEPT_DAYS * 86_400_000))
        .select(['dataset', 'message'])
        .orderBy('sent_at')
        .orderBy('sender')
        .orderBy('identifier')
        .orderBy('dataset')
        .offset(offset)
        .limit(ROWS_AT_ONCE)
        .execute();
      for (const { dataset, message } of rows) book.#viewOf(dataset).take(message as LiveMessage);
      if (rows.length < ROWS_AT_ONCE) break;
    }
    book.#forget(now.getTime());
    return book;
  }

  /** Takes messages of a document into the set; `write` keeps them. */
  take(dataset: string, recordId: string, alerts: readonly LiveMessage[]): void {
    for (const alert of alerts) {
      this.#viewOf(dataset).take(alert);
      const sentMs = capTime(alert.sent);
      if (sentMs === undefined) continue;
      this.#unwritten.push({
        dataset,
        sender: alert.sender,
        identifier: alert.identifier,
        sent_at: new Date(sentMs),
        message: alert,
        record_id: recordId,
      });
    }
  }

  /** Keeps what was taken since. */
  async write(tx: Tx): Promise<void> {
    const rows = this.#unwritten;
    this.#unwritten = [];
    for (let from = 0; from < rows.length; from += ROWS_WRITTEN_AT_ONCE)
      await sql`
        insert into cap_message select * from json_populate_recordset(null::cap_message,
          ${JSON.stringify(rows.slice(from, from + ROWS_WRITTEN_AT_ONCE))}::json)
        on conflict do nothing`.execute(tx);
  }

  /** By their keys, the messages that came into force, are in force no more, or end at another time than before. */
  changesAt(now: Date): ReadonlySet<string> {
    const nowMs = now.getTime();
    if (nowMs - this.#forgotAt > FORGET_MS) this.#forget(nowMs);
    const changed = new Set<string>();
    for (const [dataset, view] of this.#views)
      for (const change of view.changesAt(nowMs)) changed.add(messageKey(dataset, change));
    return changed;
  }

  /** Until when a message is in force, at the time that was asked for last; undefined where it is not. */
  endOf(dataset: string, lane: HazardLane, { sender, identifier }: MessageRef): number | undefined {
    const view = this.#views.get(dataset);
    const [alert] = STATUSES[lane].flatMap((status) => view?.get(status, sender, identifier) ?? []);
    return alert?.endMs;
  }

  #viewOf(dataset: string): LiveView<object, LiveMessage> {
    const known = this.#views.get(dataset);
    if (known !== undefined) return known;
    // Only when it ends is asked for.
    const view = new LiveView<object, LiveMessage>(() => ({}));
    this.#views.set(dataset, view);
    return view;
  }

  #forget(nowMs: number): void {
    for (const view of this.#views.values()) view.forget(nowMs);
    this.#forgotAt = nowMs;
  }
}
