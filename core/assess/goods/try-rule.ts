import { type Declaration, type GoodsOutcome, tryRules } from '@quintet/goods';
import { Refusal } from '../../safeguards/index.ts';
import { readSettings, type Tx } from '../../store/index.ts';
import type { WatchList } from '../screening/watch-list.ts';
import { DeclaredParties } from './consignment.ts';
import { ListedParties } from './listed-parties.ts';
import { readRule, ruleOf } from './rules.ts';
import { currentDeclarations, declarationOf } from './stored-declarations.ts';

/** What a rule would have given on what was declared so far. */
export interface StoredTrial {
  readonly at: string;
  readonly from?: string;
  readonly to?: string;
  readonly declarations: number;
  readonly examined: number;
  readonly hits: number;
  readonly confirmed: number;
  readonly dismissed: number;
  readonly examples: readonly {
    readonly id?: string;
    readonly mrn: string;
    readonly date: string;
    readonly strength: number;
    readonly text: string;
  }[];
}

/** So many declarations are examined before others get their turn. */
const PER_TURN = 200;

/** Tries a version of a rule on the declarations of the last 400 days and keeps what it gave. */
export async function tryRule(tx: Tx, id: string, version: number, list: WatchList, now: Date): Promise<StoredTrial> {
  const row = await readRule(tx, id, version);
  const rule = ruleOf(row);
  if (rule === undefined)
    throw new Refusal('GDS-602', { message: `This version of the node has no rules of the kind ${row.kind}.` });
  const span = { count: 0, from: '', to: '' };
  const parties = new DeclaredParties();
  const listed = new ListedParties(list, (await readSettings(tx)).threshold);
  const [trial] = await tryRules([rule], inTurns(tx, span, now), {
    outcomes: await readOutcomes(tx),
    listedOf: (declaration) => listed.of(parties.of(declaration)),
  });
  const stored: StoredTrial = {
    at: now.toISOString(),
    ...(span.count === 0 ? {} : { from: span.from, to: span.to }),
    declarations: span.count,
    examined: trial?.examined ?? 0,
    hits: trial?.hits ?? 0,
    confirmed: trial?.confirmed ?? 0,
    dismissed: trial?.dismissed ?? 0,
    examples: await withIds(tx, trial?.examples ?? []),
  };
  await tx
    .updateTable('goods_rule')
    .set({ trial: JSON.stringify(stored), tried_at: now })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
  return stored;
}

async function* inTurns(
  tx: Tx,
  span: { count: number; from: string; to: string },
  now: Date,
): AsyncGenerator<Declaration> {
  for await (const page of currentDeclarations(tx, now)) {
    for (const row of page) {
      if (span.count === 0) span.from = row.date;
      span.to = row.date;
      if (++span.count % PER_TURN === 0) await new Promise((turn) => setImmediate(turn));
      yield declarationOf(row);
    }
  }
}

/** With the rows of the declarations, so that they can be opened. */
async function withIds(tx: Tx, examples: StoredTrial['examples']): Promise<StoredTrial['examples']> {
  if (examples.length === 0) return examples;
  const rows = await tx
    .selectFrom('declaration')
    .where('current', '=', true)
    .where(
      'mrn',
      'in',
      examples.map(({ mrn }) => mrn),
    )
    .select(['id', 'mrn'])
    .execute();
  return examples.map((example) => {
    const id = rows.find(({ mrn }) => mrn === example.mrn)?.id;
    return { ...example, ...(id === undefined ? {} : { id }) };
  });
}

/** What people decided about declarations, by number. */
async function readOutcomes(tx: Tx): Promise<ReadonlyMap<string, GoodsOutcome>> {
  const rows = await tx
    .selectFrom('alert')
    .where('subject_kind', '=', 'consignment')
    .where('state', 'in', ['confirmed', 'dismissed'])
    .select(['entry_id', 'state'])
    .execute();
  return new Map(rows.map(({ entry_id, state }) => [entry_id, state === 'confirmed' ? 'confirmed' : 'dismissed']));
}

/** A trial as it was written. */
export function asTrial(stored: unknown): StoredTrial | undefined {
  return stored === null ? undefined : (stored as StoredTrial);
}
