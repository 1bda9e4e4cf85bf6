import {
  type AssociationChanges,
  type Associator,
  createAssociator,
  type Doubt,
  type Evidence,
  type HazardReport,
  type Judgement,
} from '@quintet/hazards';
import { sql } from 'kysely';
import type { Membership } from '../../observe/hazards/index.ts';
import type { Tx } from '../../store/index.ts';
import { evidenceRow, writeDoubts, writeMemberships } from './write-memberships.ts';

/** A report, and whether it is real: those of an exercise are never one event with real ones. */
export interface LanedReport {
  readonly lane: string;
  readonly report: HazardReport;
}

/** Which reports are about one thing: by the rules, and by what persons said; kept in the store and in memory. */
export class EventBook {
  readonly #lanes = new Map<string, Associator>();
  readonly #laneOf = new Map<string, string>();
  readonly #members = new Map<string, readonly string[]>();
  /** In which event each report is written to be, and the reasons that are not written yet. */
  readonly #written = new Map<string, string>();
  readonly #evidence = new Map<string, Evidence>();
  #judgements: readonly Judgement[];
  /** What is not written yet. */
  #redirects = new Map<string, string>();
  readonly #doubts = new Map<string, { readonly doubt: Doubt; readonly isSettled: boolean }>();

  private constructor(judgements: readonly Judgement[]) {
    this.#judgements = judgements;
  }

