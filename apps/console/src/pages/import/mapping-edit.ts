import type {
  ImportColumn,
  ImportEntity,
  ImportLink,
  ImportMapping,
  ImportModel,
  ImportPreview,
} from '@quintet/node/api';

/** Changes to a mapping; each gives the next one. */

/** What a column is of the row: its id, a property, or nothing. */
export function targetOf({ row }: ImportMapping, column: number): string {
  if (row.idColumn === column) return 'id';
  return row.columns.find((one) => one.column === column)?.property ?? '';
}

/** Makes a column the id, a property or nothing of the row. One column is the id. */
export function withTarget(mapping: ImportMapping, column: number, target: string): ImportMapping {
  const { idColumn, ...row } = mapping.row;
  const columns = row.columns.filter((one) => one.column !== column);
  const keptId = idColumn === column ? undefined : idColumn;
  const id = target === 'id' ? column : keptId;
  const added = target === '' || target === 'id' ? columns : byColumn([...columns, { column, property: target }]);
  return { ...mapping, row: { ...row, ...(id === undefined ? {} : { idColumn: id }), columns: added } };
}

export function withId(mapping: ImportMapping, column: number | undefined): ImportMapping {
  return { ...mapping, row: entityWithId(mapping.row, column) };
}

export function entityWithId({ idColumn: _before, ...entity }: ImportEntity, column: number | undefined): ImportEntity {
  return column === undefined ? entity : { ...entity, idColumn: column };
}

/** Another kind of row keeps the columns that it has properties for. */
export function withSchema(mapping: ImportMapping, schema: string, model: ImportModel): ImportMapping {
  return { ...mapping, row: entityAs(mapping.row, schema, model) };
}

export function entityAs(entity: ImportEntity, schema: string, model: ImportModel): ImportEntity {
  const has = new Set(model.schemata.find(({ name }) => name === schema)?.properties.map(({ name }) => name));
  return { ...entity, schema, columns: entity.columns.filter(({ property }) => has.has(property)) };
}

/** Kinds that may stand at an end of this range: the range itself first. */
export function kindsWithin(model: ImportModel, range: string): readonly string[] {
  const kinds = model.schemata.filter(({ kinds: all }) => all.includes(range)).map(({ name }) => name);
  return kinds.includes(range) ? [range, ...kinds.filter((name) => name !== range)] : kinds;
}

export interface LinkChoice {
  readonly schema: string;
  readonly rowIs: ImportLink['rowIs'];
}

/** The links that a row of this kind can have, and which end it then is. */
export function linkChoices(model: ImportModel, rowSchema: string): readonly LinkChoice[] {
  const fits = (range: string): boolean => kindsWithin(model, range).includes(rowSchema);
  const reaches = (range: string): boolean => kindsWithin(model, range).length > 0;
  return model.links.flatMap(({ name, source, target }): LinkChoice[] => [
    ...(fits(source.range) && reaches(target.range) ? [{ schema: name, rowIs: 'source' as const }] : []),
    ...(fits(target.range) && reaches(source.range) ? [{ schema: name, rowIs: 'target' as const }] : []),
  ]);
}

/** The end of a link at which the row does not stand. */
export function otherEnd(model: ImportModel, { schema, rowIs }: LinkChoice) {
  const link = model.links.find(({ name }) => name === schema);
  return rowIs === 'source' ? link?.target : link?.source;
}

/** A link of another kind keeps what still fits. */
export function linkAs(link: ImportLink, choice: LinkChoice, model: ImportModel): ImportLink {
  const has = new Set(model.links.find(({ name }) => name === choice.schema)?.properties.map(({ name }) => name));
  const kinds = kindsWithin(model, otherEnd(model, choice)?.range ?? '');
  const kind = kinds.includes(link.other.schema) ? link.other.schema : (kinds[0] ?? link.other.schema);
  return {
    ...choice,
    columns: link.columns.filter(({ property }) => has.has(property)),
    other: entityAs(link.other, kind, model),
  };
}

export function withLink(mapping: ImportMapping, at: number, link: ImportLink | undefined): ImportMapping {
  const links = link === undefined ? mapping.links.toSpliced(at, 1) : mapping.links.toSpliced(at, 1, link);
  return { ...mapping, links };
}

/** Without its other end a link says nothing. */
export const isLinkWhole = ({ other }: ImportLink): boolean => other.idColumn !== undefined || other.columns.length > 0;

/** What the node can read: links that are not whole yet are left out of a preview. */
export function sendable(mapping: ImportMapping): ImportMapping | undefined {
  const links = mapping.links.filter(isLinkWhole);
  const { idColumn, columns } = mapping.row;
  return idColumn === undefined && columns.length === 0 ? undefined : { ...mapping, links };
}

/** How many columns go anywhere. */
export function mappedCount({ row, links }: ImportMapping): number {
  const entities = [row, ...links.map(({ other }) => other)];
  const columns = [...entities, ...links].flatMap((one) => one.columns.map(({ column }) => column));
  const ids = entities.flatMap(({ idColumn }) => (idColumn === undefined ? [] : [idColumn]));
  return new Set([...columns, ...ids]).size;
}

/** A column as the preview of its table tells it. */
export type PreviewColumn = NonNullable<ImportPreview['table']>['columns'][number];

export type DateOrder = NonNullable<ImportMapping['dates']>[number]['order'];

/** In which order a person says that a column writes its dates. */
export const orderOf = ({ dates = [] }: ImportMapping, column: number): DateOrder | undefined =>
  dates.find((said) => said.column === column)?.order;

/** Without an order the values tell. */
export function withOrder(mapping: ImportMapping, column: number, order: DateOrder | undefined): ImportMapping {
  const others = (mapping.dates ?? []).filter((said) => said.column !== column);
  return { ...mapping, dates: order === undefined ? others : [...others, { column, order }] };
}

/**
 * With the orders that the values of columns tell, where nobody said another: kept with the mapping they hold for the
 * next file too, which by itself may tell nothing.
 */
export function withToldOrders(mapping: ImportMapping, columns: readonly PreviewColumn[]): ImportMapping {
  return columns.reduce(
    (next, { dates }, column) =>
      dates === undefined || dates === 'ambiguous' || orderOf(next, column) !== undefined
        ? next
        : withOrder(next, column, dates),
    mapping,
  );
}

/** The links that use a column. */
export function linksWith({ links }: ImportMapping, column: number): readonly ImportLink[] {
  return links.filter(
    ({ columns, other }) =>
      other.idColumn === column || [...columns, ...other.columns].some((one) => one.column === column),
  );
}

const byColumn = (columns: readonly ImportColumn[]): ImportColumn[] => columns.toSorted((a, b) => a.column - b.column);
