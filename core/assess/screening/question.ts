import type { ScreenedField } from './payment-fields.ts';
import type { Question } from './watched-entries.ts';

export interface QuestionSettings {
  readonly threshold: number;
  readonly cutoff: number;
  readonly freeTextThreshold: number;
  readonly limit: number;
}

/** What is asked about a field of a payment; free text is held to the higher threshold. */
export function questionOf(field: ScreenedField, settings: QuestionSettings): Question {
  const { rule, subject, caption, locations, withoutDatasets } = field;
  const { threshold, cutoff, freeTextThreshold, limit } = settings;
  const which = { limit, kinds: rule.kinds, withoutDatasets };
  if (rule.as === 'subject' && subject) return { subject, options: { threshold, cutoff, ...which } };
  const atLeast = Math.max(threshold, freeTextThreshold);
  const where = locations.length === 0 ? {} : { locations };
  return { text: caption, ...where, options: { threshold: atLeast, cutoff: atLeast, ...which } };
}
