export { associateOrigins } from './associate-origins.ts';
export { ORIGIN_CODES, type OriginCode, type OriginFinding } from './finding-codes.ts';
export { ORIGINS_MAX, OriginTable, type OriginTableOptions, type TableOrigin } from './origin-table.ts';
export { parseZone } from './parse-time.ts';
