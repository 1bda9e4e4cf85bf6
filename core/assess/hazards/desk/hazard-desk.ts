import { type CausalEvent, isHazardCode, type PopulationGrid } from '@quintet/hazards';
import type { Kysely } from 'kysely';
import { CauseBook, EventBook, writeCauses } from '../../../link/hazards/index.ts';
import { HAZARDS_CHANNEL } from '../../../observe/hazards/index.ts';
import { notify, readSettings, type Settings, type Tx, WriteBehind } from '../../../store/index.ts';
import type { Tables } from '../../../store/tables.ts';
import { ALERTS_CHANNEL } from '../../alerts/channel.ts';
import { SitesInMind, VesselsNow } from '../../exposure/index.ts';
import { fuseEvent } from '../fuse-event.ts';
import { byAuthority } from '../known-report.ts';
import { OwnGround, readOwnArea } from '../own-area.ts';
import { takeLookAgain } from '../look-again.ts';
import type { DeskDocument, HazardOutcome } from './desk-document.ts';
import { forgetFaults, lookAtFaults } from './faults.ts';
import { type HeldReport, readHeldReports } from './known-reports.ts';
import { LiveBook } from './live-book.ts';
import { isLookedAt, type LookedAt } from './looked-at.ts';
import { moveAlerts } from './move-alerts.ts';
import { raiseWarning } from './raise-warning.ts';
import { ReportDesk } from './report-desk.ts';
import { seeVessels } from './vessels-seen.ts';
import {
  type EventToWrite,
  type ExposureGround,
  exposureOfEvent,
  writeEvents,
  writeRedirects,
} from './write-events.ts';

export interface DeskOptions {
  readonly now: Date;
  /** The grid of people, where one is loaded. */
  readonly population: () => Promise<PopulationGrid | undefined>;
}

/** So many are written while the next are worked out. */
const EVENTS_AT_ONCE = 20;
/** Vessels of a moment are good enough for so long. */
const VESSELS_MS = 60_000;

/** What people have set and what takes a while to read. */
interface Chosen {
  readonly own: OwnGround;
  readonly population: PopulationGrid | undefined;
}

interface Ground extends Chosen, ExposureGround {
  /** Other than it was where sites were read anew. */
  readonly stamp: string;
  readonly settings: Settings;
}

/**
 * Makes events out of what is said of hazards: keeps documents and reports, knows what is in force, joins reports that are
 * about one thing, works out what stands in the way and raises alerts. It holds in memory what may still matter; everything
 * that it changes it writes in the caller's transaction, and after a failed one it is opened anew.
 */
export class HazardDesk {
  readonly #options: DeskOptions;
  readonly #reports: ReportDesk;
  readonly #book: EventBook;
  readonly #sites: SitesInMind;
  readonly #causes = new CauseBook();
  #set: Chosen | undefined;
  /** Of each event the place for which its exposure was worked out last. */
  readonly #places = new Map<string, LookedAt>();
  #vessels: { readonly at: number; readonly of: VesselsNow } | undefined;

  private constructor(
    options: DeskOptions,
    parts: { readonly reports: ReportDesk; readonly book: EventBook; readonly sites: SitesInMind },
  ) {
    this.#options = options;
    this.#reports = parts.reports;
    this.#book = parts.book;
    this.#sites = parts.sites;
  }

  static async open(db: Kysely<Tables>, options: DeskOptions): Promise<HazardDesk> {
    return await db.transaction().execute(async (tx) => {
      const held = await readHeldReports(tx, options.now);
      const book = await EventBook.open(
        tx,
        held.map(({ read }) => ({ lane: read.lane, report: read.report })),
      );
      const reports = new ReportDesk(held, await LiveBook.open(tx, options.now));
      const desk = new HazardDesk(options, { reports, book, sites: await SitesInMind.open(db) });
      desk.#rememberCauses();
      return desk;
    });
  }

  forgetSettings(): void {
    this.#set = undefined;
    this.#places.clear();
  }

