import { createHash } from 'node:crypto';
import { Refusal } from '../../safeguards/index.ts';
import { readSetting, type Tx, writeSetting } from '../../store/index.ts';
import { mappingFindings, type TableMapping } from '../table/index.ts';

/** Mappings are kept among the settings: a few hundred small rows that hold no value of any table. */
const MAPPING = 'table-mapping:';
const COLUMNS = 'table-columns:';
const MAPPINGS_KEPT_MAX = 500;

interface KeptMapping {
  readonly mapping: TableMapping;
}
interface KeptColumns {
  readonly id: string;
}

/**
 * Keeps a mapping for the upload that follows, and for the next table with the same headings; gives its id. The headings
 * themselves are kept as a hash only: of a table without any they would be its first row.
 * @throws Refusal IMP-101 when the mapping cannot be
 */
export async function keepMapping(
  tx: Tx,
  mapping: TableMapping,
  columns: readonly string[],
  by: string,
): Promise<string> {
  const findings = mappingFindings(mapping).list();
  if (findings.length > 0) throw new Refusal('IMP-101', { findings });
  const id = digest(mapping);
  await writeSetting(tx, `${MAPPING}${id}`, { mapping } satisfies KeptMapping, by);
  if (mapping.hasHeader) await writeSetting(tx, `${COLUMNS}${digest(columns)}`, { id } satisfies KeptColumns, by);
  await forgetOldest(tx);
  return id;
}

/**
 * A mapping by its id.
 * @throws Refusal IMP-102 when it is not kept
 */
export async function readMapping(tx: Tx, id: string): Promise<TableMapping> {
  const kept = (await readSetting(tx, `${MAPPING}${id}`)) as KeptMapping | undefined;
  if (kept === undefined) throw new Refusal('IMP-102');
  return kept.mapping;
}

/** The mapping of the last table with these headings, in this order. */
export async function mappingOfColumns(tx: Tx, columns: readonly string[]): Promise<TableMapping | undefined> {
  const known = (await readSetting(tx, `${COLUMNS}${digest(columns)}`)) as KeptColumns | undefined;
  const kept = known && ((await readSetting(tx, `${MAPPING}${known.id}`)) as KeptMapping | undefined);
  return kept?.mapping;
}

async function forgetOldest(tx: Tx): Promise<void> {
  for (const prefix of [MAPPING, COLUMNS]) {
    const old = await tx
      .selectFrom('setting')
      .where('key', 'like', `${prefix}%`)
      .select('key')
      .orderBy('changed_at', 'desc')
      .offset(MAPPINGS_KEPT_MAX)
      .execute();
    for (const { key } of old) await tx.deleteFrom('setting').where('key', '=', key).execute();
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
