import type { ColumnType, Generated } from 'kysely';
import type { Ages, Json, JsonDefault, JsonOrNull, Time, TimeOrNull } from './columns.ts';
import type { GoodsTables } from './goods-tables.ts';
import type { HazardTables } from './hazard-tables.ts';
import type { SeaTables } from './sea-tables.ts';
import type { Entity } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';

export interface AccountTable {
  id: Generated<string>;
  name: string;
  display_name: string;
  role: string;
  password_hash: string;
  must_change_password: boolean;
  disabled: Generated<boolean>;
  created_at: Time;
  last_seen_at: TimeOrNull;
  preferences: JsonDefault<Record<string, unknown>>;
}

export interface SessionTable {
  /** SHA-256 of the cookie, hex: whoever reads the table cannot sign in with it. */
  id: string;
  account_id: string;
  created_at: Time;
  last_seen_at: Time;
  previous_visit_at: TimeOrNull;
  purpose: string | null;
  legal_basis: string | null;
  purpose_until: TimeOrNull;
}

export interface TokenTable {
  id: Generated<string>;
  name: string;
  secret_hash: string;
  use: string;
  purpose: string;
  legal_basis: string;
  created_by: string;
  created_at: Time;
  last_used_at: TimeOrNull;
  disabled: Generated<boolean>;
}

export interface AuditTable {
  seq: Generated<string>;
  at: Time;
  actor: string;
  role: string;
  action: string;
  purpose: string | null;
  legal_basis: string | null;
  object: string;
  detail: JsonDefault<Record<string, unknown>>;
}

export interface FeedTable {
  id: string;
  title: string;
  dataset: string;
  sector: string;
  owner: string;
  location: string | null;
  every_minutes: number | null;
  legal_basis: string;
  grade: string;
  handling: string;
  enabled: Generated<boolean>;
  etag: string | null;
  last_modified: string | null;
  checksum: string | null;
  checked_at: TimeOrNull;
  next_at: TimeOrNull;
  refused_at: TimeOrNull;
  refusal: JsonOrNull<Finding[]>;
  /** What it brings: an edition of a list, or what is said of hazards. */
  reads: Generated<string>;
}

export interface ListVersionTable {
  id: Generated<number>;
  dataset: string;
  format: string;
  state: string;
  received_at: Time;
  published_at: TimeOrNull;
  entries: number;
  added: number;
  changed: number;
  removed: number;
  files: Json<{ file: string; sha256: string; bytes: number }[]>;
  hash: string;
  findings: Json<Finding[]>;
  by: string;
}

export interface ListEntryTable {
  dataset: string;
  entry_id: string;
  schema: string;
  caption: string;
  hash: string;
  subject: Json<Entity>;
  related: Json<Entity[]>;
  first_version: number;
  last_version: number;
  first_seen: Time;
  /** Set when a later edition no longer has it; it is not screened from then on. */
  removed_version: number | null;
}

export interface ListChangeTable {
  version: number;
  entry_id: string;
  kind: string;
  schema: string;
  caption: string;
  properties: Json<{ name: string; before: string[]; after: string[] }[]>;
}

export interface SubjectTable {
  id: Generated<string>;
  register: string;
  external_id: string;
  row: number | null;
  caption: string;
  entity: Json<Entity>;
  hash: string;
  registered_at: Time;
  changed_at: Time;
  removed_at: TimeOrNull;
  /** New or changed since it was last screened. */
  pending: Generated<boolean>;
}

export interface ScreeningRunTable {
  id: Generated<string>;
  kind: string;
  started_at: Time;
  finished_at: TimeOrNull;
  engine: string;
  threshold: number;
  cutoff: number;
  list_versions: Json<{ dataset: string; version: number; hash: string }[]>;
  register: string | null;
  /** The subjects of a run that took in only some of the register. */
  subject_ids: JsonOrNull<string[]>;
  subjects: number;
  hits: number;
  errors: number;
  error_subjects: JsonDefault<{ id: string; message: string }[]>;
  by: string;
  purpose: string | null;
  legal_basis: string | null;
}

export interface PaymentTable {
  id: string;
  /** Keyed hash of the body: the same body again gives the same id, and the body cannot be guessed from it. */
  body_hash: string;
  received_at: Time;
  decided_at: TimeOrNull;
  transactions: number;
  state: string;
  findings: Json<Finding[]>;
  run_id: string;
}

export interface PaymentPartyTable {
  payment_id: string;
  alert_id: number;
  sequence: number;
  role: string;
  path: string;
  line: number;
  /** What a person needs to decide; kept only because this transaction hit. */
  payment: Json<PaymentExcerpt>;
}

/** Of a transaction that hit: enough to decide on, no more. */
export interface PaymentExcerpt {
  message: string;
  kind: string;
  date?: string;
  amount?: { value: string; currency: string };
  parties: { role: string; name: string }[];
  remittance: string[];
}

