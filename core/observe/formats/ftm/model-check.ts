import { countryCode, type Entity, isModelDate, readGender, saysNoCountry, schema } from '../../../model/index.ts';
import type { FindingCodeId } from '../../finding-codes.ts';
import type { FindingCollector } from '../../findings.ts';
import { PlaceCounter } from '../../place-counter.ts';
import { checkInterests } from './check-interests.ts';
import { isDateValue } from './date-value.ts';

/** Values of one property that are named one by one; the rest is counted. */
const SHOWN_PER_PLACE_MAX = 5;
/** Properties of one entity of which the first cannot lie after the second. */
const IN_ORDER = [
  ['birthDate', 'deathDate'],
  ['incorporationDate', 'dissolutionDate'],
  ['startDate', 'endDate'],
] as const;
/** What stands beside the properties, which the reader of nested entities keeps among them. */
const ENVELOPE = new Set(['datasets', 'referents']);

/**
 * Holds FollowTheMoney entities against the model: values that are not of their property's type, properties that no
 * schema has, dates in the wrong order, links with itself, references to nothing, shares that cannot be. It changes
 * nothing: whatever is said is kept.
 */
export class ModelCheck {
  readonly #findings: FindingCollector;
  readonly #unknownProperties = new PlaceCounter('LIST-315');
  readonly #dangling = new Map<string, { count: number; line: number | undefined; value: string }>();
  readonly #shown = new Map<string, { count: number; readonly line: number }>();
  /** A file has few countries and many that say one. */
  readonly #countries = new Map<string, boolean>();

  constructor(findings: FindingCollector) {
    this.#findings = findings;
  }

  /** One entity as its line tells of it. */
  line({ id, schema: name, properties }: Entity, line: number): void {
    const definition = schema(name);
    if (definition === undefined) return;
    for (const property in properties) {
      const type = definition.properties.get(property)?.type;
      if (type === undefined) {
        if (!ENVELOPE.has(property)) this.#unknownProperties.count(`${name}.${property}`, line);
        continue;
      }
      // The share of an Ownership is read by those who reckon with it.
      const code = name === 'Ownership' && property === 'percentage' ? undefined : CODES[type];
      if (code === undefined) continue;
      for (const value of properties[property]!)
        if (!this.#isOfType(type, value)) this.#value(code, `${name}.${property}`, value, line);
    }
    this.#order(id, properties, line);
    const { edge } = definition;
    const own = edge === undefined ? [] : (properties[edge.source] ?? []);
    for (const end of own)
      if (properties[edge!.target]?.includes(end) === true)
        this.#findings.add('LIST-326', { path: id, line, values: { schema: name, id, end } });
  }

  /**
   * The whole of what a file told.
   *
   * @param all what may be referred to: the entities of all files of the edition.
   * @param lineOf the first line of an entity.
   */
  finish(
    entities: ReadonlyMap<string, Entity>,
    all: ReadonlyMap<string, Entity>,
    lineOf: (id: string) => number | undefined,
  ): void {
    for (const entity of entities.values()) this.#references(entity, all, lineOf);
    this.#unknownProperties.report(this.#findings);
    for (const [place, { count, line, value }] of this.#dangling)
      this.#findings.add('LIST-327', { path: place, ...(line && { line }), values: { count, place, value } });
    for (const [place, { count, line }] of this.#shown) {
      const more = count - SHOWN_PER_PLACE_MAX;
      if (more > 0) this.#findings.add('LIST-325', { path: place, line, values: { count: more, place } });
    }
    checkInterests(entities, lineOf, this.#findings);
  }

  #isOfType(type: string, value: string): boolean {
    switch (type) {
      case 'date':
        return isDateValue(value);
      case 'country':
        return this.#isCountry(value);
      case 'gender':
        return readGender(value) !== undefined;
      default:
        return /\d/u.test(value);
    }
  }

  #isCountry(value: string): boolean {
    const known = this.#countries.get(value);
    if (known !== undefined) return known;
    const is = countryCode(value) !== undefined || saysNoCountry(value);
    this.#countries.set(value, is);
    return is;
  }

  #value(code: FindingCodeId, place: string, value: string, line: number): void {
    const shown = this.#shown.get(place) ?? { count: 0, line };
    shown.count += 1;
    this.#shown.set(place, shown);
    if (shown.count <= SHOWN_PER_PLACE_MAX) this.#findings.add(code, { path: place, line, values: { value } });
  }

  /** Of several dates the earliest beginning and the latest end count. */
  #order(id: string, properties: Entity['properties'], line: number): void {
    for (const [from, to] of IN_ORDER) {
      const starts = properties[from];
      const ends = properties[to];
      if (starts === undefined || ends === undefined) continue;
      const start = starts.filter(isModelDate).toSorted()[0];
      const end = ends.filter(isModelDate).toSorted().at(-1);
      if (start === undefined || end === undefined || end >= start.slice(0, end.length)) continue;
      this.#findings.add('LIST-328', { path: id, line, values: { id, from, start, to, end } });
    }
  }

  #references(entity: Entity, known: ReadonlyMap<string, Entity>, lineOf: (id: string) => number | undefined): void {
    const definitions = schema(entity.schema)?.properties;
    if (definitions === undefined) return;
    for (const property in entity.properties) {
      if (definitions.get(property)?.type !== 'entity') continue;
      for (const value of entity.properties[property]!) {
        if (known.has(value)) continue;
        const place = `${entity.schema}.${property}`;
        const told = this.#dangling.get(place);
        if (told === undefined) this.#dangling.set(place, { count: 1, line: lineOf(entity.id), value });
        else told.count += 1;
      }
    }
  }
}

/** What is said of a value that is not of its type, for the types that are held against the model. */
const CODES: Readonly<Record<string, FindingCodeId | undefined>> = {
  date: 'LIST-321',
  country: 'LIST-322',
  number: 'LIST-323',
  gender: 'LIST-324',
};
