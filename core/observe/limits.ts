/** A list file that is larger is refused before it is read: the largest public list is a tenth of it. */
export const LIST_FILE_BYTES_MAX = 512 * 1024 * 1024;
/** A customer file may be larger, as its rows are not kept. */
export const SUBJECT_FILE_BYTES_MAX = 8 * 1024 * 1024 * 1024;
/** How much of a file's beginning is looked at to tell its format. */
export const HEAD_BYTES_MAX = 16 * 1024;
/** How many bytes are decoded at a time. */
export const CHUNK_BYTES_MAX = 256 * 1024;
/** FollowTheMoney allows 384 characters in a name; the longest listed one has some 300. */
export const NAME_CHARS_MAX = 1000;
/** The longest text that is kept of any other value. */
export const TEXT_CHARS_MAX = 65_000;
/** One record of any format; a longer one is a sign of a broken quote or of an attack. */
export const RECORD_CHARS_MAX = 4 * 1024 * 1024;
/** Nodes within one XML record, and how deep they may lie. */
export const XML_RECORD_NODES_MAX = 200_000;
export const XML_DEPTH_MAX = 64;
/** A quoted field of a CSV file that runs on for longer has lost its closing quote. */
export const CSV_QUOTED_CHARS_MAX = 64 * 1024;
export const CSV_QUOTED_LINES_MAX = 200;
export const CSV_COLUMNS_MAX = 1000;
/** Entities that one edition may hold. */
/** A file that is read into memory as a whole. */
export const WHOLE_FILE_BYTES_MAX = 400_000_000;
export const LIST_ENTITIES_MAX = 3_000_000;
/** Findings that are kept of one file; the rest is counted in one last finding. */
export const FINDINGS_MAX = 500;
/** Files that one call of readLists takes. */
export const LIST_FILES_MAX = 1000;