export interface PairDayTable {
  day: string;
  debtor: string;
  creditor: string;
  currency: string;
  count: number;
  sum: string;
  largest: string;
}

export interface AlertTable {
  id: Generated<number>;
  sector: string;
  state: Generated<string>;
  subject_kind: string;
  subject_key: string;
  subject_id: string | null;
  subject_caption: string;
  subject: Json<Entity>;
  dataset: string;
  entry_id: string;
  listed_caption: string;
  /** Hash of what the comparison stood on, both sides: while it is the same, a dismissal holds. */
  matter_hash: string;
  score: number;
  threshold: number;
  hit: Json<AlertHit>;
  engine: string;
  run_id: string | null;
  created_at: Time;
  seen_at: Time;
  clock_from: TimeOrNull;
  due_at: TimeOrNull;
  escalated_at: TimeOrNull;
  assigned_to: string | null;
  looked_at_by: string | null;
  looked_at: TimeOrNull;
  decided_at: TimeOrNull;
  decided_by: string | null;
  reason: string | null;
  review_on: ColumnType<string | null, string | null | undefined, string | null>;
  second_asked_by: string | null;
  second_proposal: string | null;
  second_at: TimeOrNull;
  revision: Generated<number>;
  /** Life at risk: above all others while it is open. */
  pinned: Generated<boolean>;
}

/** The comparison as the matcher made it, so that it is shown later exactly as it was. */
export interface AlertHit {
  reasons: { feature: string; text: string; score: number; query?: string; candidate?: string }[];
  queryName: string;
  listedName: string;
  queryParts: { text: string; mark: 'same' | 'variant' | 'only' | 'ignored'; pair?: number }[];
  listedParts: { text: string; mark: 'same' | 'variant' | 'only' | 'ignored'; pair?: number }[];
}

export interface AlertEventTable {
  id: Generated<number>;
  alert_id: number;
  at: Time;
  actor: string;
  kind: string;
  reason: string | null;
  text: string | null;
  before: JsonOrNull<Record<string, unknown>>;
}

export interface SearchTable {
  id: string;
  account: string;
  at: Time;
  query: Json<Record<string, string>>;
  purpose: string;
  hits: number;
}

export interface OpenedTable {
  account: string;
  /** DATASET/ID */
  entity_id: string;
  at: Time;
}

export interface SavedViewTable {
  id: Generated<string>;
  page: string;
  name: string;
  /** The words of the page's address, as `core/assess/alerts/view-search.ts` writes them. */
  search: string;
  owner: string;
  shared: boolean;
  created_at: Time;
  /** Kept for a moment after its removal, so that this can be undone. */
  removed_at: TimeOrNull;
  removed_by: string | null;
}

export interface EntityEditionTable {
  dataset: string;
  edition: number;
  taken_at: Time;
  taken_by: string;
  entities: number;
  /** Those said in this edition. PostgreSQL gives a bigint as text. */
  statements: ColumnType<string, number, number>;
  added: number;
  changed: number;
  removed: number;
}

export interface SourceEntityTable {
  dataset: string;
  entity_id: string;
  schema: string;
  caption: string;
  properties: Json<Entity['properties']>;
  ages: JsonOrNull<Ages>;
  handling: string;
  nature: 'fact' | 'assessment';
  first_edition: number;
  gone_edition: number | null;
  hash: string;
}

export interface EntitySelectorTable {
  type: string;
  value: string;
  dataset: string;
  entity_id: string;
}

export interface EntityEdgeTable {
  dataset: string;
  /** The entity that says it. */
  entity_id: string;
  link_id: string;
  schema: string;
  source_id: string;
  target_id: string;
  start_date: string | null;
  end_date: string | null;
  verb: string;
}

/** A view: one value of one property, as one feed says it. */
export interface StatementView {
  dataset: string;
  entity_id: string;
  schema: string;
  property: string;
  value: string;
  handling: string;
  nature: 'fact' | 'assessment';
  first_edition: number;
  last_edition: number | null;
}

/** Two entities, the first before the second by dataset and id. */
interface EntityPairColumns {
  a_dataset: string;
  a_id: string;
  b_dataset: string;
  b_id: string;
}

/** A reason of a score in bits, as `core/link` gives it. */
export interface StoredReason {
  readonly feature: string;
  readonly text: string;
  readonly score: number;
  /** What the first and the second say, as given. */
  readonly query?: string;
  readonly candidate?: string;
}

export interface JudgementTable extends EntityPairColumns {
  id: Generated<string>;
  verdict: 'same' | 'different' | 'unsure';
  origin: 'person' | 'automatic' | 'id-space';
  score: number | null;
  ledger: JsonOrNull<readonly StoredReason[]>;
  note: string | null;
  by: string;
  at: Time;
  withdrawn_at: TimeOrNull;
  withdrawn_by: string | null;
}

