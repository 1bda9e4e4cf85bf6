import { captionOf, type Entity, type EntityLink, linksOfEntity } from '../../model/index.ts';
import type { LinkSource, Neighbourhood, NetworkNode } from './link.ts';

const NOBODY: Neighbourhood = { degree: 0, links: [] };

/** Links of entities that are all in memory. An end that no entity describes is a node of its own, known by its id. */
export class MemoryLinks implements LinkSource {
  readonly #links = new Map<string, EntityLink[]>();
  readonly #nodes = new Map<string, NetworkNode>();

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      this.#nodes.set(entity.id, { id: entity.id, caption: captionOf(entity), schema: entity.schema });
      for (const link of linksOfEntity(entity)) {
        this.#add(link.from, link);
        if (link.to !== link.from) this.#add(link.to, link);
      }
    }
  }

  #add(id: string, link: EntityLink): void {
    const links = this.#links.get(id);
    if (links) links.push(link);
    else this.#links.set(id, [link]);
  }

  has(id: string): boolean {
    return this.#nodes.has(id) || this.#links.has(id);
  }

  async neighbours(ids: readonly string[], hubLinks: number): Promise<ReadonlyMap<string, Neighbourhood>> {
    return new Map(
      ids.map((id) => {
        const links = this.#links.get(id);
        if (!links) return [id, NOBODY];
        return [id, { degree: links.length, links: links.length > hubLinks ? [] : links }];
      }),
    );
  }

  async nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NetworkNode>> {
    return new Map(ids.map((id) => [id, this.#nodes.get(id) ?? { id, caption: id, schema: 'Thing' }]));
  }
}
