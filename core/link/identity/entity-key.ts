/** An entity of one feed as one text, `DATASET/ID`; an id may hold a slash, the name of a dataset has none. */
export type EntityKey = string;

export interface EntityRef {
  readonly dataset: string;
  readonly id: string;
}

/** @example keyOf('eu_fsf', 'EU.27.28') // 'eu_fsf/EU.27.28' */
export function keyOf(dataset: string, id: string): EntityKey {
  return `${dataset}/${id}`;
}

export function refOf(key: EntityKey): EntityRef {
  const slash = key.indexOf('/');
  return { dataset: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** Two keys in the order in which pairs are kept: by dataset, then by id, as code units. */
export function inOrder(a: EntityKey, b: EntityKey): readonly [EntityKey, EntityKey] {
  const [first, second] = [refOf(a), refOf(b)];
  const isAfter = first.dataset === second.dataset ? first.id > second.id : first.dataset > second.dataset;
  return isAfter ? [b, a] : [a, b];
}

/** Keys as the two columns that `unnest` takes. */
export function columnsOf(keys: Iterable<EntityKey>): { readonly datasets: string[]; readonly ids: string[] } {
  const datasets: string[] = [];
  const ids: string[] = [];
  for (const key of keys) {
    const { dataset, id } = refOf(key);
    datasets.push(dataset);
    ids.push(id);
  }
  return { datasets, ids };
}
