import type { Generated } from 'kysely';
import type { Finding } from '../model/finding.ts';
import type { Json, JsonDefault, Time, TimeOrNull } from './columns.ts';

/** How one poll of a feed went. */
export interface FeedPollTable {
  id: Generated<string>;
  feed_id: string;
  at: Time;
  ok: boolean;
  reports: Generated<number>;
  added: Generated<number>;
  changed: Generated<number>;
  took_ms: Generated<number>;
  /** The newest time that was said in it: a feed that repeats last year answers and is stale all the same. */
  newest_at: TimeOrNull;
  findings: JsonDefault<Finding[]>;
}

/** One document exactly as received. */
export interface HazardRecordTable {
  id: Generated<string>;
  dataset: string;
  sha256: string;
  bytes: Buffer;
  received_at: Time;
  /** When the same bytes came last. */
  seen_at: Time;
  signatures: JsonDefault<SignatureRow[]>;
  findings: JsonDefault<Finding[]>;
}

/** What became of one XML signature, as `engines/cap` says it. */
export interface SignatureRow {
  readonly state: 'valid' | 'unverified' | 'forged' | 'unsupported';
  readonly signer?: string;
  readonly algorithm?: string;
  readonly why: string;
}

export interface CapMessageTable {
  dataset: string;
  sender: string;
  identifier: string;
  sent_at: Time;
  /** As the live set of `engines/cap` takes it. */
  message: Json<unknown>;
  record_id: string | null;
}

/** What one source says about one hazard, as it says it last. */
export interface HazardReportTable {
  id: string;
  /** In which order they came first. */
  seq: Generated<string>;
  dataset: string;
  /** actual | exercise | test: they never mix. */
  lane: string;
  hazard: string;
  agency: string;
  caption: string;
  level: string;
  sent_at: Time;
  start_at: Time;
  end_at: TimeOrNull;
  /** By its own word. */
  expires_at: TimeOrNull;
  /** When it ceases to be live: by its own word, else by its age. */
  until_at: Time;
  lon: number | null;
  lat: number | null;
  live: boolean;
  /** Why it is not live any more: replaced, withdrawn, ran out. */
  ended_why: string | null;
  /** When it ceased to be. */
  ended_at: TimeOrNull;
  /** As its reader gave it. */
  report: Json<unknown>;
  record_id: string | null;
  handling: string;
  received_at: Time;
  revision: Generated<number>;
  event_id: string | null;
  /** Why it belongs to its event. */
  evidence: JsonDefault<EvidenceRow[]>;
}

/** Why two reports are one event. */
export interface EvidenceRow {
  /** The report that it was joined with. */
  readonly with: string;
  readonly rule: string;
  readonly timeS?: number;
  readonly distanceKm?: number;
  readonly magnitude?: number;
  readonly score: number;
  readonly text: string;
}

export interface HazardRevisionTable {
  report_id: string;
  revision: number;
  received_at: Time;
  report: Json<unknown>;
  record_id: string | null;
}

/** One event out of many reports. */
export interface HazardEventTable {
  /** It never disappears: a merged one says whereto. */
  id: string;
  lane: string;
  hazard: string;
  caption: string;
  level: string;
  active: boolean;
  start_at: Time;
  last_at: Time;
  end_at: TimeOrNull;
  lon: number | null;
  lat: number | null;
  /** As `engines/hazards` has them: what is threatened. */
  shapes: Json<unknown>;
  magnitude: number | null;
  people: number | null;
  /** Of its area, how much the population grid knows about; null without a grid. */
  people_covered: number | null;
  sites: Generated<number>;
  vessels: Generated<number>;
  reports: Generated<number>;
  /** Where sources disagree. */
  conflicts: JsonDefault<ConflictRow[]>;
  handling: string;
  own_area: Generated<boolean>;
  redirect_to: string | null;
  /** When vessels over what broke were looked for last, and the `version` of tracks that was seen then. */
  fault_looked_at: TimeOrNull;
  fault_sea_version: string | null;
  alert_id: number | null;
  version: string;
}

/** Sources that say different things of one property; the first is shown as the event's. */
export interface ConflictRow {
  readonly property: string;
  readonly values: readonly { readonly value: string; readonly agencies: readonly string[] }[];
  readonly text: string;
}

export interface HazardJudgementTable {
  id: Generated<string>;
  a: string;
  b: string;
  same: boolean;
  by: string;
  at: Time;
  note: string | null;
  undone_at: TimeOrNull;
  undone_by: string | null;
  /** False until the reports were put together or apart by it, or by its taking back. */
  applied: Generated<boolean>;
}

