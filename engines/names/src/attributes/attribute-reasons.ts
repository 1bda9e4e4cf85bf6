import { defaults } from '../defaults.ts';
import type { Reason, Subject } from '../types.ts';
import { compareBirthDates, type DateVerdict } from './birth-dates.ts';
import { compareIdentifiers } from './identifiers.ts';

const DATE_TEXT: Readonly<Record<DateVerdict, string>> = {
  equal: 'Same birth date',
  equalPart: 'Birth dates agree as far as both are known',
  near: 'Birth dates differ by a slip',
  otherDay: 'Same year of birth, another day',
  twoYears: 'Birth dates one to two years apart',
  far: 'Birth dates more than two years apart',
};

/** What birth dates, countries and genders say about two subjects whose names agree. */
export function attributeReasons(query: Subject, listed: Subject): Reason[] {
  const reasons: Reason[] = [];
  const dates = compareBirthDates(query.birthDates ?? [], listed.birthDates ?? []);
  if (dates) {
    const score = defaults.birthDate[dates.verdict];
    reasons.push({
      feature: 'birthDate',
      text: DATE_TEXT[dates.verdict],
      score,
      query: dates.query,
      candidate: dates.listed,
    });
  }
  const country = countryReason(query, listed);
  if (country) reasons.push(country);
  const gender = genderReason(query.genders ?? [], listed.genders ?? []);
  if (gender) reasons.push(gender);
  return reasons;
}

function countryReason(query: Subject, listed: Subject): Reason | undefined {
  const ofQuery = query.countries ?? [];
  const ofListed = listed.countries ?? [];
  const shared = ofQuery.find((country) => ofListed.includes(country));
  const located = shared ?? placeOf(query, listed);
  if (located !== undefined) {
    const text = shared === undefined ? 'Country of an address agrees' : 'Same country';
    return { feature: 'country', text, score: defaults.country.equal, query: located, candidate: located };
  }
  if (ofQuery.length === 0 || ofListed.length === 0) return undefined;
  return {
    feature: 'country',
    text: 'No country in common',
    score: defaults.country.different,
    query: ofQuery.join(', '),
    candidate: ofListed.join(', '),
  };
}

/** A country of residence on one side that is a country of the other: support, while its absence says nothing. */
function placeOf(query: Subject, listed: Subject): string | undefined {
  const all = [...(listed.countries ?? []), ...(listed.locations ?? [])];
  return (
    query.locations?.find((country) => all.includes(country)) ??
    query.countries?.find((country) => listed.locations?.includes(country))
  );
}

function genderReason(query: readonly string[], listed: readonly string[]): Reason | undefined {
  const known = (genders: readonly string[]): string[] => genders.filter((gender) => gender !== 'other');
  const a = known(query);
  const b = known(listed);
  if (a.length === 0 || b.length === 0 || a.some((gender) => b.includes(gender))) return undefined;
  return {
    feature: 'gender',
    text: 'Another gender',
    score: defaults.gender.different,
    query: a.join(', '),
    candidate: b.join(', '),
  };
}

/** What identifiers say; it counts even where no name agrees. */
export function identifierReason(query: Subject, listed: Subject): Reason | undefined {
  const found = compareIdentifiers(query.identifiers ?? [], listed.identifiers ?? []);
  if (!found) return undefined;
  const text =
    found.verdict === 'equal'
      ? `Same identifier (${found.type})`
      : found.verdict === 'different'
        ? `Another ${found.type}`
        : 'Same identifier, of another type';
  return {
    feature: 'identifier',
    text,
    score: defaults.identifier[found.verdict],
    query: found.query,
    candidate: found.listed,
  };
}
