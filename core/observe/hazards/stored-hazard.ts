import { packed } from '@quintet/hazards';
import type { HazardText, ReadHazard } from './read-hazard.ts';

/** As it is held by the thousand. */
export function packedHazard(read: ReadHazard): ReadHazard {
  return { ...read, report: { ...read.report, shapes: read.report.shapes.map(packed) } };
}

/** What was written. */
export function asStored(json: unknown): ReadHazard {
  return json as ReadHazard;
}

/** What is said in the language of the console where the source speaks it, else in its first one. */
export function textToShow({ languages, title, text }: Pick<ReadHazard, 'languages' | 'title' | 'text'>): HazardText {
  const english = languages.find(({ language, title: own }) => /^en\b/iu.test(language) && own !== '');
  return english ?? languages[0] ?? { language: 'und', event: title, title, text };
}