  /** Reads documents, in their order. @returns one outcome for each */
  async take(tx: Tx, documents: readonly DeskDocument[], now: Date): Promise<HazardOutcome[]> {
    const { outcomes, touched, keep } = await this.#reports.take(tx, documents, now);
    const changed = this.#book.put(touched.map(({ read }) => ({ lane: read.lane, report: read.report })));
    await this.#settleEvents(tx, changed, touched, now, async () => {
      await keep((report) => this.#book.membershipOf(report));
      this.#book.noteWritten(touched.map(({ id }) => id));
    });
    return outcomes;
  }

  /** Works out anew what stands in the way of everything that is active: sites, people or the own area changed. */
  async #lookAgain(tx: Tx, now: Date): Promise<void> {
    this.forgetSettings();
    await forgetFaults(tx, now);
    await this.#settleEvents(tx, new Set(), this.#reports.live(), now);
  }

  /** Does what is due by the clock: ends what has run out, applies what people said, looks for vessels over what broke. */
  async settle(tx: Tx, now: Date): Promise<void> {
    const ended = await this.#reports.endWhatRanOut(tx, now);
    const judged = await this.#book.applyJudgements(tx);
    if (ended.length > 0 || judged.size > 0) await this.#settleEvents(tx, judged, ended, now);
    if (await takeLookAgain(tx)) await this.#lookAgain(tx, now);
    if (await seeVessels(tx, now)) {
      this.#vessels = undefined;
      this.#places.clear();
      await this.#settleEvents(tx, new Set(), this.#reports.live(), now);
    }
    const settings = await readSettings(tx);
    await this.#sites.refresh();
    const { looked, isNews } = await lookAtFaults(tx, this.#sites, { settings, now });
    if (looked > 0) await notify(tx, HAZARDS_CHANNEL, '');
    if (isNews) await notify(tx, ALERTS_CHANNEL, '');
  }

  /**
   * Writes what changed about events: because reports joined or parted, or because what they say changed.
   * @param first what is to be written before; it is, while events are worked out
   */
  async #settleEvents(
    tx: Tx,
    regrouped: ReadonlySet<string>,
    touched: readonly HeldReport[],
    now: Date,
    first: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    const ids = new Set([...regrouped, ...touched.flatMap(({ id }) => this.#book.eventOf(id) ?? [])]);
    if (ids.size === 0) {
      await first();
      return;
    }
    const ground = await this.#groundNow(tx, now);
    const writing = new WriteBehind();
    await writing.begin(first);
    const events: EventToWrite[] = [];
    const all = [...ids];
    for (let from = 0; from < all.length; from += EVENTS_AT_ONCE) {
      const found = all.slice(from, from + EVENTS_AT_ONCE).flatMap((id) => this.#eventToWrite(id, ground));
      events.push(...found);
      await writing.begin(async () => writeEvents(tx, found));
    }
    const redirects = this.#book.takeRedirects();
    for (const id of redirects.keys()) this.#places.delete(id);
    this.#causes.forget(redirects.keys());
    const causal = events.filter(({ fused }) => fused.lane === 'actual').map((event) => this.#causal(event));
    const causes = this.#causes.take(causal);
    await writing.done();
    await this.#book.write(tx, ids);
    await writeRedirects(tx, redirects);
    await moveAlerts(tx, redirects);
    await writeCauses(tx, causal, causes);
    let isNews = false;
    for (const event of events)
      isNews = (await raiseWarning(tx, event, this.#reportsOf(event.id), { settings: ground.settings, now })) || isNews;
    await notify(tx, HAZARDS_CHANNEL, '');
    if (isNews) await notify(tx, ALERTS_CHANNEL, '');
  }

  #eventToWrite(id: string, ground: Ground): EventToWrite[] {
    const reports = this.#reportsOf(id);
    if (reports.length === 0) return [];
    const fused = fuseEvent(reports);
    const live = reports.filter((report) => report.live);
    const codes = (live.length > 0 ? live : reports).flatMap(({ read }) => read.report.codes);
    // What stands in the way is worked out where its place or strength is another than it was.
    const { hazard, shapes, magnitude } = fused;
    const place: LookedAt = { hazard, shapes, magnitude, stamp: ground.stamp };
    const exposure = isLookedAt(this.#places.get(id), place) ? undefined : exposureOfEvent(reports, ground);
    this.#places.set(id, place);
    return [{ id, fused, ownArea: ground.own.holds(fused.shapes, codes), exposure }];
  }

  /** What happened lately may be the cause of what comes. */
  #rememberCauses(): void {
    for (const id of this.#book.events()) {
      const reports = this.#reportsOf(id);
      const fused = reports.length > 0 ? fuseEvent(reports) : undefined;
      if (fused?.lane === 'actual') this.#causes.remember(this.#causal({ id, fused }));
    }
  }

  #causal({ id, fused }: Pick<EventToWrite, 'id' | 'fused'>): CausalEvent {
    const reports = this.#reportsOf(id);
    const [best] = reports.toSorted(byAuthority);
    const { depthKm } = best?.read.report ?? {};
    return {
      id,
      hazard: isHazardCode(fused.hazard) ? fused.hazard : 'other-hazard',
      startMs: fused.start.getTime(),
      ...(fused.end === undefined ? {} : { endMs: fused.end.getTime() }),
      shapes: fused.shapes,
      codes: reports.flatMap(({ read }) => read.report.codes),
      links: reports.flatMap(({ read }) => read.report.links),
      ...(fused.magnitude === undefined ? {} : { magnitude: fused.magnitude }),
      ...(depthKm === undefined ? {} : { depthKm }),
    };
  }

  #reportsOf(event: string): HeldReport[] {
    return this.#book.reportsOf(event).flatMap((id) => this.#reports.get(id) ?? []);
  }

  async #groundNow(tx: Tx, now: Date): Promise<Ground> {
    await this.#sites.refresh();
    this.#set ??= { own: new OwnGround(await readOwnArea(tx)), population: await this.#options.population() };
    if (this.#vessels === undefined || now.getTime() - this.#vessels.at > VESSELS_MS)
      this.#vessels = { at: now.getTime(), of: await VesselsNow.read(tx) };
    const [sites, vessels, settings] = [this.#sites, this.#vessels.of, await readSettings(tx)];
    return { ...this.#set, settings, sites, vessels, stamp: sites.stamp };
  }
}
