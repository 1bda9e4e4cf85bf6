import { verifySignatures } from '@quintet/cap';
import {
  endReports,
  keepRecord,
  keepReports,
  noteAboutRecord,
  type ReadHazard,
  readHazardFile,
  storedOf,
  type StoredHazard,
} from '../../../observe/hazards/index.ts';
import type { Tx } from '../../../store/index.ts';
import { liveUntilMs } from '../lasting.ts';
import { readPins } from '../pins.ts';
import type { DeskDocument, HazardOutcome } from './hazard-desk.ts';
import { GRADE_UNKNOWN, handlingOf, type HeldReport, saysTheSame } from './known-reports.ts';
import { type LiveBook, messageKey } from './live-book.ts';

/** Why a report is not live. */
const ENDED = {
  withdrawn: 'The source withdrew it.',
  'all-clear': 'The source says that there is no danger.',
  ranOut: 'Its time ran out.',
  replaced: 'A later message of the source replaced or withdrew it.',
  notYet: 'It is dated in the future.',
} as const;

interface Standing {
  readonly live: boolean;
  readonly endedWhy: string | undefined;
  readonly untilMs: number;
}

/** Keeps what sources say: documents as they came, each report as it is said last, and whether it is in force. */
export class ReportDesk {
  readonly #held: Map<string, HeldReport>;
  readonly #live: LiveBook;

  constructor(held: readonly HeldReport[], live: LiveBook) {
    this.#held = new Map(held.map((report) => [report.id, report]));
    this.#live = live;
  }

  get(id: string): HeldReport | undefined {
    return this.#held.get(id);
  }

  /** All that are in force. */
  live(): HeldReport[] {
    return [...this.#held.values()].filter((report) => report.live);
  }

  /** Reads documents; gives what became of each, and the reports that are new or changed. */
  async take(
    tx: Tx,
    documents: readonly DeskDocument[],
    now: Date,
  ): Promise<{ readonly outcomes: HazardOutcome[]; readonly touched: readonly HeldReport[] }> {
    const sources = await readSources(tx, documents);
    const outcomes: HazardOutcome[] = [];
    const touched = new Map<string, HeldReport>();
    for (const document of documents) {
      const { outcome, reports } = await this.#takeOne(tx, document, sources, now);
      outcomes.push(outcome);
      for (const report of reports) touched.set(report.id, report);
    }
    for (const report of this.#standAnew(touched, now)) touched.set(report.id, report);
    await keepReports(
      tx,
      [...touched.values()].map((report) => ({
        ...report,
        handling: `TLP:${report.handling}`,
        endedWhy: report.endedWhy,
        untilAt: new Date(report.untilMs),
      })),
    );
    return { outcomes, touched: [...touched.values()] };
  }

  /** Ends what has run out, and begins what was dated in the future. @returns what changed */
  async endWhatRanOut(tx: Tx, now: Date): Promise<HeldReport[]> {
    const changed = this.#standAnew(new Map(), now);
    await endReports(
      tx,
      changed.map(({ id, live, endedWhy }) => ({ id, live, why: endedWhy ?? null })),
    );
    return changed;
  }

  async #takeOne(tx: Tx, document: DeskDocument, sources: Sources, now: Date) {
    const { dataset, bytes, receivedAt } = document;
    const record = await keepRecord(tx, document);
    if (record.isKnown) return { outcome: { ...NOTHING, state: 'known' as const }, reports: [] };
    const file = await readHazardFile(bytes, { nowMs: now.getTime() });
    const signatures = mayBeSigned(bytes) ? verifySignatures(bytes, sources.pins) : [];
    await noteAboutRecord(tx, record.id, {
      findings: file.findings,
      signatures: signatures.map(({ state, signer, algorithm, why }) => ({
        state,
        algorithm,
        why,
        ...(signer === undefined ? {} : { signer }),
      })),
    });
    if (file.state === 'refused')
      return { outcome: { ...NOTHING, state: 'refused' as const, findings: file.findings }, reports: [] };
    await this.#live.take(tx, dataset, record.id, file.alerts);
    const source = sources.of(dataset);
    const reports = file.reports.flatMap(
      (read) => this.#revised(read, { ...source, dataset, recordId: record.id, receivedAt }) ?? [],
    );
    for (const report of reports) this.#held.set(report.id, report);
    const newestMs = Math.max(...file.reports.map(({ revisedMs }) => revisedMs));
    return {
      outcome: {
        state: 'taken' as const,
        format: file.format,
        reports: file.reports.length,
        added: reports.filter(({ revision }) => revision === 1).length,
        changed: reports.filter(({ revision }) => revision > 1).length,
        findings: file.findings,
        links: file.links,
        ...(Number.isFinite(newestMs) ? { newestAt: new Date(newestMs) } : {}),
      },
      reports,
    };
  }

  /** A report as it is said now; undefined where that is no news. */
  #revised(
    read: ReadHazard,
    source: Pick<HeldReport, 'dataset' | 'grade' | 'handling' | 'recordId' | 'receivedAt'>,
  ): HeldReport | undefined {
    const stored = storedOf(read);
    const id = stored.report.id;
    const before = this.#held.get(id);
    if (before && (before.read.revisedMs > stored.revisedMs || saysTheSame(before.read, stored))) return undefined;
    // Whether it is live is seen when all documents are read.
    return {
      ...source,
      id,
      read: stored,
      live: false,
      revision: (before?.revision ?? 0) + 1,
      untilMs: liveUntilMs(stored),
    };
  }

