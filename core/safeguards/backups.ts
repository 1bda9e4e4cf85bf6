import type { Tx } from '../store/index.ts';

export async function listBackups(tx: Tx) {
  return await tx.selectFrom('backup').selectAll().orderBy('at', 'desc').execute();
}

export async function noteBackup(tx: Tx, backup: { file: string; bytes: number; rows: number; sha256: string }) {
  return await tx
    .insertInto('backup')
    .values({ ...backup, bytes: String(backup.bytes) })
    .returningAll()
    .executeTakeFirstOrThrow();
}
