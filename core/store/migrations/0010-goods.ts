import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // Every version of every declaration; a correction is a later version of its number and item.
  `create table declaration (
    id bigint generated always as identity primary key, dataset text not null, mrn text not null, item text not null,
    version integer not null, current boolean not null, date date not null, office text, importer text,
    importer_eori text, seller text, seller_country text, origin text, departure text, hs_code text, hs6 text,
    net_kg double precision, value_eur double precision, container text, transport_document text, vessel_imo text,
    content_hash text not null, row integer not null, job uuid, received_at timestamptz not null,
    score real not null default 0, hits jsonb not null default '[]', alert_id integer references alert,
    handling text not null, unique (dataset, mrn, item, version))`,
  `create index declaration_date on declaration (date, id) where current`,
  `create index declaration_hs6 on declaration (hs6, date)`,
  `create index declaration_container on declaration (container) where container is not null`,
  `create index declaration_importer on declaration (importer_eori) where importer_eori is not null`,
  `create index declaration_vessel on declaration (vessel_imo) where vessel_imo is not null`,
  `create index declaration_score on declaration (score) where score > 0`,
  // A rule is versions: who wrote each, while when it holds, what its trial on history gave.
  `create table goods_rule (
    id text not null, version integer not null, kind text not null, title text not null, parameters jsonb not null,
    weight real not null, owner text not null, valid_from date not null, valid_until date, state text not null,
    trial jsonb, tried_at timestamptz, by text not null, at timestamptz not null default now(),
    primary key (id, version))`,
  // How often each version of a rule spoke, day by day.
  `create table goods_rule_day (
    rule_id text not null, version integer not null, day date not null, examined integer not null, hits integer not null,
    primary key (rule_id, version, day))`,
];

/** Goods: what was declared, and the rules that say which of it does not fit. */
export const goods = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