export interface HazardDoubtTable {
  a: string;
  b: string;
  score: number;
  text: string;
  evidence: Json<unknown>;
  at: Time;
}

export interface HazardCauseTable {
  from_event: string;
  to_event: string;
  rule: string;
  lag_s: number;
  distance_km: number | null;
  text: string;
}

/** Something that stands in the way of a hazard. */
export interface ExposureRow {
  readonly kind: 'site' | 'cascade' | 'vessel';
  /** DATASET/ID of a site, or the id of a track. */
  readonly key: string;
  readonly caption: string;
  readonly siteKind: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  /** To the area; null for what only hangs on something in it. */
  readonly distanceKm: number | null;
  readonly inside: boolean;
  /** When it is lost if what it hangs on fails now and nobody helps, hours. */
  readonly afterHours: number | null;
  /** From what fails first to this. */
  readonly chain: readonly { readonly key: string; readonly caption: string }[];
  /** One sentence. */
  readonly text: string;
}

/** One value of each row: a single one where all rows have the same, none where no row has any. */
export type Column<T> = T | readonly (T | null)[] | undefined;

interface PackedPlaces {
  readonly caption: Column<string>;
  /** In parts of a degree of which 100,000 are one: a metre. */
  readonly lon: Column<number>;
  readonly lat: Column<number>;
}

interface PackedNear {
  /** So many are in the area: the first. */
  readonly inside: number;
  /** Of those after them, with three digits after the point: a metre. */
  readonly distanceKm: Column<number>;
}

export interface PackedVessels extends PackedPlaces, PackedNear {
  readonly vesselKind: Column<string>;
  readonly speed: Column<number>;
  readonly heardAt: Column<string>;
}

export interface PackedSites extends PackedPlaces, PackedNear {
  readonly siteKind: Column<string>;
  readonly from: Column<'area' | 'line'>;
  readonly intensity: Column<number>;
  readonly seveso: Column<'lower' | 'upper'>;
  readonly inhabitants: Column<number>;
}

export interface PackedCascade extends PackedPlaces {
  readonly siteKind: Column<string>;
  readonly afterHours: Column<number>;
  /** What each lost last: its place among those lost, those after them being the sites, and those after both `others`. */
  readonly supplier: Column<number>;
  /** What failed at first and is no row. */
  readonly others: readonly { readonly key: string; readonly caption: string }[] | undefined;
  readonly suppliers: Column<number>;
  readonly group: Column<string>;
  readonly inhabitants: Column<number>;
}

/** Facts of what stands in the way of one event, kind by kind and column by column, in the order of its keys. */
export interface PackedRows {
  readonly vessels?: PackedVessels | undefined;
  readonly sites?: PackedSites | undefined;
  readonly cascade?: PackedCascade | undefined;
}

/** Whole rows with their sentences, column by column: so it was kept of events that ended before facts were. */
export type ToldRows = { readonly [K in keyof ExposureRow]: readonly ExposureRow[K][] };

/** What stands in the way of one event. */
export interface HazardExposureTable {
  event_id: string;
  rows: Json<PackedRows | ToldRows>;
  /** DATASET/ID or id of a track of each row: vessels, sites, what hangs on them; of each kind as it is shown. */
  keys: string[];
  /** So many of the keys are of vessels, and of sites after them. */
  vessel_rows: number;
  site_rows: number;
  /** A box around the sites of the rows, `(east,north),(west,south)`: which events threaten a site is looked for by it. */
  extent: string | null;
}

export interface FaultVesselTable {
  event_id: string;
  track_id: string;
  site_key: string;
  score: number;
  text: string;
  reasons: Json<{ text: string; score: number }[]>;
  against: Json<string[]>;
  /** Of its track over the cable: seconds since 1970, lon, lat, knots, degrees. */
  points: Json<(number | null)[][]>;
  alert_id: number | null;
  at: Time;
}

export interface HazardTables {
  feed_poll: FeedPollTable;
  hazard_record: HazardRecordTable;
  cap_message: CapMessageTable;
  hazard_report: HazardReportTable;
  hazard_revision: HazardRevisionTable;
  hazard_event: HazardEventTable;
  hazard_judgement: HazardJudgementTable;
  hazard_doubt: HazardDoubtTable;
  hazard_cause: HazardCauseTable;
  hazard_exposure: HazardExposureTable;
  fault_vessel: FaultVesselTable;
}
