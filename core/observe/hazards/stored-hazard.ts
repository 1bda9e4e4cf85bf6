import { packed } from '@quintet/hazards';
import type { HazardText, ReadHazard } from './read-hazard.ts';

/** As it is held by the thousand: the numbers of shapes in rows, and a text that stands in it twice once. */
export function packedHazard(read: ReadHazard): ReadHazard {
  const { title, text, report } = read;
  const once = (said: string): string => [title, text].find((known) => known === said) ?? said;
  return {
    ...read,
    languages: read.languages.map((one) => ({ ...one, title: once(one.title), text: once(one.text) })),
    report: { ...report, shapes: report.shapes.map(packed) },
  };
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
