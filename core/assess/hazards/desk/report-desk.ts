import FlatQueue from 'flatqueue';
import type { Finding } from '../../../model/index.ts';
import {
  endReports,
  type HazardFile,
  keepRecords,
  keepReports,
  keepRevisions,
  type KeptRecord,
  linksOfIndex,
  type Membership,
  noteAboutRecords,
  packedHazard,
  type ReadHazard,
  type RecordNote,
  readHazardMessage,
} from '../../../observe/hazards/index.ts';
import type { Tx } from '../../../store/index.ts';
import { liveUntilMs } from '../lasting.ts';
import { LEVELS } from '../levels.ts';
import type { DeskDocument, HazardOutcome } from './desk-document.ts';
import { type HeldReport, readReportsById, saysTheSame } from './known-reports.ts';
import { type LiveBook, messageKey } from './live-book.ts';
import { AHEAD_MS_MAX, isAhead, NOT_YET } from './not-yet.ts';
import { readSources, signaturesOf, type Sources } from './sources.ts';

/** Why a report is not live. */
const ENDED = {
  withdrawn: 'The source withdrew it.',
  'all-clear': 'The source says that there is no danger.',
  ranOut: 'Its time ran out.',
  replaced: 'A later message of the source replaced or withdrew it.',
  notYet: NOT_YET,
} as const;

interface Standing {
  readonly live: boolean;
  readonly endedWhy: string | undefined;
  readonly untilMs: number;
}

/** A document as it was kept; read, where it is new. */
interface DocumentRead extends DeskDocument {
  readonly record: KeptRecord;
  readonly file?: HazardFile;
}

/** What documents say, and what became of each. */
interface Said {
  readonly outcomes: HazardOutcome[];
  /** The reports that are new or changed. */
  readonly touched: readonly HeldReport[];
  /** Keeps them, each with the event that it belongs to. */
  readonly keep: (membershipOf: (report: string) => Membership) => Promise<void>;
}

interface Taken {
  readonly outcome: HazardOutcome;
  readonly reports: readonly HeldReport[];
}

/** Keeps what sources say: documents as they came, each report as it is said last, and whether it is in force. */
export class ReportDesk {
  readonly #held = new Map<string, HeldReport>();
  /** Ids of the reports of each message. */
  readonly #ofMessage = new Map<string, Set<string>>();
  readonly #live: LiveBook;
  /** Of each feed that does not date its words, the record of the document that it sent last. */
  readonly #lastOf = new Map<string, { readonly record: string; readonly receivedAt: Date }>();
  /** Reports of which it is to be seen anew whether they are in force. */
  readonly #open = new Set<string>();
  /** Reports by the time at which they begin or end. */
  #turns = new FlatQueue<string>();
  #nowMs = Number.NEGATIVE_INFINITY;

  constructor(held: readonly HeldReport[], live: LiveBook) {
    for (const report of held) this.#hold(report);
    this.#live = live;
  }

  get(id: string): HeldReport | undefined {
    return this.#held.get(id);
  }

  /** All that are in force. */
  live(): HeldReport[] {
    return [...this.#held.values()].filter((report) => report.live);
  }

  /** Reads documents, and keeps them; what is said in them is to be kept once it is known which events it belongs to. */
  async take(tx: Tx, documents: readonly DeskDocument[], now: Date): Promise<Said> {
    const sources = await readSources(tx, documents);
    const outcomes: HazardOutcome[] = [];
    const touched = new Map<string, HeldReport>();
    const replaced: HeldReport[] = [];
    for (const document of await this.#readAll(tx, documents, sources, now)) {
      const { outcome, reports } = this.#takeOne(document, sources, now);
      outcomes.push(outcome);
      for (const report of reports) {
        const before = touched.get(report.id);
        if (before && before.revision < report.revision) replaced.push(before);
        touched.set(report.id, report);
      }
    }
    await this.#live.write(tx);
    const said = new Set(touched.keys());
    for (const report of this.#standAnew(touched, now)) touched.set(report.id, report);
    const reports = [...touched.values()].map((report) => ({
      ...report,
      handling: `TLP:${report.handling}`,
      endedWhy: report.endedWhy,
      untilAt: new Date(report.untilMs),
      // Of what was not said anew another message made an end.
      seenAt: said.has(report.id) ? report.receivedAt : now,
    }));
    const keep: Said['keep'] = async (membershipOf) => {
      await keepReports(
        tx,
        reports.map((report) => ({ ...report, ...membershipOf(report.id) })),
      );
      await keepRevisions(tx, replaced);
    };
    return { outcomes, touched: [...touched.values()], keep };
  }

  /** Ends what has run out, and begins what was dated in the future. @returns what changed */
  async endWhatRanOut(tx: Tx, now: Date): Promise<HeldReport[]> {
    const changed = this.#standAnew(new Map(), now);
    await endReports(
      tx,
      changed.map(({ id, live, endedWhy, untilMs }) => ({
        id,
        live,
        why: endedWhy ?? null,
        until: new Date(untilMs),
        at: now,
      })),
    );
    return changed;
  }

  /** Keeps documents and reads those that are new; what they say is not taken yet. */
  async #readAll(tx: Tx, documents: readonly DeskDocument[], sources: Sources, now: Date): Promise<DocumentRead[]> {
    const records = await keepRecords(tx, documents);
    const files = new Map<string, HazardFile>();
    const notes: RecordNote[] = [];
    const read: DocumentRead[] = [];
    for (const [i, document] of documents.entries()) {
      const record = records[i]!;
      const before = files.get(record.id);
      // The same once more in one batch: what was found about the first is found about it.
      if (record.isKnown && (before !== undefined || !this.#saysAnew(document.dataset, record))) {
        read.push({ ...document, record: before ? { ...record, findings: before.findings } : record });
        continue;
      }
      const { bytes, dataset, readAs } = document;
      const file = readAs ?? (await readHazardMessage(bytes, { nowMs: now.getTime(), dataset }));
      files.set(record.id, file);
      notes.push({ id: record.id, findings: file.findings, signatures: signaturesOf(bytes, sources) });
      read.push({ ...document, record, file });
    }
    await noteAboutRecords(tx, notes);
    await this.#fetchUnheld(tx, read);
    return read;
  }

  /** A document that was there before, and another one since: what its feed does not date it says anew by sending it. */
  #saysAnew(dataset: string, { id }: KeptRecord): boolean {
    const last = this.#lastOf.get(dataset);
    return last !== undefined && last.record !== id;
  }

  #noteLast({ dataset, recordId, receivedAt }: HeldReport): void {
    const before = this.#lastOf.get(dataset);
    if (recordId !== null && (before === undefined || before.receivedAt <= receivedAt))
      this.#lastOf.set(dataset, { record: recordId, receivedAt });
  }

