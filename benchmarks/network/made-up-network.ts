import type { Entity } from '@quintet/core/model';
import { seeded } from '../names/random.ts';

export const LINKS_PER_ENTITY = 5;
/** How strongly links crowd on few entities: of a thousand firms most sit with one agent. */
const CROWDING = 3;

/** Entities and five links for each, of which a few entities have very many. */
export function* madeUpNetwork(count: number): Generator<Entity> {
  const random = seeded(20_261_125);
  // Half of the links are among neighbours, as in families and firms; half go anywhere, most to the crowded few.
  const other = (from: number): number => {
    if (random() < 0.5) return (from + 1 + Math.floor(random() * 20)) % count;
    return Math.floor(count * random() ** CROWDING);
  };
  for (let i = 0; i < count; i++) {
    yield { id: `e${i}`, schema: i % 3 === 0 ? 'Company' : 'Person', properties: { name: [`Entity ${i}`] } };
  }
  for (let i = 0; i < count * LINKS_PER_ENTITY; i++) {
    const from = Math.floor(random() * count);
    const properties = { owner: [`e${from}`], asset: [`e${other(from)}`] };
    yield { id: `l${i}`, schema: 'Ownership', properties };
  }
}
