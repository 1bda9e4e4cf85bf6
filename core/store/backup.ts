import type { Store } from './store.ts';
export class BackupBroken extends Error {}
export async function writeBackup(_store: Store, _path: string, _now: Date): Promise<{ bytes: number; rows: number; sha256: string }> {
  throw new BackupBroken('');
}
export async function restoreBackup(_store: Store, _path: string): Promise<{ rows: number }> {
  throw new BackupBroken('');
}