  /** Works out anew which reports are live; gives those of which that changed, and those that were touched. */
  #standAnew(touched: ReadonlyMap<string, HeldReport>, now: Date): HeldReport[] {
    const inForce = this.#live.inForce(now);
    const changed: HeldReport[] = [];
    for (const report of this.#held.values()) {
      const standing = standingOf(report.read, inForce, now);
      if (!touched.has(report.id) && standing.live === report.live) continue;
      const { endedWhy: _, ...rest } = report;
      const stands: HeldReport = {
        ...rest,
        live: standing.live,
        untilMs: standing.untilMs,
        ...(standing.endedWhy === undefined ? {} : { endedWhy: standing.endedWhy }),
      };
      this.#held.set(report.id, stands);
      changed.push(stands);
    }
    return changed;
  }
}

function standingOf(read: StoredHazard, inForce: ReadonlyMap<string, number>, now: Date): Standing {
  const nowMs = now.getTime();
  const untilMs = (read.cap && inForce.get(messageKey(read.cap))) ?? liveUntilMs(read);
  const ended = (endedWhy: string): Standing => ({ live: false, endedWhy, untilMs });
  if (read.standing !== 'in-force') return ended(ENDED[read.standing]);
  if (untilMs <= nowMs) return ended(ENDED.ranOut);
  if (read.revisedMs > nowMs + AHEAD_MS_MAX) return ended(ENDED.notYet);
  if (read.cap && !inForce.has(messageKey(read.cap))) return ended(ENDED.replaced);
  return { live: true, endedWhy: undefined, untilMs };
}

/** A clock may be so far ahead. */
const AHEAD_MS_MAX = 15 * 60_000;
const NOTHING = { reports: 0, added: 0, changed: 0, findings: [], links: [] } as const;

/** An XML document with a signature in it names the element; nothing else is looked at. */
function mayBeSigned(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('Signature');
}

interface Sources {
  readonly pins: Awaited<ReturnType<typeof readPins>>;
  of(dataset: string): Pick<HeldReport, 'grade' | 'handling'>;
}

/** How far each source is to be believed and shown, and whose signatures are trusted. */
async function readSources(tx: Tx, documents: readonly DeskDocument[]): Promise<Sources> {
  const datasets = [...new Set(documents.map(({ dataset }) => dataset))];
  const feeds = await tx
    .selectFrom('feed')
    .where('dataset', 'in', datasets.length > 0 ? datasets : [''])
    .select(['dataset', 'grade', 'handling'])
    .execute();
  return {
    pins: await readPins(tx),
    of(dataset) {
      const feed = feeds.find((one) => one.dataset === dataset);
      return { grade: feed?.grade ?? GRADE_UNKNOWN, handling: handlingOf(feed?.handling ?? '') };
    },
  };
}
