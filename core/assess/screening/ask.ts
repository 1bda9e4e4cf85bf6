import type { Subject } from '@quintet/names';
import type { ScreenedField } from './payment-fields.ts';
import type { WatchList } from './watch-list.ts';
import type { ScreenHit, ScreenOptions } from './watched-entries.ts';

/** One question to the lists: who is this, or who is named in this text? Plain data, so that it travels to a thread. */
export interface Question {
  readonly subject?: Subject;
  readonly text?: string;
  readonly options: ScreenOptions;
}

export interface QuestionSettings {
  readonly threshold: number;
  readonly cutoff: number;
  readonly freeTextThreshold: number;
  readonly limit: number;
}

/** What is asked about a field of a payment; free text is held to the higher threshold. */
export function questionOf(field: ScreenedField, settings: QuestionSettings): Question {
  const { rule, subject, caption, withoutDatasets } = field;
  const { threshold, cutoff, freeTextThreshold, limit } = settings;
  const which = { limit, kinds: rule.kinds, withoutDatasets };
  if (rule.as === 'subject' && subject) return { subject, options: { threshold, cutoff, ...which } };
  const atLeast = Math.max(threshold, freeTextThreshold);
  return { text: caption, options: { threshold: atLeast, cutoff: atLeast, ...which } };
}

export function ask(list: WatchList, { subject, text, options }: Question): ScreenHit[] {
  return subject ? list.match(subject, options) : list.matchText(text ?? '', options);
}
