import { entityKey, type EntityLink, type EntityRef } from '../../../model/index.ts';
import type { Tx } from '../../../store/index.ts';
import type { EndsOptions, LinkedPair, LinkSource, Neighbourhood, NetworkNode } from '../link.ts';
import { readDegrees, readEdgesBetween, readEnds } from './read-edges.ts';
import { readNodes } from './read-nodes.ts';
import { Subjects } from './subjects.ts';

/**
 * The links of all entities in the store. A node is an entity with all its members, known by the key of the first; the
 * links of each member are its links. An end that nobody describes is a node known by its id.
 */
export class StoreLinks implements LinkSource {
  readonly #tx: Tx;
  readonly #subjects: Subjects;

  constructor(tx: Tx, subjects = new Subjects(tx)) {
    this.#tx = tx;
    this.#subjects = subjects;
  }

  async ends(
    keys: readonly string[],
    { hubLinks, at, among }: EndsOptions,
  ): Promise<ReadonlyMap<string, Neighbourhood>> {
    const { refs, owners } = await this.#members(keys);
    const ids = among && (await this.#members([...among])).refs.map(({ id }) => id);
    const rows = await readEnds(this.#tx, refs, { hubLinks, at, among: ids });
    const raw = rows.map(({ ends }, i) => (ends ?? []).map((id) => entityKey({ dataset: refs[i]!.dataset, id })));
    const whole = await this.#subjects.keys([...new Set(raw.flat())]);
    const found = new Map(keys.map((key) => [key, { degree: 0, ends: [] as string[] }]));
    for (const [i, { degree }] of rows.entries()) {
      const known = found.get(owners[i]!)!;
      known.degree += degree;
      for (const end of raw[i]!) known.ends.push(whole.get(end)!);
    }
    for (const known of found.values()) {
      if (known.degree > hubLinks) known.ends = [];
      // The same id in another feed is somebody else.
      else if (among) known.ends = known.ends.filter((end) => among.has(end));
    }
    return found;
  }

  async links(pairs: readonly LinkedPair[]): Promise<EntityLink[]> {
    const subjects = await this.#subjects.of(pairs.flatMap(({ from, to }) => [from, to]));
    const between = pairs.flatMap((_, i) =>
      subjects[2 * i]!.members.flatMap((one) =>
        subjects[2 * i + 1]!.members.filter((other) => other.dataset === one.dataset).flatMap((other) => [
          { dataset: one.dataset, source: one.id, target: other.id },
          { dataset: one.dataset, source: other.id, target: one.id },
        ]),
      ),
    );
    return await this.#subjects.links(await readEdgesBetween(this.#tx, between));
  }

  /** A link between two members of one entity is counted with both. */
  async degrees(keys: readonly string[], hubLinks: number): Promise<ReadonlyMap<string, number>> {
    const { refs, owners } = await this.#members(keys);
    const degrees = new Map(keys.map((key) => [key, 0]));
    for (const [i, degree] of (await readDegrees(this.#tx, refs, hubLinks + 1)).entries())
      degrees.set(owners[i]!, degrees.get(owners[i]!)! + degree);
    return degrees;
  }

  async nodes(keys: readonly string[]): Promise<ReadonlyMap<string, NetworkNode>> {
    const nodes = await readNodes(this.#tx, keys, this.#subjects);
    return new Map([...nodes].map(([key, { caption, schema }]) => [key, { id: key, caption, schema }]));
  }

  /** All members of all keys in one row, and the key of each. */
  async #members(keys: readonly string[]): Promise<{ refs: EntityRef[]; owners: string[] }> {
    const subjects = await this.#subjects.of(keys);
    return {
      refs: subjects.flatMap(({ members }) => members),
      owners: subjects.flatMap(({ members }, n) => members.map(() => keys[n]!)),
    };
  }
}
