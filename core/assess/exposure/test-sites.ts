import type { Entity } from '../../model/index.ts';
import { takeInEntities } from '../../observe/intake/entities/take-in-entities.ts';
import type { Store } from '../../store/index.ts';

export function site(id: string, properties: Entity['properties']): Entity {
  return { id, schema: 'CriticalSite', properties: { name: [`The ${id}`], ...properties } };
}

export function needs(who: string, what: string, more: Entity['properties'] = {}): Entity {
  return { id: `${who}-${what}`, schema: 'SiteDependency', properties: { site: [who], dependsOn: [what], ...more } };
}

/** Takes in all that a feed says of sites. */
export async function says({ db }: Store, dataset: string, entities: readonly Entity[]): Promise<void> {
  const intake = { dataset, by: 'test', handling: 'TLP:GREEN', nature: 'fact' } as const;
  await db.transaction().execute(async (tx) => await takeInEntities(tx, [entities], intake));
}