  #takeOne({ dataset, bytes, receivedAt, record, file }: DocumentRead, sources: Sources, now: Date): Taken {
    if (file === undefined) return { outcome: this.#knownOutcome(record, bytes, now), reports: [] };
    if (file.state === 'refused') return { outcome: refused(file.findings), reports: [] };
    this.#live.take(dataset, record.id, file.alerts);
    const source = sources.of(dataset);
    const reports = file.reports.flatMap(
      (read) => this.#revised(read, { ...source, dataset, recordId: record.id, receivedAt }, now) ?? [],
    );
    const counts = this.#count(reports);
    for (const report of reports) this.#hold(report);
    if (this.#lastOf.has(dataset)) this.#lastOf.set(dataset, { record: record.id, receivedAt });
    return {
      outcome: {
        state: 'taken' as const,
        format: file.format,
        reports: file.reports.length,
        ...counts,
        findings: file.findings,
        links: file.links,
        ...newest(file.reports.map(({ revisedMs }) => revisedMs)),
      },
      reports,
    };
  }

  /** What was refused is refused again; an index names its alerts again, of which some may not have been fetched yet. */
  #knownOutcome({ id, findings }: KeptRecord, bytes: Uint8Array, now: Date): HazardOutcome {
    if (findings.some(({ severity }) => severity === 'error')) return refused(findings);
    const said = [...this.#held.values()].filter(({ recordId }) => recordId === id).map(({ read }) => read.revisedMs);
    return {
      ...NOTHING,
      state: 'known',
      links: linksOfIndex(bytes, now.getTime()),
      ...newest(said),
    };
  }

  #count(reports: readonly HeldReport[]): Pick<HazardOutcome, 'added' | 'changed'> {
    const before = reports.map(({ id }) => this.#held.get(id)?.revision);
    return {
      added: before.filter((revision) => revision === undefined).length,
      changed: reports.filter(({ revision }, i) => (before[i] ?? revision) < revision).length,
    };
  }

  /** A feed may say again what ended long ago: it is known by its id all the same. */
  async #fetchUnheld(tx: Tx, documents: readonly DocumentRead[]): Promise<void> {
    const said = documents.flatMap(({ dataset, file }) =>
      file?.state === 'read' ? file.reports.flatMap(({ report }) => [report.id, idApart(report.id, dataset)]) : [],
    );
    const ids = said.filter((id) => !this.#held.has(id));
    for (const report of await readReportsById(tx, ids)) this.#hold(report);
  }

  /** A report as it is said now; undefined where that is no news. */
  #revised(
    read: ReadHazard,
    source: Pick<HeldReport, 'dataset' | 'grade' | 'handling' | 'recordId' | 'receivedAt'>,
    now: Date,
  ): HeldReport | undefined {
    const said = packedHazard(read);
    const first = this.#held.get(said.report.id);
    const isForeign = first !== undefined && first.dataset !== source.dataset;
    if (isForeign && saysTheSame(first.read, said)) return undefined;
    const stored = isForeign ? apartFrom(said, source.dataset) : said;
    const { id } = stored.report;
    const before = this.#held.get(id);
    // What is dated in the future is not there yet: whatever is said now, be it the same, takes its place.
    const isThere = before !== undefined && !(isAhead(before.read, now) && !isAhead(stored, now));
    if (isThere && (isEarlier(stored, before.read) || isWeakerAtOnce(stored, before.read))) return undefined;
    const isSame = before !== undefined && saysTheSame(before.read, stored);
    if (isSame && isThere && stored.revisedMs <= before.read.revisedMs) return undefined;
    // What is said again later is no revision; without an end it lasts longer for it.
    const revision = (before?.revision ?? 0) + (isSame ? 0 : 1);
    // Whether it is live is seen when all documents are read.
    return { ...(isSame ? before : source), id, read: stored, live: false, revision, untilMs: liveUntilMs(stored) };
  }

