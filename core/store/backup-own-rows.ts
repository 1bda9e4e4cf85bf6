/** Which rows of a table go into a backup, and which rows of the running node a restore leaves in place. */
export interface OwnRows {
  /** Condition on the rows that are written; constant SQL. */
  readonly written: string;
  /** Condition on the rows that outlive a restore, where the backup has none with the same key. */
  readonly kept: string;
}

const USUAL: OwnRows = { written: 'true', kept: 'false' };

/**
 * What differs from "all is written, all is replaced". A table that is not named here is written and replaced whole.
 */
const EXCEPTIONS: Readonly<Record<string, OwnRows>> = {
  // Everybody signs in again: a session of before could belong to an account that is no more.
  session: { written: 'false', kept: 'false' },
  // The running node and its command line hold this secret; it belongs to the process, not to the content.
  token: { written: `use <> 'local'`, kept: `use = 'local'` },
  // Says which files lie in this node's own folder; a restore changes none of them.
  backup: { written: 'false', kept: 'true' },
  // Names files in this node's own folder.
  sea_input: { written: 'false', kept: 'true' },
  // The log only grows: nobody wipes out what was done since the backup by restoring it.
  audit: { written: 'true', kept: 'true' },
};

export function ownRows(table: string): OwnRows {
  return EXCEPTIONS[table] ?? USUAL;
}