export interface SameEntityTable {
  dataset: string;
  entity_id: string;
  canonical_id: string;
}

export interface IdSpaceTable {
  dataset: string;
  space: string;
  by: string;
  at: Time;
}

export interface CrossrefRunTable {
  id: Generated<string>;
  left_dataset: string;
  right_dataset: string | null;
  schema: string;
  /** From this score on pairs are the same without a person's look; null: never. */
  automatic_from: number | null;
  state: Generated<'waiting' | 'running' | 'done' | 'failed'>;
  at: Time;
  by: string;
  finished_at: TimeOrNull;
  entities: number | null;
  found: number | null;
  error: string | null;
}

export interface CrossrefPairTable extends EntityPairColumns {
  run_id: string;
  score: number;
  outcome: 'same' | 'different' | 'unsure';
  ledger: Json<readonly StoredReason[]>;
}

export interface GraphViewTable {
  id: Generated<string>;
  name: string;
  owner: string;
  shared: boolean;
  state: Json<unknown>;
  created_at: Time;
  removed_at: TimeOrNull;
}

export interface NoteTable {
  id: Generated<string>;
  /** `entity:DATASET/ID`, `graph-view:ID`, `pair:A|B`, `hazard:ID`. */
  object: string;
  text: string;
  by: string;
  at: Time;
  edited_at: TimeOrNull;
  removed_at: TimeOrNull;
}

export interface SubscriptionTable {
  id: Generated<string>;
  account: string;
  kind: 'entity' | 'search';
  title: string;
  dataset: string | null;
  entity_id: string | null;
  query: JsonOrNull<unknown>;
  /** False: a search that is kept, and told of by nobody. */
  notify: boolean;
  /** What was known when it was last looked at; changes are told against it. */
  known: JsonDefault<unknown>;
  purpose: string;
  created_at: Time;
  looked_at: TimeOrNull;
}

export interface NoticeTable {
  id: Generated<string>;
  subscription_id: string;
  at: Time;
  change: Json<unknown>;
  seen_at: TimeOrNull;
}

export interface SettingTable {
  key: string;
  value: Json<unknown>;
  changed_at: Time;
  changed_by: string;
}

export interface JobTable {
  id: Generated<string>;
  file: string;
  state: Generated<string>;
  as: string | null;
  format: string | null;
  dataset: string | null;
  bytes: Generated<string>;
  bytes_read: Generated<string>;
  added: Generated<number>;
  changed: Generated<number>;
  removed: Generated<number>;
  refused: Generated<number>;
  findings: JsonDefault<Finding[]>;
  at: Time;
  by: string;
}

export interface BackupTable {
  id: Generated<string>;
  at: Time;
  file: string;
  bytes: string;
  rows: number;
  sha256: string;
}

export interface WorkTable {
  id: Generated<string>;
  stream: string;
  partition: number;
  key: string;
  payload: Json<unknown>;
  attempts: Generated<number>;
  visible_at: Time;
  accepted_at: Time;
}

export interface DeadWorkTable {
  id: string;
  stream: string;
  key: string;
  payload: Json<unknown>;
  error: string;
  at: Time;
}

export interface Tables extends SeaTables, HazardTables, GoodsTables {
  account: AccountTable;
  session: SessionTable;
  token: TokenTable;
  audit: AuditTable;
  feed: FeedTable;
  list_version: ListVersionTable;
  list_entry: ListEntryTable;
  list_change: ListChangeTable;
  subject: SubjectTable;
  screening_run: ScreeningRunTable;
  payment: PaymentTable;
  payment_party: PaymentPartyTable;
  pair_day: PairDayTable;
  alert: AlertTable;
  alert_event: AlertEventTable;
  search: SearchTable;
  opened: OpenedTable;
  saved_view: SavedViewTable;
  entity_edition: EntityEditionTable;
  feed_entity: SourceEntityTable;
  /** A view: what feeds say as entities, and the consignments of declarations. */
  source_entity: SourceEntityTable;
  entity_selector: EntitySelectorTable;
  feed_edge: EntityEdgeTable;
  /** A view: the links that feeds say, and those of consignments with their parties. */
  entity_edge: EntityEdgeTable;
  statement: StatementView;
  judgement: JudgementTable;
  same_entity: SameEntityTable;
  id_space: IdSpaceTable;
  crossref_run: CrossrefRunTable;
  crossref_pair: CrossrefPairTable;
  graph_view: GraphViewTable;
  note: NoteTable;
  subscription: SubscriptionTable;
  notice: NoticeTable;
  setting: SettingTable;
  job: JobTable;
  backup: BackupTable;
  work: WorkTable;
  dead_work: DeadWorkTable;
}
