import type { MapTarget } from './csv-head.ts';
import { mapsAName } from './csv-head.ts';
import type { UploadKind } from './upload-address.ts';
import { isTable, needsKind } from './upload-address.ts';

/** Files that lie in the tray at one time. */
export const TRAY_FILES_MAX = 50;

/** A file that a person chose, before, while and after it is sent. */
export type TrayItem = {
  readonly key: number;
  readonly file: File;
  readonly kind: UploadKind | 'auto';
  readonly dataset: string;
  readonly columns: readonly { readonly name: string; readonly example: string }[];
  readonly map: Readonly<Record<string, MapTarget>>;
  /** A file whose content says what it is, whatever its name: one of an OFAC edition, or sentences of AIS. */
  readonly recognised: 'ofac' | 'ais' | false;
  /** The file is the whole register: customers who are not in it are taken out. */
  readonly wholeRegister: boolean;
  /** The list may lose as many entries as it does; said by a person after it was refused for that. */
  readonly acceptShrink: boolean;
  readonly stage:
    | { readonly is: 'chosen' }
    | { readonly is: 'sending'; readonly sent: number }
    | { readonly is: 'handed-over'; readonly job: string }
    | { readonly is: 'not-sent'; readonly why: string };
};

/** As the node takes it. */
const DATASET = /^[a-z][a-z0-9_:.-]{0,63}$/;

export type TrayFault = 'kind' | 'name' | 'dataset';

/** What a person must still say before a file can be sent. */
export function trayFault(item: TrayItem): TrayFault | undefined {
  if (item.kind === 'auto') return asksKind(item) ? 'kind' : undefined;
  if (needsDataset(item) && !DATASET.test(item.dataset.trim())) return 'dataset';
  return isTable(item.file.name) && item.kind === 'subjects' && !mapsAName(item.map) ? 'name' : undefined;
}

/** Whether a person must say what the file holds. */
export const asksKind = (item: TrayItem): boolean => needsKind(item.file.name) && item.recognised === false;

/** A table or a file of entities belongs to a list or register that a person names. */
export const needsDataset = (item: TrayItem): boolean =>
  asksKind(item) && item.kind !== 'payments' && item.kind !== 'positions';

/** Those that can be sent now. */
export const ready = (items: readonly TrayItem[]): readonly TrayItem[] =>
  items.filter((item) => (item.stage.is === 'chosen' || item.stage.is === 'not-sent') && !trayFault(item));

/** OFAC publishes an edition as several tables: names, other names, addresses, remarks; the consolidated list has its own. */
const familyOf = (item: TrayItem): 'sdn' | 'cons' | undefined => {
  if (item.recognised !== 'ofac' || item.kind !== 'auto') return undefined;
  return /cons/i.test(item.file.name) ? 'cons' : 'sdn';
};

/** Files that travel together: those of one OFAC edition; every other file alone. */
export function editionsOf(items: readonly TrayItem[]): readonly (readonly TrayItem[])[] {
  const alone = items.filter((item) => familyOf(item) === undefined).map((item) => [item]);
  const together = (['sdn', 'cons'] as const).map((family) => items.filter((item) => familyOf(item) === family));
  return [...alone, ...together].filter((edition) => edition.length > 0);
}

/** The first rows of an OFAC table: no heading, a number first, and `-0-` for what is not known. */
export const looksLikeOfac = (head: string): boolean =>
  /^\s*"?\d+"?,/.test(head) && /(^|,)"?-0- ?"?(,|\r?\n|$)/m.test(head);

/** Sentences of AIS stand line by line, each with its mark, whoever sent it; a tag block may come first. */
export const looksLikeAis = (head: string): boolean => /^(\\[^\\\n]*\\)?[^!\n]{0,80}![A-Z]{2}VD[MO],\d,\d,/m.test(head);

/** What a file is by the beginning of its content, where that says it. */
export const recognisedBy = (head: string): TrayItem['recognised'] => {
  if (looksLikeOfac(head)) return 'ofac';
  return looksLikeAis(head) ? 'ais' : false;
};

/** A name for a dataset out of a file's name: lower case, letters, digits, `_`. */
export const datasetOf = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 64);
