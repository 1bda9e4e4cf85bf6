import { type Declaration, defaultRules, GoodsHistory, type GoodsRule } from '@quintet/goods';
import { readSettings, type Store } from '../../store/index.ts';
import { loadWatchList } from '../screening/load-watch-list.ts';
import { currentDeclarations, declarationOf } from './stored-declarations.ts';
import type { RowOfFile } from './declaration-rows.ts';
import { type DeclarationCounts, takeDeclarations } from './take-declarations.ts';

/** When tests of goods take place. */
export const NOW = new Date('2026-11-20T12:00:00Z');

/** An ordinary consignment, with what is given in the place of it. */
export function declared(given: Partial<Declaration> & Pick<Declaration, 'mrn'>): Declaration {
  return {
    date: '2026-11-10',
    office: 'MT000431',
    importer: 'Sorrel Trading Ltd',
    importerEori: 'MT123456789',
    seller: 'Amber Works',
    sellerCountry: 'CN',
    origin: 'CN',
    departure: 'CN',
    hsCode: '85171300',
    hs6: '851713',
    netKg: 100,
    valueEur: 20_000,
    container: 'CSQU3054383',
    transportDocument: 'BL-1',
    vesselImo: '9074729',
    ...given,
  };
}

/** Takes a file of these in, as a node does. */
export async function takeIn(
  store: Store,
  declarations: readonly (Declaration | RowOfFile)[],
  {
    rules = defaultRules('Customs', '2000-01-01'),
    batch = Infinity,
  }: { readonly rules?: readonly GoodsRule[]; readonly batch?: number } = {},
): Promise<DeclarationCounts> {
  return await store.db.transaction().execute(async (tx) => {
    const history = new GoodsHistory();
    for await (const page of currentDeclarations(tx, NOW)) for (const row of page) history.observe(declarationOf(row));
    const rows = declarations.map((one, i) =>
      'declaration' in one ? one : { line: i + 2, declaration: one, isSuperseded: false },
    );
    return await takeDeclarations(
      tx,
      (async function* () {
        for (let from = 0; from < rows.length; from += batch) yield rows.slice(from, from + batch);
      })(),
      {
        dataset: 'declarations',
        by: 'test',
        job: null,
        handling: 'TLP:AMBER',
        now: NOW,
        settings: await readSettings(tx),
        list: await loadWatchList(tx),
        rules: rules.map((rule) => ({ rule, version: 1 })),
        history,
      },
    );
  });
}
