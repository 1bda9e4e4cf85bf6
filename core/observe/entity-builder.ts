import type { Entity, ListEntry } from '../model/index.ts';
import { contentKey } from './content-key.ts';

/**
 * Gathers the values of one entity: empty and repeated ones are left out, the order is that of the source. Names and
 * values lie in two arrays, which is faster than a map for the dozen properties that an entity has.
 */
export class EntityBuilder {
  readonly schema: string;
  readonly #names: string[] = [];
  readonly #values: string[][] = [];

  constructor(schema: string) {
    this.schema = schema;
  }

  add(property: string, value: string | undefined): this {
    if (value === undefined || value === '') return this;
    const values = this.#values[this.#names.indexOf(property)];
    if (values === undefined) {
      this.#names.push(property);
      this.#values.push([value]);
    } else if (!values.includes(value)) values.push(value);
    return this;
  }

  addAll(property: string, values: readonly string[]): this {
    for (const value of values) this.add(property, value);
    return this;
  }

  first(property: string): string | undefined {
    return this.#values[this.#names.indexOf(property)]?.[0];
  }

  /** All values gathered so far of a property. */
  all(property: string): readonly string[] {
    return this.#values[this.#names.indexOf(property)] ?? [];
  }

  has(property: string, value: string): boolean {
    return this.#values[this.#names.indexOf(property)]?.includes(value) ?? false;
  }

  get isEmpty(): boolean {
    return this.#names.length === 0;
  }

  /** A short name for what was gathered; see contentKey. */
  key(): string {
    return contentKey(this.#names, this.#values);
  }

  /** The values gathered; not copies, so nothing is added after they were taken. */
  properties(): Readonly<Record<string, readonly string[]>> {
    const properties: Record<string, readonly string[]> = {};
    for (let index = 0; index < this.#names.length; index += 1) {
      properties[this.#names[index] ?? ''] = this.#values[index] ?? [];
    }
    return properties;
  }

  build(id: string): Entity {
    return { id, schema: this.schema, properties: this.properties() };
  }
}

/**
 * Gathers one entry of a list: its subject and what hangs on it. Related entities get ids made of the entry's id and
 * their content, so that the same content has the same id whatever the order in which a publisher writes it.
 */
export class EntryBuilder {
  readonly id: string;
  readonly subject: EntityBuilder;
  readonly #related: Entity[] = [];
  readonly #relatedIds = new Set<string>();

  constructor(id: string, schema: string) {
    this.id = id;
    this.subject = new EntityBuilder(schema);
  }

  /** Adds a related entity, linked to the subject by `linkProperty` if one is named, and gives its id. */
  attach(related: EntityBuilder, kind: string, linkProperty?: string): string {
    const id = `${this.id}-${kind}-${related.key()}`;
    if (linkProperty !== undefined) related.add(linkProperty, this.id);
    if (this.#relatedIds.has(id)) return id;
    this.#relatedIds.add(id);
    this.#related.push(related.build(id));
    return id;
  }

  /** Adds the one related entity of its kind; its id stays the same when its content changes. */
  attachOnly(related: EntityBuilder, kind: string, linkProperty: string): void {
    this.#related.push(related.add(linkProperty, this.id).build(`${this.id}-${kind}`));
  }

  build(): ListEntry {
    return { id: this.id, subject: this.subject.build(this.id), related: this.#related };
  }
}
