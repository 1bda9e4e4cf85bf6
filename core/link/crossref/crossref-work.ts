export const CROSSREF_STREAM = 'crossref';

/** One run, as it waits for the thread that compares. */
export interface CrossrefWork {
  readonly run: string;
}
