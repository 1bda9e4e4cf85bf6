import { captionOf, type Entity, type EntityLink, linksOfEntity } from '../../model/index.ts';
import { holdsAt } from './holds-at.ts';
import type { EndsOptions, LinkedPair, LinkSource, Neighbourhood, NetworkNode } from './link.ts';

const NOBODY: Neighbourhood = { degree: 0, ends: [] };

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

  async ends(
    ids: readonly string[],
    { hubLinks, at, among }: EndsOptions,
  ): Promise<ReadonlyMap<string, Neighbourhood>> {
    return new Map(
      ids.map((id) => {
        const links = this.#links.get(id);
        if (!links) return [id, NOBODY];
        if (links.length > hubLinks) return [id, { degree: links.length, ends: [] }];
        const ends = links.filter((link) => holdsAt(link, at)).map(({ from, to }) => (from === id ? to : from));
        return [id, { degree: links.length, ends: among ? ends.filter((end) => among.has(end)) : ends }];
      }),
    );
  }

  async degrees(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return new Map(ids.map((id) => [id, this.#links.get(id)?.length ?? 0]));
  }

  async links(pairs: readonly LinkedPair[]): Promise<EntityLink[]> {
    const found = pairs.flatMap(({ from, to }) => {
      const [few, other] = this.#count(from) <= this.#count(to) ? [from, to] : [to, from];
      return (this.#links.get(few) ?? []).filter((link) => (link.from === few ? link.to : link.from) === other);
    });
    return [...new Set(found)];
  }

  #count(id: string): number {
    return this.#links.get(id)?.length ?? 0;
  }

  async nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NetworkNode>> {
    return new Map(ids.map((id) => [id, this.#nodes.get(id) ?? { id, caption: id, schema: 'Thing' }]));
  }
}
