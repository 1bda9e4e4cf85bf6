import type { SearchEdit } from '@quintet/node/api';

/** The form as it is typed: every field is text, an empty one is left out. */
export type SearchDraft = {
  readonly name: string;
  readonly schema: string;
  readonly birthDate: string;
  readonly country: string;
  readonly document: string;
  readonly dataset: string;
};

export const EMPTY_DRAFT: SearchDraft = { name: '', schema: '', birthDate: '', country: '', document: '', dataset: '' };

/** Kinds that one looks for. */
export const SEARCH_SCHEMATA = ['Person', 'Organization', 'Company', 'Vessel'] as const;

const PARTIAL_DATE = /^\d{4}(-\d{1,2}(-\d{1,2})?)?$/;

export type SearchFault = 'name' | 'birthDate';

export const searchFaults = ({ name, birthDate }: SearchDraft): readonly SearchFault[] => [
  ...(name.trim() === '' ? (['name'] as const) : []),
  ...(birthDate.trim() !== '' && !PARTIAL_DATE.test(birthDate.trim()) ? (['birthDate'] as const) : []),
];

/** What is sent: only what was filled in. */
export function editOf(draft: SearchDraft): SearchEdit {
  const given = Object.entries(draft)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([field, text]) => field !== 'name' && text !== '');
  return { name: draft.name.trim(), ...Object.fromEntries(given) };
}

export const draftOf = (edit: SearchEdit): SearchDraft => ({ ...EMPTY_DRAFT, ...edit });
