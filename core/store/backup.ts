/**
 * The whole content of a node's database in one file, made and read without tools of PostgreSQL: the embedded server
 * comes without `pg_dump`, and a server of one's own may be of another version. The file is described in
 * `backup-format.ts`.
 */
export { BackupBroken } from './backup-broken.ts';
export { restoreBackup } from './backup-restore.ts';
export { writeBackup } from './backup-write.ts';
