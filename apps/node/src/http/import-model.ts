import { allSchemata, isMatchable, type Schema, schema } from '@quintet/core/model';
import { TABLE_ENCODINGS } from '@quintet/core/observe/table';
import type { ImportModel } from '../api/index.ts';

/** Properties about the record rather than about whom it describes. */
const ABOUT_RECORDS = new Set(['indexText', 'alephUrl', 'namesMentioned', 'retrievedAt', 'publisherUrl', 'modifiedAt']);

/** What the model offers a table: made once, as it never changes while the node runs. */
export function importModel(): ImportModel {
  model ??= {
    schemata: [...allSchemata().values()]
      .filter(({ name }) => isMatchable(name) || name === 'Vehicle')
      .map((one) => ({ name: one.name, label: one.label, kinds: [...one.ancestors], properties: propertiesOf(one) })),
    links: [...allSchemata().values()].flatMap((one) => linkOf(one) ?? []),
    encodings: [...TABLE_ENCODINGS],
  };
  return model;
}

let model: ImportModel | undefined;

function propertiesOf({ properties }: Schema): ImportModel['schemata'][number]['properties'] {
  return [...properties.values()]
    .filter(({ type, stub, name }) => type !== 'entity' && !stub && !ABOUT_RECORDS.has(name))
    .map(({ name, label, type }) => ({ name, label, type }));
}

function linkOf(one: Schema): ImportModel['links'][number] | undefined {
  if (one.edge === undefined) return undefined;
  const end = (property: string) => {
    const { label = property, range = 'Thing' } = one.properties.get(property) ?? {};
    return { property, label, range };
  };
  const [source, target] = [end(one.edge.source), end(one.edge.target)];
  // A link to what no table of people and firms holds is not offered.
  if (![source, target].every(({ range }) => schema(range) !== undefined)) return undefined;
  return { name: one.name, label: one.label, source, target, properties: propertiesOf(one) };
}
