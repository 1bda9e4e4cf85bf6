import {
  associate,
  type Association,
  type Doubt,
  type Evidence,
  type HazardReport,
  type Judgement,
} from '@quintet/hazards';
import type { Tx } from '../../store/index.ts';
import { keepIds } from './keep-ids.ts';
import { writeMemberships } from './write-memberships.ts';

/** A report, and whether it is real: those of an exercise are never one event with real ones. */
export interface LanedReport {
  readonly lane: string;
  readonly report: HazardReport;
}

/** Which reports are about one thing: worked out by the rules, and by what persons said; kept in the store and in memory. */
export class EventBook {
  readonly #reports = new Map<string, LanedReport>();
  readonly #eventOf = new Map<string, string>();
  #members = new Map<string, readonly string[]>();
  #evidence = new Map<string, Evidence>();
  #doubts = new Map<string, readonly Doubt[]>();
  #judgements: readonly Judgement[] = [];
  #redirects = new Map<string, string>();

  private constructor() {}

  /** @param reports those that something new may still belong to, with the events that they are in */
  static async open(tx: Tx, reports: readonly LanedReport[]): Promise<EventBook> {
    const book = new EventBook();
    for (const one of reports) book.#reports.set(one.report.id, one);
    const rows = await tx
      .selectFrom('hazard_report')
      .where('event_id', 'is not', null)
      .select(['id', 'event_id'])
      .execute();
    for (const { id, event_id } of rows) if (book.#reports.has(id) && event_id) book.#eventOf.set(id, event_id);
    book.#judgements = await readJudgements(tx);
    for (const lane of new Set(reports.map((one) => one.lane))) book.#regroup(lane);
    return book;
  }

  eventOf(report: string): string | undefined {
    return this.#eventOf.get(report);
  }

  /** The reports of an event, the oldest first. */
  reportsOf(event: string): readonly string[] {
    return this.#members.get(event) ?? [];
  }

  /** Takes new and revised reports. @returns the events whose reports are others than before */
  put(reports: readonly LanedReport[]): Set<string> {
    for (const one of reports) this.#reports.set(one.report.id, one);
    const changed = new Set<string>();
    for (const lane of new Set(reports.map((one) => one.lane))) for (const id of this.#regroup(lane)) changed.add(id);
    return changed;
  }

  /** Applies what persons said since; @returns the events whose reports are others than before */
  async applyJudgements(tx: Tx): Promise<Set<string>> {
    const waiting = await tx
      .selectFrom('hazard_judgement')
      .where('applied', '=', false)
      .select(['id', 'a', 'b'])
      .execute();
    if (waiting.length === 0) return new Set();
    this.#judgements = await readJudgements(tx);
    await tx
      .updateTable('hazard_judgement')
      .set({ applied: true })
      .where(
        'id',
        'in',
        waiting.map(({ id }) => id),
      )
      .execute();
    const lanes = new Set(waiting.flatMap(({ a }) => this.#reports.get(a)?.lane ?? []));
    const changed = new Set(waiting.flatMap(({ a, b }) => [a, b].flatMap((id) => this.#eventOf.get(id) ?? [])));
    for (const lane of lanes) for (const id of this.#regroup(lane)) changed.add(id);
    return changed;
  }

  /** Writes which reports are in some events, and the doubts about them. */
  async write(tx: Tx, events: ReadonlySet<string>): Promise<void> {
    const rows = [...events].flatMap((event) =>
      this.reportsOf(event).map((report) => ({ report, event, evidence: this.#evidence.get(report) })),
    );
    const doubts = [...new Set(rows.flatMap(({ report }) => this.#doubts.get(report) ?? []))];
    await writeMemberships(tx, rows, doubts);
  }

  /** Events that are no more, and which they became part of, since this was asked last. */
  takeRedirects(): ReadonlyMap<string, string> {
    const redirects = this.#redirects;
    this.#redirects = new Map();
    return redirects;
  }

  /** Works out one lane anew; ids of events stay. @returns the events whose reports are others than before */
  #regroup(lane: string): Set<string> {
    const reports = [...this.#reports.values()].filter((one) => one.lane === lane).map(({ report }) => report);
    const found = associate(reports, { judgements: this.#judgements });
    const { members, redirects } = keepIds(
      found.events.map((event) => event.reports),
      this.#eventOf,
    );
    const changed = this.#takeMembers(lane, members);
    for (const [from, into] of redirects) this.#redirects.set(from, into);
    this.#takeEvidence(found);
    return changed;
  }

  #takeMembers(lane: string, members: ReadonlyMap<string, readonly string[]>): Set<string> {
    const changed = new Set<string>();
    const before = [...this.#members].filter(([, [first]]) => this.#reports.get(first ?? '')?.lane === lane);
    for (const [id] of before) if (!members.has(id)) this.#members.delete(id);
    for (const [id, reports] of members) {
      const known = this.#members.get(id);
      if (known?.length !== reports.length || known.some((report, i) => report !== reports[i])) changed.add(id);
      this.#members.set(id, reports);
      for (const report of reports) this.#eventOf.set(report, id);
    }
    return changed;
  }

  #takeEvidence(found: Association): void {
    for (const evidence of found.evidence) this.#evidence.set(evidence.report, evidence);
    for (const event of found.events) for (const report of event.reports) this.#doubts.delete(report);
    for (const doubt of found.doubts)
      for (const report of [doubt.a, doubt.b]) this.#doubts.set(report, [...(this.#doubts.get(report) ?? []), doubt]);
  }
}

/** What persons said and did not take back, the earliest first. */
async function readJudgements(tx: Tx): Promise<Judgement[]> {
  return await tx
    .selectFrom('hazard_judgement')
    .where('undone_at', 'is', null)
    .select(['a', 'b', 'same'])
    .orderBy('at')
    .execute();
}
