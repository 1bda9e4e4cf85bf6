/** An entity of one feed by its dataset and its id there. The same id from two feeds is two entities. */
export interface EntityRef {
  readonly dataset: string;
  readonly id: string;
}

/** The entity as one text: `DATASET/ID`. Datasets have no slash; ids may. */
export function entityKey({ dataset, id }: EntityRef): string {
  return `${dataset}/${id}`;
}

/** Reads what `entityKey` writes; a text without a slash is an id of no dataset. */
export function readEntityKey(key: string): EntityRef {
  const slash = key.indexOf('/');
  return { dataset: key.slice(0, Math.max(0, slash)), id: key.slice(slash + 1) };
}
