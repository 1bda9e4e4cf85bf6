export { BackupBroken, restoreBackup, writeBackup } from './backup.ts';
export { notify } from './notify.ts';
export { defaultSettings, readSetting, readSettings, type Settings, writeSetting, writeSettings } from './settings.ts';
export { openStore, type Store, type StoreOptions, type Tx } from './store.ts';
export type { AlertHit, PaymentExcerpt, Tables } from './tables.ts';
