import type { GoodsDecoyKind, GoodsFaultKind, GoodsKind } from './goods-proportions.ts';

/** A row of a file of declarations, value by value as it is written. */
export interface DeclarationRow {
  readonly mrn: string;
  readonly date: string;
  readonly office: string;
  readonly importer: string;
  readonly importer_eori: string;
  readonly seller: string;
  readonly seller_country: string;
  readonly origin: string;
  readonly departure: string;
  readonly hs6: string;
  readonly net_kg: string;
  readonly value_eur: string;
  readonly container: string;
  readonly transport_document: string;
  readonly vessel_imo: string;
}

export const declarationColumns = [
  'mrn',
  'date',
  'office',
  'importer',
  'importer_eori',
  'seller',
  'seller_country',
  'origin',
  'departure',
  'hs6',
  'net_kg',
  'value_eur',
  'container',
  'transport_document',
  'vessel_imo',
] as const satisfies readonly (keyof DeclarationRow)[];

/** What is true of one row. */
export type GoodsMark =
  | { readonly type: 'goods'; readonly kind: GoodsKind; readonly entries?: readonly string[] }
  | { readonly type: 'goods_decoy'; readonly kind: GoodsDecoyKind; readonly entries?: readonly string[] }
  | { readonly type: 'goods_fault'; readonly kind: GoodsFaultKind };

/** A row, the day on which it comes in, and what is true of it. */
export interface Filed {
  readonly row: DeclarationRow;
  readonly day: number;
  readonly marks: readonly GoodsMark[];
}
