import { packed } from '@quintet/hazards';
import type { HazardText, ReadHazard } from './read-hazard.ts';

const AREA_CHARS_MAX = 500;

/** What is kept of a report: all of it but the alert that it was read of, which stands in the document as received. */
export interface StoredHazard extends Omit<ReadHazard, 'alert'> {
  /** The CAP message that it comes from: it lives as long as that. */
  readonly cap?: { readonly sender: string; readonly identifier: string };
  /** Where it is, in words. */
  readonly area?: string;
}

export function storedOf({ alert, report, ...said }: ReadHazard): StoredHazard {
  const read = { ...said, report: { ...report, shapes: report.shapes.map(packed) } };
  if (alert === undefined) return read;
  const areas = [...new Set(alert.infos.flatMap((info) => info.areas.map(({ areaDesc }) => areaDesc)))].join(', ');
  return {
    ...read,
    cap: { sender: alert.sender, identifier: alert.identifier },
    ...(areas === '' ? {} : { area: areas.slice(0, AREA_CHARS_MAX) }),
  };
}

/** What was written. */
export function asStored(json: unknown): StoredHazard {
  return json as StoredHazard;
}

/** What is said in the language of the console where the source speaks it, else in its first one. */
export function textToShow({ languages, title, text }: Pick<StoredHazard, 'languages' | 'title' | 'text'>): HazardText {
  const english = languages.find(({ language, title: own }) => /^en\b/iu.test(language) && own !== '');
  return english ?? languages[0] ?? { language: 'und', event: title, title, text };
}
