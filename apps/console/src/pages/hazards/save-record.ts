import { OWN_REQUEST } from '../../api/client.ts';
import { ApiProblem, noAnswer, problemOf } from '../../api/problem.ts';
import '../../messages/add-hazards.ts';
import { say } from '../../messages/say.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { fileNameOf } from '../vessels/save-track-file.ts';

interface SavedRecord {
  readonly name: string;
  /** Of the bytes that were saved, hexadecimal; worked out here too where the browser can, so that a change on the way is seen. */
  readonly sha256: string;
  readonly bytes: number;
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Browsers give the digest only over a connection that nobody can change. */
async function digestOf(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined;
  return hex(await crypto.subtle.digest('SHA-256', bytes));
}

/**
 * Reads a document exactly as it was received and hands it to the browser's downloads.
 * @throws ApiProblem when the node refuses or does not answer, or the bytes are not those of its SHA-256
 */
export async function saveRecord(id: string): Promise<SavedRecord> {
  const path = `/api/hazards/records/${encodeURIComponent(id)}`;
  const answer = await fetch(path, { credentials: 'same-origin', headers: OWN_REQUEST }).catch(() => undefined);
  if (answer === undefined) throw noAnswer();
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => undefined));
  const bytes = await answer.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) throw noAnswer();
  const said = answer.headers.get('x-sha256') ?? undefined;
  const own = await digestOf(bytes);
  if (said !== undefined && own !== undefined && said !== own) {
    throw new ApiProblem(0, { code: 'NET-001', message: say('hazards.record.changed') });
  }
  const name = fileNameOf(answer.headers.get('content-disposition'), `hazard-${id}`);
  // As bytes without a kind: nothing that a source sent is opened as a page.
  saveFile(name, new Blob([bytes], { type: 'application/octet-stream' }));
  return { name, sha256: own ?? said ?? '', bytes: bytes.byteLength };
}
