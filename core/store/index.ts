export { BackupBroken, restoreBackup, writeBackup } from './backup.ts';
export { notify } from './notify.ts';
export { defaultSettings, readSetting, readSettings, type Settings, writeSetting, writeSettings } from './settings.ts';
export { type Columns, textColumns } from './text-columns.ts';
export { Together } from './together.ts';
export { openStore, type Store, type StoreOptions, type Tx } from './store.ts';
export type { ConflictRow, EvidenceRow, SignatureRow } from './hazard-tables.ts';
export type { GoodsHitRow } from './goods-tables.ts';
export type { AlertHit, PaymentExcerpt, Tables } from './tables.ts';
