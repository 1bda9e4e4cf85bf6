import { screening } from './0001-screening.ts';

/** Every migration, in order; one that has landed is never edited. */
export const migrations = { '0001-screening': screening };
