/** A backup that must not be restored: its message is a plain sentence that says what is wrong with it. */
export class BackupBroken extends Error {
  override readonly name = 'BackupBroken';
}
