/** Tables of any columns: what they seem to hold, how they are mapped, and the entities that their rows become. */
export { TABLE_ENCODINGS } from './guess-encoding.ts';
export { previewTable, type TablePreview } from './preview-table.ts';
export { readTableEdition } from './read-table.ts';
export { mappingFindings, type TableMapping } from './table-mapping.ts';
