import { decodeHead } from './decode.ts';
import { detectFormat } from './detect-format.ts';
import type { FindingCodeId } from './finding-codes.ts';

/** What is said of a file that is no list and holds no entities, by its beginning: what it is, where that can be told. */
export function whyUnread(head: Uint8Array): FindingCodeId {
  if (detectFormat(head) === 'bods') return 'LIST-011';
  return isJsonArray(head) ? 'LIST-012' : 'LIST-001';
}

function isJsonArray(head: Uint8Array): boolean {
  return /^\ufeff?\s*\[\s*[[{\]]/u.test(decodeHead(head));
}
