import type { Me } from '@quintet/node/api';

export const OTHER = 'other';
export interface PurposeForm {
  readonly choice: string;
  readonly narrow: string;
  readonly text: string;
  readonly legalBasis: string;
}

/** What is sent: a choice, narrowed by a case number where one was given, or one's own words. */
export function purposeOf(form: PurposeForm, choices: Me['purposes']): { text: string; legalBasis: string } {
  const choice = choices.find(({ id }) => id === form.choice);
  if (choice === undefined) return { text: form.text.trim(), legalBasis: form.legalBasis.trim() };
  const narrow = form.narrow.trim();
  return { text: narrow === '' ? choice.text : `${narrow} · ${choice.text}`, legalBasis: choice.legalBasis };
}
