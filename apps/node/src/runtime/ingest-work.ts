import type { TableMapping } from '@quintet/core/observe/table';

/** Files that somebody handed over, as they wait for the ingest thread. */
export interface IngestWork {
  /** How a table becomes entities of several kinds with links between them; it stands in place of `map` and `schema`. */
  readonly table?: TableMapping | undefined;
  /** One job for each file; the files of one edition travel together. */
  readonly files: readonly { readonly job: string; readonly name: string; readonly path: string }[];
  readonly as?: IngestAs | undefined;
  readonly dataset?: string | undefined;
  readonly map?: Readonly<Record<string, string>> | undefined;
  readonly schema?: string | undefined;
  readonly by: string;
  /** The purpose and legal basis of whoever handed them over; a payment is screened for it. */
  readonly purpose: { readonly text: string; readonly legalBasis: string };
  /** A list, or the sites of a feed, may lose as many entries as it does. */
  readonly acceptShrink?: boolean;
  /** Lines of entities that cannot be read are left out and named; else one of them refuses all. */
  readonly leaveOutBroken?: boolean;
  /** A file of subjects holds the whole register: who is not in it is taken out. */
  readonly wholeRegister?: boolean;
}

export type IngestAs = (typeof INGEST_AS)[number];

/** What a file is taken in as. */
export const INGEST_AS = [
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

export const INGEST_STREAM = 'ingest';
/** Told when a job moved on. */
export const JOBS_CHANNEL = 'quintet_jobs';
