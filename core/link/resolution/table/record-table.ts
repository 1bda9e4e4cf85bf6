import { isA } from '../../../model/index.ts';
import { type Column, ColumnBuilder } from './column-builder.ts';
import { ownText } from './dictionary.ts';
import { type Feature, featureOf } from './feature.ts';
import { type Names, NamesBuilder } from './names-builder.ts';
import { splitName } from './split-name.ts';

/** What is known of one record: values of FollowTheMoney properties, its address parts among them. */
export interface ResolutionRecord {
  readonly id: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** All records, column by column: a million with eight features takes some 100 MB. */
export interface RecordTable {
  readonly schema: string;
  readonly ids: readonly string[];
  readonly columns: readonly Column[];
  /** Of people whose given and family names are compared. */
  readonly names: Names | undefined;
  /** Records before this number are of the first file, the others of the second; all are of the first when there is one. */
  readonly firstFile: number;
}

/** More records than this are refused: their numbers would not fit beside each other into one exact number. */
export const RECORDS_MAX = 20_000_000;

/**
 * Builds a table record by record. The features are known beforehand, from the properties that records may have.
 * @example
 * const builder = new RecordTableBuilder('Person', ['firstName', 'lastName', 'birthDate']);
 * builder.add({ id: '1', properties: { firstName: ['Sanne'], lastName: ['Ottevanger'], birthDate: ['1980-01-02'] } });
 */
export class RecordTableBuilder {
  readonly #schema: string;
  #names: NamesBuilder | undefined;
  readonly #ids: string[] = [];
  readonly #builders = new Map<string, ColumnBuilder>();
  /** Property → the column that takes its values; a person's whole names are split into two columns instead. */
  readonly #columnOf = new Map<string, ColumnBuilder>();
  #firstFile: number | undefined;

  constructor(schema: string, properties: readonly string[]) {
    this.#schema = schema;
    for (const property of properties) {
      const feature = featureOf(schema, property);
      if (feature === undefined) continue;
      if (isA(schema, 'Person') && feature.name === 'name') {
        for (const part of ['firstName', 'lastName']) this.#builder(featureOf(schema, part)!);
      } else this.#columnOf.set(property, this.#builder(feature));
    }
    const [given, family] = [this.#builders.get('firstName'), this.#builders.get('lastName')];
    if (isA(schema, 'Person') && given && family) this.#names = new NamesBuilder(given, family);
  }

  #builder(feature: Feature): ColumnBuilder {
    const known = this.#builders.get(feature.name);
    if (known) return known;
    const builder = new ColumnBuilder(this.#schema, feature);
    this.#builders.set(feature.name, builder);
    return builder;
  }

  /** What follows is of the second file: it is compared with the first and not within itself. */
  beginSecondFile(): void {
    this.#firstFile = this.#ids.length;
  }

  add({ id, properties }: ResolutionRecord): void {
    this.#ids.push(ownText(id));
    for (const builder of this.#builders.values()) builder.next();
    this.#names?.nextRecord();
    this.#names?.nextName();
    for (const [property, values] of Object.entries(properties)) {
      const column = this.#columnOf.get(property);
      if (column) for (const value of values) column.add(value);
    }
    if (this.#names) addWholeNames(this.#names, properties);
  }

  finish(): RecordTable {
    return {
      schema: this.#schema,
      ids: this.#ids,
      columns: [...this.#builders.values()].map((builder) => builder.finish()),
      names: this.#names?.finish(),
      firstFile: this.#firstFile ?? this.#ids.length,
    };
  }
}

/** A whole name counts where there are no parts, and so do further names. */
function addWholeNames(names: NamesBuilder, properties: ResolutionRecord['properties']): void {
  const hasParts = (properties['firstName'] ?? properties['lastName'] ?? []).length > 0;
  for (const property of hasParts ? ['alias', 'previousName'] : ['name', 'alias', 'previousName'])
    for (const name of properties[property] ?? [])
      for (const { given, family } of splitName(name)) names.add(given, family);
}
