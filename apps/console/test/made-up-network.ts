/** A network as the node would give it, made of a seed: the same for the same size. */
export interface MadeUpNetwork {
  readonly nodes: readonly {
    readonly key: string;
    readonly caption: string;
    readonly schema: string;
    readonly datasets: readonly string[];
    readonly degree: number;
    readonly topics: readonly string[];
  }[];
  readonly edges: readonly {
    readonly key: string;
    readonly schema: string;
    readonly from: string;
    readonly to: string;
    readonly text: string;
    readonly strength: number;
    readonly nature: 'fact' | 'assessment';
    readonly dataset: string;
  }[];
}

const SCHEMAS = ['Ownership', 'Directorship', 'Family', 'Payment', 'UnknownLink'] as const;
const NAMES = ['Sorrel', 'Kestrel', 'Halcyon', 'Brine', 'Tamarisk', 'Levant', 'Meridian', 'Cormorant'] as const;

/** Park and Miller's generator: enough for a benchmark. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Every newcomer links to about two that are there, mostly to those that have many links: a few hubs, a long tail. */
export function madeUpNetwork(size: number, seed = 7): MadeUpNetwork {
  const chance = random(seed);
  const ends: number[] = [0];
  const edges: MadeUpNetwork['edges'][number][] = [];
  const key = (place: number) => `made_up/n${place}`;
  for (let place = 1; place < size; place += 1) {
    for (let link = 0; link < 2; link += 1) {
      const other = ends[Math.floor(chance() * ends.length)] ?? 0;
      if (other === place) continue;
      const schema = SCHEMAS[Math.floor(chance() * SCHEMAS.length)] ?? 'UnknownLink';
      edges.push({
        key: `made_up/e${place}-${link}`,
        schema,
        from: key(other),
        to: key(place),
        text: `n${other} and n${place}`,
        strength: Math.round(chance() * 100) / 100,
        nature: chance() < 0.9 ? 'fact' : 'assessment',
        dataset: 'made_up',
      });
      ends.push(other, place);
    }
  }
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const nodes = Array.from({ length: size }, (_, place) => ({
    key: key(place),
    caption: `${NAMES[place % NAMES.length]} ${place}`,
    schema: chance() < 0.4 ? 'Person' : 'Company',
    datasets: ['made_up'],
    degree: degrees.get(key(place)) ?? 0,
    topics: [],
  }));
  return { nodes, edges };
}