  #hold(report: HeldReport): void {
    const { id, dataset, read } = report;
    const before = this.#held.get(id);
    this.#held.set(id, report);
    this.#open.add(id);
    if (read.isUndated) this.#noteLast(report);
    if (before?.read.cap) this.#ofMessage.get(messageKey(before.dataset, before.read.cap))?.delete(id);
    if (read.cap === undefined) return;
    const key = messageKey(dataset, read.cap);
    const ids = this.#ofMessage.get(key);
    if (ids === undefined) this.#ofMessage.set(key, new Set([id]));
    else ids.add(id);
  }

  /** Works out anew which reports are live; gives those of which that changed, and those that were touched. */
  #standAnew(touched: ReadonlyMap<string, HeldReport>, now: Date): HeldReport[] {
    const changed: HeldReport[] = [];
    for (const id of this.#toSeeAnew(now)) {
      const report = this.#held.get(id);
      if (report === undefined) continue;
      const standing = standingOf(report, this.#live, now);
      for (const turn of [standing.untilMs, report.read.revisedMs - AHEAD_MS_MAX])
        if (turn > now.getTime()) this.#turns.push(id, turn);
      const isAsItWas = standing.live === report.live && (report.endedWhy !== NOT_YET || standing.endedWhy === NOT_YET);
      if (!touched.has(id) && isAsItWas) continue;
      const { endedWhy: _, ...rest } = report;
      const stands: HeldReport = {
        ...rest,
        live: standing.live,
        untilMs: standing.untilMs,
        ...(standing.endedWhy === undefined ? {} : { endedWhy: standing.endedWhy }),
      };
      this.#held.set(id, stands);
      changed.push(stands);
    }
    return changed;
  }

  /** Ids of the reports that may stand otherwise than when they were looked at last: all others stand as they did. */
  #toSeeAnew(now: Date): ReadonlySet<string> {
    const nowMs = now.getTime();
    const open = new Set(this.#open);
    this.#open.clear();
    for (const key of this.#live.changesAt(now)) for (const id of this.#ofMessage.get(key) ?? []) open.add(id);
    for (let at = this.#turns.peekValue(); at !== undefined && at <= nowMs; at = this.#turns.peekValue())
      open.add(this.#turns.pop() ?? '');
    if (nowMs < this.#nowMs) for (const id of this.#held.keys()) open.add(id);
    this.#nowMs = nowMs;
    return open;
  }
}

function standingOf({ dataset, read }: HeldReport, live: LiveBook, now: Date): Standing {
  const nowMs = now.getTime();
  const endMs = read.cap && live.endOf(dataset, read.lane, read.cap);
  const untilMs = endMs ?? liveUntilMs(read);
  const ended = (endedWhy: string): Standing => ({ live: false, endedWhy, untilMs });
  if (read.standing !== 'in-force') return ended(ENDED[read.standing]);
  if (untilMs <= nowMs) return ended(ENDED.ranOut);
  if (isAhead(read, now)) return ended(ENDED.notYet);
  if (read.cap && endMs === undefined) return ended(ENDED.replaced);
  return { live: true, endedWhy: undefined, untilMs };
}

/**
 * What another feed says under an id that is taken: a report of its own, as nobody speaks for anybody else. That both mean
 * one thing is found by what they say.
 */
function apartFrom(said: ReadHazard, dataset: string): ReadHazard {
  const id = idApart(said.report.id, dataset);
  return { ...said, report: { ...said.report, id }, sourceKey: id };
}

function idApart(id: string, dataset: string): string {
  return `${id}@${dataset}`;
}

/** Two contents of one message, sent at the same instant: the graver one stays, so that nothing is weakened by a slip. */
function isWeakerAtOnce(said: ReadHazard, before: ReadHazard): boolean {
  return (
    said.cap !== undefined &&
    said.revisedMs === before.revisedMs &&
    LEVELS.indexOf(said.report.level) < LEVELS.indexOf(before.report.level)
  );
}

/** Of one report the later word counts; of a source that does not date its words, the one received last. */
function isEarlier(said: ReadHazard, before: ReadHazard): boolean {
  return said.isUndated !== true && said.revisedMs < before.revisedMs;
}

function newest(times: readonly number[]): Pick<HazardOutcome, 'newestAt'> {
  return times.length === 0 ? {} : { newestAt: new Date(times.reduce((a, b) => Math.max(a, b))) };
}

const NOTHING = { reports: 0, added: 0, changed: 0, findings: [], links: [] } as const;

function refused(findings: readonly Finding[]): HazardOutcome {
  return { ...NOTHING, state: 'refused', findings };
}
