import { type Static, Type } from 'typebox';
import { Finding } from './common.ts';

const Name = Type.String({ minLength: 1, maxLength: 64 });
const Column = Type.Integer({ minimum: 0, maximum: 999, description: 'from 0' });

export const ImportColumn = Type.Object({ column: Column, property: Name });
export type ImportColumn = Static<typeof ImportColumn>;

export const ImportEntity = Type.Object({
  schema: Name,
  /** Without one the id is made of what the row says. */
  idColumn: Type.Optional(Column),
  columns: Type.Array(ImportColumn, { maxItems: 1000 }),
});
export type ImportEntity = Static<typeof ImportEntity>;

export const ImportLink = Type.Object({
  schema: Name,
  /** Which end of the link the row's entity is. */
  rowIs: Type.Union([Type.Literal('source'), Type.Literal('target')]),
  columns: Type.Array(ImportColumn, { maxItems: 100 }),
  other: ImportEntity,
});
export type ImportLink = Static<typeof ImportLink>;

const DateOrder = [Type.Literal('day-first'), Type.Literal('month-first')] as const;

/** How a table is read: what its bytes are, what its rows are, and whom they are linked with. */
export const ImportMapping = Type.Object({
  delimiter: Type.Union([Type.Literal(','), Type.Literal(';'), Type.Literal('\t'), Type.Literal('|')]),
  encoding: Type.String({ maxLength: 32 }),
  hasHeader: Type.Boolean(),
  /** Lines that cannot be read are left out; else one of them refuses the file. */
  leaveOutBroken: Type.Boolean(),
  row: ImportEntity,
  links: Type.Array(ImportLink, { maxItems: 20 }),
  /** In which order columns write `03/04/2020`, where it is said; of the others the first rows of each edition tell. */
  dates: Type.Optional(
    Type.Array(Type.Object({ column: Column, order: Type.Union([...DateOrder]) }), { maxItems: 1000 }),
  ),
});
export type ImportMapping = Static<typeof ImportMapping>;

/** What the bytes of a table are, where a person says it. */
const ImportForm = Type.Partial(Type.Pick(ImportMapping, ['delimiter', 'encoding', 'hasHeader']));

export const PreviewImport = Type.Object({
  /** The beginning of the file, base64. */
  head: Type.String({ maxLength: 720_000 }),
  /** The head is all of it. */
  whole: Type.Boolean(),
  mapping: Type.Optional(ImportMapping),
  /** Without a mapping: what is told of the form, from which columns are guessed. */
  form: Type.Optional(ImportForm),
  /** Guess, though a mapping of such a table is kept. */
  anew: Type.Optional(Type.Boolean()),
});
export type PreviewImport = Static<typeof PreviewImport>;

export const ImportFinding = Type.Intersect([Finding, Type.Object({ column: Type.Optional(Column) })]);
export type ImportFinding = Static<typeof ImportFinding>;

/** What a file is, and of a table what its first rows become. Nothing of it is kept. */
export const ImportPreview = Type.Object({
  format: Type.Optional(Type.String()),
  table: Type.Optional(
    Type.Object({
      columns: Type.Array(
        Type.Object({
          name: Type.String(),
          isEmpty: Type.Boolean(),
          property: Type.Optional(Type.String()),
          by: Type.Optional(Type.Union([Type.Literal('name'), Type.Literal('values'), Type.Literal('both')])),
          dates: Type.Optional(
            Type.Union([...DateOrder, Type.Literal('ambiguous')], {
              description:
                'of a column of dates such as 03/04/2020: the order that its values tell. Put it into mapping.dates, so that the next file is read alike',
            }),
          ),
        }),
      ),
      rows: Type.Array(Type.Object({ line: Type.Integer(), cells: Type.Array(Type.String()) })),
      rowsLookedAt: Type.Integer(),
      mapping: ImportMapping,
      /** The mapping was kept when a table of the same headings was imported. */
      known: Type.Boolean(),
      entities: Type.Array(
        Type.Object({
          line: Type.Integer(),
          id: Type.String(),
          schema: Type.String(),
          caption: Type.String(),
          properties: Type.Record(Type.String(), Type.Array(Type.String())),
        }),
      ),
      findings: Type.Array(ImportFinding),
    }),
  ),
});
export type ImportPreview = Static<typeof ImportPreview>;

export const KeepMapping = Type.Object({
  mapping: ImportMapping,
  /** Headings of the table, so that the next one like it is known. */
  columns: Type.Array(Type.String({ maxLength: 1000 }), { maxItems: 1000 }),
});
export type KeepMapping = Static<typeof KeepMapping>;
export const KeptMapping = Type.Object({ id: Type.String() });
export type KeptMapping = Static<typeof KeptMapping>;

const ModelProperty = Type.Object({ name: Type.String(), label: Type.String(), type: Type.String() });
const LinkEnd = Type.Object({ property: Type.String(), label: Type.String(), range: Type.String() });

/** What tables can become: schemata with the properties that a column may fill, and the links between two. */
export const ImportModel = Type.Object({
  schemata: Type.Array(
    Type.Object({
      name: Type.String(),
      label: Type.String(),
      /** The schema itself and all that it is a kind of. */
      kinds: Type.Array(Type.String()),
      properties: Type.Array(ModelProperty),
    }),
  ),
  links: Type.Array(
    Type.Object({
      name: Type.String(),
      label: Type.String(),
      source: LinkEnd,
      target: LinkEnd,
      properties: Type.Array(ModelProperty),
    }),
  ),
  encodings: Type.Array(Type.String()),
});
export type ImportModel = Static<typeof ImportModel>;
