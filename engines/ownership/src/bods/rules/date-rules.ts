import type { FindingList } from '../../finding-list.ts';
import { isObject, textOf } from '../schema/json.ts';
import { hasFormat } from '../schema/text-formats.ts';
import type { PlacedStatement, StatementCheck } from './statement-set.ts';

/** Nobody who is stated today was born before. */
const BIRTH_YEAR_MIN = 1800;
/** No longer life is on record. */
const LIFE_MAX_YEARS = 120;

/** A date as the period of days that it may mean; compared as text, since ISO dates sort. */
interface Period {
  readonly first: string;
  readonly last: string;
}

/** Dates must not lie in the future, nor against each other. */
export const checkDates: StatementCheck = (statement, { today }, findings) => {
  const { value, path } = statement;
  notAfter(value['statementDate'], today, `${path}.statementDate`, findings);
  const published = value['publicationDetails'];
  if (isObject(published)) {
    notAfter(published['publicationDate'], today, `${path}.publicationDetails.publicationDate`, findings);
  }
  const { source } = value;
  if (isObject(source)) notAfter(source['retrievedAt'], today, `${path}.source.retrievedAt`, findings);
  if (Array.isArray(value['annotations'])) {
    for (const [i, annotation] of value['annotations'].entries()) {
      if (isObject(annotation)) {
        notAfter(annotation['creationDate'], today, `${path}.annotations[${i}].creationDate`, findings);
      }
    }
  }
  if (statement.recordType === 'person') checkLife(statement, today, findings);
  if (statement.recordType === 'entity') checkSpan(statement, findings);
  if (statement.recordType === 'relationship') checkInterests(statement, findings);
};

function checkLife({ details, path }: PlacedStatement, today: string, findings: FindingList): void {
  const birth = period(details['birthDate']);
  const death = period(details['deathDate']);
  for (const [name, date] of [
    ['birthDate', birth],
    ['deathDate', death],
  ] as const) {
    if (date === undefined) continue;
    const place = { path: `${path}.recordDetails.${name}` };
    if (date.first > today) findings.add('BODS-201', date.first, place);
    else if (Number(date.first.slice(0, 4)) < BIRTH_YEAR_MIN) findings.add('BODS-202', date.first, place);
  }
  if (birth === undefined || death === undefined) return;
  const years = Number(death.first.slice(0, 4)) - Number(birth.first.slice(0, 4));
  if (death.last < birth.first || years > LIFE_MAX_YEARS) {
    findings.add('BODS-203', `${years} years.`, { path: `${path}.recordDetails.deathDate` });
  }
}

function checkSpan({ details, path }: PlacedStatement, findings: FindingList): void {
  const from = period(details['foundingDate']);
  const to = period(details['dissolutionDate']);
  if (from !== undefined && to !== undefined && to.last < from.first) {
    findings.add('BODS-204', '', { path: `${path}.recordDetails.dissolutionDate` });
  }
}

function checkInterests({ details, path }: PlacedStatement, findings: FindingList): void {
  if (!Array.isArray(details['interests'])) return;
  for (const [i, interest] of details['interests'].entries()) {
    if (!isObject(interest)) continue;
    const from = period(interest['startDate']);
    const to = period(interest['endDate']);
    if (from !== undefined && to !== undefined && to.last < from.first) {
      findings.add('BODS-204', '', { path: `${path}.recordDetails.interests[${i}].endDate` });
    }
  }
}

function notAfter(value: unknown, today: string, path: string, findings: FindingList): void {
  const day = textOf(value);
  if (day !== undefined && hasFormat(day, 'date or time') && day.slice(0, 10) > today) {
    findings.add('BODS-201', day, { path });
  }
}

function period(value: unknown): Period | undefined {
  const date = textOf(value);
  if (date === undefined || !hasFormat(date, 'partial date')) return undefined;
  return { first: date.padEnd(10, '-01'), last: `${date}${'-12-31'.slice(date.length - 10)}` };
}
