import type { PlaceCounter } from '../../place-counter.ts';
import type { XmlNode } from '../../xml-records.ts';

/** One value of a set: `<FeatureType ID="8" FeatureTypeGroupID="1">Birthdate</FeatureType>`. */
export interface ReferenceValue {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The words behind the ids of an ADVANCED file. An id that no set has is counted and gives undefined. */
export class ReferenceValues {
  readonly #values = new Map<string, ReferenceValue>();
  readonly #dangling: PlaceCounter;

  constructor(dangling: PlaceCounter) {
    this.#dangling = dangling;
  }

  /** Takes in `ReferenceValueSets`. */
  load(sets: XmlNode): void {
    for (const set of sets.children)
      for (const { name, text, attributes } of set.children)
        this.#values.set(`${name} ${attributes['ID'] ?? ''}`, { text: text.trim(), attributes });
  }

  /** @param id absent where the element does not refer to the set, which is no fault. */
  value(type: string, id: string | undefined, line: number): ReferenceValue | undefined {
    if (id === undefined || id === '') return undefined;
    const value = this.#values.get(`${type} ${id}`);
    if (value === undefined) this.#dangling.count(`${type}ID`, line);
    return value;
  }

  text(type: string, id: string | undefined, line: number): string | undefined {
    return this.value(type, id, line)?.text;
  }

  country(id: string | undefined, line: number): string {
    const value = this.value('Country', id, line);
    const text = value?.text || value?.attributes['ISO2'] || '';
    return /^undetermined$/iu.test(text) ? '' : text;
  }
}
