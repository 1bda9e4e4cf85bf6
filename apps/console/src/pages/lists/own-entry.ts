import type { EntityBody, OwnEntry } from '@quintet/node/api';

/** Kinds that a list of one's own may hold. */
export const OWN_SCHEMATA = ['Person', 'Organization', 'Company', 'Vessel', 'LegalEntity', 'Territory'] as const;
export type OwnSchema = (typeof OWN_SCHEMATA)[number];

/** The small form asks for what the matcher compares and why the entry is there; other properties are kept as they are. */
const FIELDS = {
  Person: ['name', 'alias', 'birthDate', 'nationality', 'gender', 'passportNumber', 'address', 'notes'],
  Organization: ['name', 'alias', 'country', 'registrationNumber', 'address', 'notes'],
  Company: ['name', 'alias', 'country', 'registrationNumber', 'incorporationDate', 'address', 'notes'],
  Vessel: ['name', 'alias', 'flag', 'imoNumber', 'mmsi', 'notes'],
  Territory: ['name', 'alias', 'country', 'notes'],
  LegalEntity: ['name', 'alias', 'country', 'registrationNumber', 'address', 'notes'],
} as const satisfies Record<OwnSchema, readonly string[]>;

const VALUES_MAX = 200;
const VALUE_LENGTH_MAX = 2000;

export type EntryDraft = { readonly schema: OwnSchema; readonly fields: Readonly<Record<string, string>> };
export type DraftFault = { readonly field: string; readonly fault: 'name-missing' | 'date' | 'too-many' | 'too-long' };

export const fieldsOf = (schema: OwnSchema): readonly string[] => FIELDS[schema];

export const emptyDraft = (schema: OwnSchema = 'Person'): EntryDraft => ({ schema, fields: {} });

const isOwnSchema = (schema: string): schema is OwnSchema => OWN_SCHEMATA.some((one) => one === schema);

/** One value a line, since names and addresses hold commas. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function draftOf(entity: EntityBody): EntryDraft {
  const fields = Object.fromEntries(
    Object.entries(entity.properties).map(([name, values]) => [name, values.join('\n')]),
  );
  return { schema: isOwnSchema(entity.schema) ? entity.schema : 'LegalEntity', fields };
}

/** A birth date may be partial, as lists give it: `1974`, `1974-03`, `1974-03-19`. */
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DATE_FIELDS: ReadonlySet<string> = new Set(['birthDate', 'incorporationDate']);

/** What stops a draft from being saved, each with the field beside which it is said. */
export function faultsOf(draft: EntryDraft): readonly DraftFault[] {
  const faults: DraftFault[] = [];
  if (linesOf(draft.fields.name ?? '').length === 0) faults.push({ field: 'name', fault: 'name-missing' });
  for (const [field, text] of Object.entries(draft.fields)) {
    const lines = linesOf(text);
    if (lines.length > VALUES_MAX) faults.push({ field, fault: 'too-many' });
    if (lines.some((line) => line.length > VALUE_LENGTH_MAX)) faults.push({ field, fault: 'too-long' });
    if (DATE_FIELDS.has(field) && lines.some((line) => !PARTIAL_DATE.test(line))) faults.push({ field, fault: 'date' });
  }
  return faults;
}

/** The entry as the node takes it: empty fields are left out, an id stays when an entry is edited. */
export function entryOf(draft: EntryDraft, id?: string): OwnEntry {
  const properties = Object.fromEntries(
    Object.entries(draft.fields)
      .map(([name, text]) => [name, linesOf(text)] as const)
      .filter(([, values]) => values.length > 0),
  );
  return { schema: draft.schema, properties, ...(id !== undefined && { id }) };
}
