import { type Declaration, type GoodsHit, scoreOf } from '@quintet/goods';
import type { Properties } from '../../model/index.ts';
import { agesAfter, selectorLine } from '../../observe/intake/index.ts';
import type { Ages } from '../../store/columns.ts';
import { copied } from '../../store/index.ts';
import { consignmentId, consignmentOf, type DeclaredParty, selectorsOfConsignment } from './consignment.ts';

/** One declaration of a file. */
export interface RowOfFile {
  readonly line: number;
  readonly declaration: Declaration;
  /** A later version of it came before: it is kept, and does not count. */
  readonly isSuperseded: boolean;
}

/** A declaration that is new, with what the rules make of it. */
export interface Examined extends RowOfFile {
  /** Number and item. */
  readonly key: string;
  readonly hash: string;
  readonly version: number;
  readonly parties: readonly DeclaredParty[];
  readonly hits: readonly GoodsHit[];
}

/** What the graph says of a consignment that a correction changes. */
export interface Standing {
  readonly properties: Properties;
  readonly ages: Ages | null;
  readonly first_edition: number;
}

export const DECLARATION_COLUMNS =
  'dataset job handling received_at mrn item version current date office importer importer_eori seller seller_country \
origin departure hs_code hs6 net_kg value_eur container transport_document vessel_imo content_hash row score hits \
importer_id seller_id first_edition ages'.split(' ');

/** What a declaration says for itself, as it is stored. */
export function declarationRow(
  { declaration, isSuperseded, version, hash, line, hits }: Examined,
  isLast: boolean,
): string {
  const {
    mrn,
    item = '',
    date,
    office,
    importer,
    importerEori,
    seller,
    sellerCountry,
    origin,
    departure,
  } = declaration;
  const { hsCode, hs6, netKg, valueEur, container, transportDocument, vesselImo } = declaration;
  const standing = `${copied(mrn)}\t${copied(item)}\t${version}\t${!isSuperseded && isLast}\t${date}`;
  const parties = `${copied(office)}\t${copied(importer)}\t${copied(importerEori)}\t${copied(seller)}\t${copied(sellerCountry)}`;
  const goods = `${copied(origin)}\t${copied(departure)}\t${copied(hsCode)}\t${copied(hs6)}\t${netKg ?? '\\N'}\t${valueEur ?? '\\N'}`;
  const way = `${copied(container)}\t${copied(transportDocument)}\t${copied(vesselImo)}`;
  const found = hits.length === 0 ? '0\t[]' : `${scoreOf(hits)}\t${copied(JSON.stringify(hits))}`;
  return `${standing}\t${parties}\t${goods}\t${way}\t${hash}\t${line}\t${found}`;
}

function idOf(parties: readonly DeclaredParty[], role: DeclaredParty['role']): string | undefined {
  for (const party of parties) if (party.role === role) return party.id;
  return undefined;
}

/** The last four of the columns: by which the graph sees a declaration. @param edition that of the dataset which tells of it */
export function columnsInGraph(
  { declaration, version, parties }: Examined,
  standing: ReadonlyMap<string, Standing>,
  edition: number,
): string {
  const before = version > 1 ? standing.get(consignmentId(declaration)) : undefined;
  const ids = `${copied(idOf(parties, 'importer'))}\t${copied(idOf(parties, 'seller'))}`;
  if (before === undefined) return `${ids}\t${edition}\t\\N`;
  const { properties, ages, first_edition: firstEdition } = before;
  const now = consignmentOf(declaration, parties).properties;
  const after = agesAfter({ properties, ages, firstEdition }, now, edition);
  return `${ids}\t${firstEdition}\t${after === null ? '\\N' : copied(JSON.stringify(after))}`;
}

/** By what a consignment can be found, as rows of `entity_selector`. @param dataset as COPY writes it */
export function selectorRows({ declaration }: Examined, dataset: string): string {
  const id = copied(consignmentId(declaration));
  let lines = '';
  for (const selector of selectorsOfConsignment(declaration)) lines += selectorLine(dataset, id, selector);
  return lines;
}
