import type { EntityBody } from '@quintet/node/api';

const RELATED_GROUPS = ['Sanction', 'Document', 'Address', 'Other'] as const;
export type RelatedGroup = (typeof RELATED_GROUPS)[number];

const GROUP: Readonly<Record<string, RelatedGroup>> = {
  Sanction: 'Sanction',
  Passport: 'Document',
  Identification: 'Document',
  Address: 'Address',
};

/** Related entities by what a reader asks: which sanctions, which documents, which addresses, and the rest. */
export function groupRelated(
  related: readonly EntityBody[],
): readonly (readonly [RelatedGroup, readonly EntityBody[]])[] {
  return RELATED_GROUPS.map(
    (group) =>
      [
        group,
        related.filter(
          (entity) => ((Object.hasOwn(GROUP, entity.schema) ? GROUP[entity.schema] : undefined) ?? 'Other') === group,
        ),
      ] as const,
  ).filter(([, entities]) => entities.length > 0);
}

/** What names a related entity best, in the order in which its kinds are known by. */
const HEADS = ['program', 'number', 'full', 'name', 'authority', 'publicKey', 'city', 'street'] as const;

/** The one line that stands for a related entity: its caption, or the property that says most about it. */
export function headOf(entity: EntityBody): string {
  if (entity.caption) return entity.caption;
  for (const property of HEADS) {
    const value = entity.properties[property]?.[0];
    if (value) return value;
  }
  return entity.id;
}
