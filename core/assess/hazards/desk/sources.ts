import { verifySignatures } from '@quintet/cap';
import type { SignatureRow, Tx } from '../../../store/index.ts';
import { readPins } from '../pins.ts';
import type { DeskDocument } from './desk-document.ts';
import { GRADE_UNKNOWN, handlingOf, type HeldReport } from './known-reports.ts';

export interface Sources {
  readonly pins: Awaited<ReturnType<typeof readPins>>;
  of(dataset: string): Pick<HeldReport, 'grade' | 'handling'>;
}

/** How far each source is to be believed and shown, and whose signatures are trusted. */
export async function readSources(tx: Tx, documents: readonly DeskDocument[]): Promise<Sources> {
  const datasets = [...new Set(documents.map(({ dataset }) => dataset))];
  const feeds = await tx
    .selectFrom('feed')
    .where('dataset', 'in', datasets.length > 0 ? datasets : [''])
    .select(['dataset', 'grade', 'handling'])
    .execute();
  return {
    pins: await readPins(tx),
    of(dataset) {
      const feed = feeds.find((one) => one.dataset === dataset);
      return { grade: feed?.grade ?? GRADE_UNKNOWN, handling: handlingOf(feed?.handling ?? '') };
    },
  };
}

/** Whether the signatures of a document hold, against the keys that are trusted. */
export function signaturesOf(bytes: Uint8Array, { pins }: Sources): SignatureRow[] {
  const signatures = mayBeSigned(bytes) ? verifySignatures(bytes, pins) : [];
  return signatures.map(({ state, signer, algorithm, why }) => ({
    state,
    algorithm,
    why,
    ...(signer === undefined ? {} : { signer }),
  }));
}

/** An XML document with a signature in it names the element; nothing else is looked at. */
function mayBeSigned(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('Signature');
}
