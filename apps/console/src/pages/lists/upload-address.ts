import type { MapTarget } from './csv-head.ts';

/** What a file is taken as; absent: the node recognises it by its content. */
export const UPLOAD_KINDS = [
  'list',
  'subjects',
  'payments',
  'entities',
  'positions',
  'hazards',
  'sites',
  'declarations',
  'population',
] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

export type UploadOrder = {
  readonly file: string;
  readonly as?: UploadKind;
  readonly dataset?: string;
  readonly map?: Readonly<Record<string, MapTarget>>;
  readonly wholeRegister?: boolean;
  readonly acceptShrink?: boolean;
  /** The files of one edition carry the same batch and say how many they are. */
  readonly batch?: { readonly id: string; readonly of: number };
};

/** The address of an upload: `map` is repeated, `column=property` each, as on the command line. */
export function uploadAddress(order: UploadOrder): string {
  const query = new URLSearchParams({ file: order.file });
  if (order.as) query.set('as', order.as);
  if (order.dataset) query.set('dataset', order.dataset);
  for (const [column, property] of Object.entries(order.map ?? {})) query.append('map', `${column}=${property}`);
  if (order.wholeRegister) query.set('wholeRegister', 'true');
  if (order.acceptShrink) query.set('acceptShrink', 'true');
  if (order.batch) {
    query.set('batch', order.batch.id);
    query.set('of', String(order.batch.of));
  }
  return `/api/uploads?${query.toString()}`;
}

/** Lists and payments are recognised by content; a table says nothing about what it holds, so a person must. */
export const needsKind = (file: string): boolean => /\.(csv|tsv|txt|jsonl?|ndjson|ftm)$/i.test(file);
export const isTable = (file: string): boolean => /\.(csv|tsv|txt)$/i.test(file);
