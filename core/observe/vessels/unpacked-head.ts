import { constants, gunzipSync } from 'node:zlib';

const GZIP = [0x1f, 0x8b] as const;
/** A head that unpacks to more than this is no text of anybody. */
const BYTES_MAX = 16 * 1024 * 1024;

/** The beginning of a file, unpacked where it is packed by gzip; what cannot be unpacked stays as it is. */
export function unpackedHead(head: Uint8Array): Uint8Array {
  if (!GZIP.every((byte, i) => head[i] === byte)) return head;
  try {
    // The end of the file is not here: what there is of it is enough.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: BYTES_MAX });
  } catch {
    return head;
  }
}
