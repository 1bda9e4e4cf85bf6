import type { Generated } from 'kysely';
import type { Ages, Json, JsonDefault, JsonOrNull, Time, TimeOrNull } from './columns.ts';

export interface DeclarationTable {
  id: Generated<string>;
  dataset: string;
  mrn: string;
  /** Which item of its number it is, as the source says; empty where it does not. */
  item: string;
  version: number;
  /** False of what a correction has replaced. */
  current: boolean;
  /** YYYY-MM-DD, as a text in and out. */
  date: string;
  office: string | null;
  importer: string | null;
  importer_eori: string | null;
  seller: string | null;
  seller_country: string | null;
  origin: string | null;
  departure: string | null;
  /** As declared, and its first six digits. */
  hs_code: string | null;
  hs6: string | null;
  net_kg: number | null;
  value_eur: number | null;
  container: string | null;
  transport_document: string | null;
  vessel_imo: string | null;
  content_hash: string;
  row: number;
  job: string | null;
  received_at: Time;
  /** 0–1: what the rules in force made of it. */
  score: Generated<number>;
  hits: JsonDefault<GoodsHitRow[]>;
  alert_id: number | null;
  /** Its parties as they stand in the graph; like the two below, of what counts. */
  importer_id: string | null;
  seller_id: string | null;
  /** The edition of its dataset that told of it first. */
  first_edition: number;
  /** Values with another history than their consignment, which corrections make (see `source_entity`). */
  ages: JsonOrNull<Ages>;
  handling: string;
}

/** A rule that a declaration met, as `engines/goods` gives it. */
export interface GoodsHitRow {
  readonly rule: string;
  readonly kind: string;
  readonly strength: number;
  readonly score: number;
  readonly text: string;
  readonly evidence: Readonly<Record<string, number | string | readonly string[]>>;
}

export interface GoodsRuleTable {
  id: string;
  version: number;
  kind: string;
  title: string;
  parameters: Json<Readonly<Record<string, number | string | readonly string[]>>>;
  weight: number;
  owner: string;
  valid_from: string;
  valid_until: string | null;
  /** draft | in-force | withdrawn | replaced */
  state: string;
  /** What it would have given on history; a rule is put in force only after that was seen. */
  trial: JsonOrNull<unknown>;
  tried_at: TimeOrNull;
  by: string;
  at: Time;
}

export interface GoodsRuleDayTable {
  rule_id: string;
  version: number;
  day: string;
  examined: number;
  hits: number;
}

export interface GoodsTables {
  declaration: DeclarationTable;
  goods_rule: GoodsRuleTable;
  goods_rule_day: GoodsRuleDayTable;
}
