import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { startChildNode } from './child-node.ts';
import { readFileAs } from './read-file-as.ts';
const node = await startChildNode();
try {
  await readFileAs(node, 'train.csv', await readFile('/work/shared/data/borders/customs/declarations-train.csv'));
  const l = readFileSync(node.folder + '/postgres/postmaster.pid', 'utf8').split('\n');
  const c = new pg.Client({ host: l[4]!, port: Number(l[3]), user: 'quintet', database: process.env.DB ?? 'postgres', password: readFileSync(node.folder + '/postgres-password', 'utf8').trim() });
  await c.connect();
  const t = async (q: string) => { const a = performance.now(); const r = await c.query(q); console.log((performance.now() - a).toFixed(1), q.slice(0, 150)); return r; };
  for (let i = 0; i < 2; i++) {
  await t('set default_statistics_target=10');
  await t('analyze feed_entity, entity_selector, feed_edge, declaration');
  for (const x of ['feed_entity', 'entity_selector', 'feed_edge', 'declaration']) await t('analyze ' + x);
  await t('analyze feed_entity (dataset, entity_id, schema)');
  await t('analyze declaration (dataset, mrn, item, current, date, importer_id, seller_id, hs6, score)');
  }
  console.log((await c.query("select relname, indexrelname, pg_relation_size(indexrelid) s, pg_get_indexdef(indexrelid) d from pg_stat_user_indexes where relname in ('declaration','feed_entity','entity_selector','feed_edge') order by 1,2")).rows.map((r) => `${r.relname} ${r.s} ${r.d}`).join('\n'));
  const rows = 37385;
  await c.query('create table d2 (like declaration including defaults including identity)');
  const src = (await c.query("select string_agg(quote_ident(column_name), ',' order by ordinal_position) s from information_schema.columns where table_name='declaration' and column_name<>'id'")).rows[0].s;
  const load = async (what: string) => { await c.query('truncate d2'); await c.query('checkpoint'); const a = performance.now(); await c.query(`insert into d2 (${src}) select ${src} from declaration`); console.log(what, ((1000 * (performance.now() - a)) / rows).toFixed(1), 'us/row'); };
  for (let i = 0; i < 2; i++) {
  await load('none'); 
  for (const [n, d] of [['pk', 'create unique index x on d2 (id)'], ['uq', 'create unique index x on d2 (dataset, mrn, item, version)'], ['cons', 'create index x on d2 (consignment_id(mrn,item)) where current'], ['merged', 'create unique index x on d2 (consignment_id(mrn,item), dataset, item, version)'], ['merged2', 'create unique index x on d2 (mrn, item, dataset, version)'], ['date', 'create index x on d2 (date, id) where current'], ['hs6', 'create index x on d2 (hs6, date)'], ['imp', 'create index x on d2 (importer_id) where current'], ['sel', 'create index x on d2 (seller_id) where current'], ['imphash', 'create index x on d2 using hash (importer_id) where current'],['conshash', 'create index x on d2 using hash (consignment_id(mrn,item)) where current'], ['score', 'create index x on d2 (score) where score > 0'], ['cont', 'create index x on d2 (container) where container is not null']]) { await c.query(d!); await load(n!); await c.query('drop index x'); }
  }
  await c.end();
} finally { await node.stop(); }
