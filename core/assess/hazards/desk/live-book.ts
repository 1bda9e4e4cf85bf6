import { type CapAlert, capTime, emptyLive, forgetLive, liveAt, type LiveState, takeLive } from '@quintet/cap';
import { sql } from 'kysely';
import type { Tx } from '../../../store/index.ts';

/** What was sent longer ago than this has ended, whatever it says (`engines/cap`, live set). */
const KEPT_DAYS = 366;
const ROWS_AT_ONCE = 2000;
const ROWS_WRITTEN_AT_ONCE = 200;
/** So often what cannot matter any more is let go of. */
const FORGET_MS = 10 * 60_000;
const LANES = ['actual', 'exercise', 'test', 'system', 'draft'] as const;

/** One message of the Common Alerting Protocol, as the set of those in force of its feed names it. */
export interface MessageRef {
  readonly sender: string;
  readonly identifier: string;
}

export function messageKey(dataset: string, { sender, identifier }: MessageRef): string {
  return `${dataset}\u0000${sender}\u0000${identifier}`;
}

interface MessageRow extends MessageRef {
  readonly dataset: string;
  readonly sent_at: Date;
  readonly message: CapAlert;
  readonly record_id: string;
}

/**
 * Which messages are in force, of each feed by what came over it, in whatever order: no other feed replaces or withdraws
 * them, as anybody can write a sender into a message. Kept in the store and in memory.
 */
export class LiveBook {
  readonly #states: Map<string, LiveState<CapAlert>>;
  #forgotAt: number;
  #unwritten: MessageRow[] = [];

  private constructor(states: Map<string, LiveState<CapAlert>>, forgotAt: number) {
    this.#states = states;
    this.#forgotAt = forgotAt;
  }

  static async open(tx: Tx, now: Date): Promise<LiveBook> {
    const states = new Map<string, LiveState<CapAlert>>();
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
      for (const { dataset, message } of rows)
        states.set(dataset, takeLive(states.get(dataset) ?? emptyLive(), message as CapAlert));
      if (rows.length < ROWS_AT_ONCE) break;
    }
    const book = new LiveBook(states, now.getTime());
    book.#forget(now.getTime());
    return book;
  }

  /** Takes messages of a document into the set; `write` keeps them. */
  take(dataset: string, recordId: string, alerts: readonly CapAlert[]): void {
    for (const alert of alerts) {
      this.#states.set(dataset, takeLive(this.#states.get(dataset) ?? emptyLive(), alert));
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
        insert into cap_message select * from jsonb_populate_recordset(null::cap_message,
          ${JSON.stringify(rows.slice(from, from + ROWS_WRITTEN_AT_ONCE))}::jsonb)
        on conflict do nothing`.execute(tx);
  }

  /** The messages in force at a time, and until when. */
  inForce(now: Date): ReadonlyMap<string, number> {
    const nowMs = now.getTime();
    if (nowMs - this.#forgotAt > FORGET_MS) this.#forget(nowMs);
    const inForce = new Map<string, number>();
    for (const [dataset, state] of this.#states)
      for (const lane of LANES)
        for (const { message, endMs } of liveAt(state, nowMs, lane)) inForce.set(messageKey(dataset, message), endMs);
    return inForce;
  }

  #forget(nowMs: number): void {
    for (const [dataset, state] of this.#states) this.#states.set(dataset, forgetLive(state, nowMs));
    this.#forgotAt = nowMs;
  }
}
