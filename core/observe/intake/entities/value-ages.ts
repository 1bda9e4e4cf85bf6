import type { Properties } from '../../../model/index.ts';
import type { Ages, ValueAge } from '../../../store/columns.ts';

/** What was known of an entity before an edition. */
export interface Before {
  readonly properties: Properties;
  readonly ages: Ages | null;
  readonly firstEdition: number;
}

/**
 * Since when each value is said, after an edition that says `now`; of what it says no more, until when. Only values
 * with another history than their entity stand there, so that most entities have none.
 */
export function agesAfter({ properties, ages, firstEdition }: Before, now: Properties, edition: number): Ages | null {
  const after: Record<string, Record<string, ValueAge>> = {};
  const note = (property: string, value: string, age: ValueAge): void => {
    after[property] = { ...after[property], [value]: age };
  };
  for (const [property, values] of Object.entries(now)) {
    for (const value of values) {
      const known = ages?.[property]?.[value];
      if (known) note(property, value, [known[0], null]);
      else if (!properties[property]?.includes(value)) note(property, value, [edition, null]);
    }
  }
  for (const [property, values] of Object.entries(properties)) {
    for (const value of values) {
      if (now[property]?.includes(value)) continue;
      note(property, value, [ages?.[property]?.[value]?.[0] ?? firstEdition, edition - 1]);
    }
  }
  for (const [property, gone] of Object.entries(ages ?? {})) {
    for (const [value, age] of Object.entries(gone)) {
      if (after[property]?.[value] === undefined && !now[property]?.includes(value)) note(property, value, age);
    }
  }
  return Object.keys(after).length === 0 ? null : after;
}
