import { type JsonObject, objectsIn, textOf } from './schema/json.ts';

/** One statement about a relationship, and the days on which it is the last word. */
export interface RecordVersion {
  readonly statement: JsonObject;
  readonly details: JsonObject;
  /** `YYYY-MM-DD`; open where absent. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * Puts the statements about one relationship into the order of their dates and says from when each replaces the one
 * before: on the first start date that is new in it, else on its statement date. A closed record ends on the last end
 * date that it states, else on its statement date; a first version counts from ever.
 */
export function recordVersions(series: readonly JsonObject[]): RecordVersion[] {
  const sorted = series
    .map((statement) => ({ statement, details: detailsOf(statement), stated: dayOf(statement) }))
    .sort((a, b) => (a.stated < b.stated ? -1 : a.stated > b.stated ? 1 : 0));
  const versions: { statement: JsonObject; details: JsonObject; from?: string; until?: string }[] = [];
  for (const { statement, details, stated } of sorted) {
    const last = versions.at(-1);
    if (textOf(statement['recordStatus']) === 'closed') {
      const end =
        datesOf(details, 'endDate')
          .filter((date) => date <= stated)
          .at(-1) ?? stated;
      if (last === undefined) versions.push({ statement, details, until: end });
      else last.until = end;
      continue;
    }
    if (last === undefined) {
      versions.push({ statement, details });
      continue;
    }
    const known = datesOf(last.details, 'startDate').at(-1) ?? '';
    const from = datesOf(details, 'startDate').find((date) => date > known && date <= stated) ?? stated;
    last.until ??= from;
    versions.push({ statement, details, from });
  }
  return versions;
}

export function detailsOf(statement: JsonObject): JsonObject {
  const details = statement['recordDetails'];
  return typeof details === 'object' && details !== null ? (details as JsonObject) : {};
}

/** The day of a statement; one without a date comes first. */
export function dayOf(statement: JsonObject): string {
  return textOf(statement['statementDate'])?.slice(0, 10) ?? '';
}

function datesOf(details: JsonObject, name: 'startDate' | 'endDate'): string[] {
  return objectsIn(details['interests'])
    .flatMap((interest) => textOf(interest[name]) ?? [])
    .sort();
}
