import type { CrossrefPair, Mark } from '@quintet/node/api';
import { markValues, type Parts } from '../../parts/compare/mark-values.ts';
import { valueWord } from '../entities/words.ts';

/** What both sides say of one property. */
export interface ComparedLine {
  readonly property: string;
  readonly left: readonly (readonly Mark[])[];
  readonly right: readonly (readonly Mark[])[];
  /** What it adds to the score, in bits, by which lines are put in order; undefined when it was not compared. */
  readonly bits: number | undefined;
  /** Only one side says anything: there is nothing to mark. */
  readonly isOneSided: boolean;
}

/** Of longer lists the rest is on the entity's own page. */
const VALUES_MAX = 12;
const NAMES = ['name', 'firstName', 'middleName', 'lastName', 'alias', 'weakAlias', 'previousName'];
const WORDS = new Set([...NAMES, 'address', 'street', 'street2', 'city', 'birthPlace', 'region', 'state', 'position']);
/** Said of the record, not of who it is; and whatever nobody is to be compared by. */
const LEFT_OUT = new Set(
  'addressEntity sourceUrl programUrl createdAt modifiedAt retrievedAt publisher publisherUrl ethnicity religion political'.split(
    ' ',
  ),
);

/** The two sides of a pair line by line: names first, then what counted for the score, then the rest both say, then the rest. */
export function comparedLines({ a, b, ledger }: CrossrefPair): ComparedLine[] {
  const bits = new Map(ledger.map(({ feature, score }) => [feature, score]));
  const properties = [...new Set([...Object.keys(a.properties), ...Object.keys(b.properties)])];
  const lines = properties
    .filter((property) => !LEFT_OUT.has(property))
    .map((property): ComparedLine => {
      const [left, right] = [a, b].map((side) => shown(property, side.properties[property] ?? [])) as [
        string[],
        string[],
      ];
      const isOneSided = left.length === 0 || right.length === 0;
      return { property, ...markValues(left, right, partsOf(property)), bits: bits.get(property), isOneSided };
    });
  return lines.sort((one, other) => rankOf(one) - rankOf(other) || weightOf(other) - weightOf(one));
}

function shown(property: string, values: readonly string[]): string[] {
  return values.slice(0, VALUES_MAX).map((value) => valueWord(property, value));
}

function partsOf(property: string): Parts {
  if (/date$/iu.test(property)) return 'dates';
  return WORDS.has(property) ? 'words' : 'whole';
}

function rankOf({ property, bits, isOneSided }: ComparedLine): number {
  const name = NAMES.indexOf(property);
  if (name >= 0) return name;
  return NAMES.length + (bits !== undefined ? 0 : isOneSided ? 2 : 1);
}

function weightOf({ bits }: ComparedLine): number {
  return Math.abs(bits ?? 0);
}
