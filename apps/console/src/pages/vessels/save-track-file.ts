import { OWN_REQUEST } from '../../api/client.ts';
import { noAnswer, problemOf } from '../../api/problem.ts';
import { saveFile } from '../../parts/save-file.ts';

export type TrackFormat = 'geojson' | 'csv';

export interface SavedFile {
  readonly name: string;
  /** Of what was saved, as the node worked it out; hexadecimal. */
  readonly sha256: string;
}

const NAMED = /filename="([^"]+)"/u;

/** The name under which the node gives a file, without what could lead elsewhere. */
export function fileNameOf(disposition: string | null, otherwise: string): string {
  const name = NAMED.exec(disposition ?? '')?.[1]?.replace(/[^\w.-]/gu, '');
  return name === undefined || name === '' ? otherwise : name;
}

/**
 * Reads the kept track of a vessel as a file and hands it to the browser's downloads.
 * @throws ApiProblem when the node refuses or does not answer
 */
export async function saveTrackFile(track: string, format: TrackFormat): Promise<SavedFile> {
  const path = `/api/sea/vessels/${encodeURIComponent(track)}/track.${format}`;
  const answer = await fetch(path, { credentials: 'same-origin', headers: OWN_REQUEST }).catch(() => undefined);
  if (answer === undefined) throw noAnswer();
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => undefined));
  const name = fileNameOf(answer.headers.get('content-disposition'), `vessel.${format}`);
  saveFile(name, await answer.blob());
  return { name, sha256: answer.headers.get('x-sha256') ?? '' };
}