  /** @param reports those that something new may still belong to, with the events that they are in */
  static async open(tx: Tx, reports: readonly LanedReport[]): Promise<EventBook> {
    const book = new EventBook(await readJudgements(tx));
    const events = await readEventsOf(tx);
    const redirects = await readRedirects(tx);
    for (const [lane, laned] of Map.groupBy(reports, (one) => one.lane)) {
      const known = laned.filter(({ report }) => events.has(report.id));
      const memberships = known.map(({ report }) => ({ report, event: events.get(report.id) ?? report.id }));
      const associator = createAssociator({ stored: { memberships, judgements: book.#judgements, redirects } });
      book.#lanes.set(lane, associator);
      for (const { report, event } of memberships) {
        book.#laneOf.set(report.id, lane);
        book.#written.set(report.id, event);
      }
      for (const { id, reports: members } of associator.events()) book.#members.set(id, members);
    }
    return book;
  }

  eventOf(report: string): string | undefined {
    const lane = this.#laneOf.get(report);
    return lane === undefined ? undefined : this.#lanes.get(lane)?.eventOf(report)?.id;
  }

  /** In which event a report is now, and why as far as that is not written. */
  membershipOf(report: string): Membership {
    const evidence = this.#evidence.get(report);
    return {
      event: this.eventOf(report) ?? null,
      ...(evidence === undefined ? {} : { evidence: [evidenceRow(evidence)] }),
    };
  }

  /** What `membershipOf` says of these is written now. */
  noteWritten(reports: readonly string[]): void {
    for (const report of reports) {
      const event = this.eventOf(report);
      if (event !== undefined) this.#written.set(report, event);
      this.#evidence.delete(report);
    }
  }

  /** The ids of all, in the order in which they began to be known. */
  events(): Iterable<string> {
    return this.#members.keys();
  }

  /** The reports of an event, the oldest first. */
  reportsOf(event: string): readonly string[] {
    return this.#members.get(event) ?? [];
  }

  /** Takes new and revised reports. @returns the events whose reports are others than before */
  put(reports: readonly LanedReport[]): Set<string> {
    const changed = new Set<string>();
    for (const [lane, laned] of Map.groupBy(reports, (one) => one.lane)) {
      for (const { report } of laned) this.#laneOf.set(report.id, lane);
      this.#take(this.#associator(lane).add(...laned.map(({ report }) => report)), changed);
    }
    return changed;
  }

  /** Applies what persons said since. @returns the events whose reports are others than before, and those that were judged */
  async applyJudgements(tx: Tx): Promise<Set<string>> {
    const waiting = await tx
      .selectFrom('hazard_judgement')
      .where('applied', '=', false)
      .select(['id', 'a', 'b', 'same', 'undone_at'])
      .orderBy('at')
      .execute();
    const changed = new Set<string>();
    if (waiting.length === 0) return changed;
    for (const { a, b, same, undone_at } of waiting) {
      const lane = this.#laneOf.get(a) ?? this.#laneOf.get(b);
      if (lane === undefined) continue;
      const associator = this.#associator(lane);
      this.#take(undone_at === null ? associator.judge({ a, b, same }) : associator.takeBack({ a, b }), changed);
      for (const report of [a, b]) for (const event of [this.eventOf(report)]) if (event) changed.add(event);
    }
    await tx
      .updateTable('hazard_judgement')
      .set({ applied: true })
      .where(
        'id',
        'in',
        waiting.map(({ id }) => id),
      )
      .execute();
    this.#judgements = await readJudgements(tx);
    return changed;
  }

  /** Writes which reports are in some events and why, and the doubts that came and went. */
  async write(tx: Tx, events: ReadonlySet<string>): Promise<void> {
    const reports = [...events].flatMap((event) =>
      this.reportsOf(event).filter((report) => this.#evidence.has(report) || this.#written.get(report) !== event),
    );
    await writeMemberships(
      tx,
      reports.map((report) => ({ report, ...this.membershipOf(report) })),
    );
    this.noteWritten(reports);
    const doubts = [...this.#doubts.values()];
    await writeDoubts(
      tx,
      doubts.filter(({ isSettled }) => !isSettled).map(({ doubt }) => doubt),
      doubts.filter(({ isSettled }) => isSettled).map(({ doubt }) => doubt),
    );
    this.#doubts.clear();
  }

  /** Events that are no more, and which they became part of, since this was asked last. */
  takeRedirects(): ReadonlyMap<string, string> {
    const redirects = this.#redirects;
    this.#redirects = new Map();
    return redirects;
  }

  #associator(lane: string): Associator {
    const known = this.#lanes.get(lane) ?? createAssociator({ judgements: this.#judgements });
    this.#lanes.set(lane, known);
    return known;
  }

  #take({ events, doubts, settled }: AssociationChanges, changed: Set<string>): void {
    for (const change of events) {
      if (change.kind === 'merged' || change.kind === 'ended') {
        this.#members.delete(change.event);
        changed.delete(change.event);
        if (change.kind === 'merged') this.#redirects.set(change.event, change.into);
        continue;
      }
      this.#members.set(change.event, change.reports);
      for (const evidence of change.evidence) this.#evidence.set(evidence.report, evidence);
      this.#redirects.delete(change.event);
      changed.add(change.event);
    }
    // What is doubted anew for another reason is settled and new at once; what came last counts.
    for (const doubt of settled) this.#doubts.set(pairOf(doubt), { doubt, isSettled: true });
    for (const doubt of doubts) this.#doubts.set(pairOf(doubt), { doubt, isSettled: false });
  }
}

function pairOf({ a, b }: Doubt): string {
  return `${a}\u0000${b}`;
}

/**
 * What persons said, as far as the events are made by it, the earliest first: also what was taken back and is not undone
 * yet, so that undoing it shows what changes.
 */
async function readJudgements(tx: Tx): Promise<Judgement[]> {
  return await tx
    .selectFrom('hazard_judgement')
    .where(sql<boolean>`applied = (undone_at is null)`)
    .select(['a', 'b', 'same'])
    .orderBy('at')
    .execute();
}

async function readEventsOf(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('hazard_report')
    .where('event_id', 'is not', null)
    .select(['id', 'event_id'])
    .execute();
  return new Map(rows.flatMap(({ id, event_id }) => (event_id === null ? [] : [[id, event_id] as const])));
}

async function readRedirects(tx: Tx): Promise<(readonly [string, string])[]> {
  const rows = await tx
    .selectFrom('hazard_event')
    .where('redirect_to', 'is not', null)
    .select(['id', 'redirect_to'])
    .execute();
  return rows.flatMap(({ id, redirect_to }) => (redirect_to === null ? [] : [[id, redirect_to] as const]));
}
