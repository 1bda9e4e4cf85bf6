import type { ImportLink, ImportModel, ImportPreview } from '@quintet/node/api';

type Made = NonNullable<ImportPreview['table']>['entities'];

/** Whom a link of the first rows connects, from its source to its target. */
export interface LinkExample {
  readonly from: string;
  readonly to: string;
}

/** The first link of this kind among what the rows become, at whose one end the row itself stands. */
export function linkExample(made: Made, { schema, rowIs }: ImportLink, model: ImportModel): LinkExample | undefined {
  const ends = model.links.find(({ name }) => name === schema);
  if (ends === undefined) return undefined;
  const called = new Map(made.map(({ id, caption }) => [id, caption]));
  const rowOf = new Map<number, string>();
  for (const { line, id } of made) if (!rowOf.has(line)) rowOf.set(line, id);
  const link = made.find(
    ({ schema: kind, line, properties }) =>
      kind === schema && properties[ends[rowIs].property]?.includes(rowOf.get(line) ?? '') === true,
  );
  const name = (property: string): string | undefined => {
    const id = link?.properties[property]?.[0];
    return id === undefined ? undefined : (called.get(id) ?? id);
  };
  const [from, to] = [name(ends.source.property), name(ends.target.property)];
  return from === undefined || to === undefined ? undefined : { from, to };
}
