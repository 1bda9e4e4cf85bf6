/**
 * One record of GLEIF as its values by path: `entity.legalname`, `relationship.period.1.startdate`. XML, JSON and CSV of
 * the golden copy come to the same paths, in lower case.
 */
export type FlatRecord = ReadonlyMap<string, string>;

/** What the XML writes in full and the CSV in short. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^relationship\.relationshipperiods\.relationshipperiod\b/, 'relationship.period'],
  [/^relationship\.relationshipquantifiers\.relationshipquantifier\b/, 'relationship.quantifiers'],
  [/^exceptioncategory$/, 'exception.category'],
  [/^exceptionreason(?:\.1)?$/, 'exception.reason.1'],
  [/^exceptionreference(?:\.1)?$/, 'exception.reference.1'],
];

/** The elements that may come several times; each gets a number. */
export const NUMBERED: ReadonlySet<string> = new Set(['RelationshipPeriod', 'RelationshipQuantifier']);

/** A path as all three forms have it. */
export function commonPath(path: string): string {
  const lower = path.toLowerCase();
  for (const [long, short] of SHORT) if (long.test(lower)) return lower.replace(long, short);
  return lower;
}
