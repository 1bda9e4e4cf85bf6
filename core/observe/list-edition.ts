import type { Entity, Finding, ListEntry } from '../model/index.ts';

/** One file as handed over: its name is kept as given, its bytes are read once. */
export interface InputFile {
  readonly file: string;
  /** Its size where that is known beforehand, so that a file too large is refused before it is opened. */
  readonly bytes?: number;
  open(): AsyncIterable<Uint8Array>;
}

/** What one edition of a list holds. An edition with an error among its findings is never put in force. */
export interface ListEdition {
  /** `eu_fsf`, `un_sc_sanctions`, `us_ofac_sdn`, `us_ofac_cons`, `gb_fcdo_sanctions`, `own:<name>`, …; `unknown` for a file that is no list. */
  readonly dataset: string;
  /** One of LIST_FORMATS; `unknown`. */
  readonly format: string;
  /** When the publisher made it, ISO 8601, if the file says so. */
  readonly publishedAt?: string;
  /** The files it was read from, with SHA-256 of their bytes (hex); of a file refused unread it is empty. */
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
  readonly entries: readonly ListEntry[];
  /** Entities of the files that belong to no entry; they are kept all the same. */
  readonly others?: readonly Entity[];
  /** Lines that were left out because they cannot be read, where whoever handed them over wanted that. */
  readonly leftOut?: number;
  readonly findings: readonly Finding[];
}
