import { captionOf } from '@quintet/core/model';
import { keepMapping, mappingOfColumns } from '@quintet/core/observe/intake';
import { previewTable, type TablePreview } from '@quintet/core/observe/table';
import { ImportModel, ImportPreview, KeepMapping, KeptMapping, PreviewImport } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { importModel } from '../import-model.ts';

/** Tables before they are taken in: what they hold, and what becomes of their first rows. */
export function importRoutes(app: App, { gate }: HttpContext): void {
  app.get(
    '/api/imports/model',
    { schema: { summary: 'What a table can become', response: { 200: ImportModel } } },
    async ({ who }) => gate({ who, action: 'list.read', object: 'import-model' }, async () => importModel()),
  );

  app.post(
    '/api/imports/preview',
    {
      schema: {
        summary: 'The head of a file, and what becomes of its first rows; nothing is kept',
        body: PreviewImport,
        response: { 200: ImportPreview },
      },
    },
    async ({ who, body: { head, whole, mapping, form = {}, anew } }) =>
      // Neither the file's name nor anything in it is for the audit.
      await gate({ who, action: 'ingest', object: 'import-preview', detail: { whole } }, async (tx) => {
        let known = false;
        const bytes = Buffer.from(head, 'base64');
        const preview = await previewTable(bytes, whole, { mapping, form }, async (columns) => {
          const kept = anew === true ? undefined : await mappingOfColumns(tx, columns);
          known = kept !== undefined;
          return kept;
        });
        return previewShape(preview, known);
      }),
  );

  app.post(
    '/api/imports/mappings',
    {
      schema: {
        summary: 'Keeps a mapping for the upload that follows and for the next table of the same headings',
        body: KeepMapping,
        response: { 200: KeptMapping },
      },
    },
    async ({ who, body: { mapping, columns } }) =>
      await gate({ who, action: 'ingest', object: 'import-mapping' }, async (tx) => ({
        id: await keepMapping(tx, mapping, columns, who.name),
      })),
  );
}

function previewShape({ format, table }: TablePreview, known: boolean): ImportPreview {
  const told = format === undefined ? {} : { format };
  if (table === undefined) return told;
  const { columns, rows, rowsLookedAt, mapping, entities, findings } = table;
  return {
    ...told,
    table: {
      columns: columns.map(({ name, isEmpty, property, by, dates }) => ({
        name,
        isEmpty,
        ...(property === undefined ? {} : { property }),
        ...(by === undefined ? {} : { by }),
        ...(dates === undefined ? {} : { dates }),
      })),
      rows: rows.map(({ line, cells }) => ({ line, cells: [...cells] })),
      rowsLookedAt,
      mapping: mapping as ImportPreviewMapping,
      known,
      entities: entities.map(({ line, entity }) => ({
        line,
        id: entity.id,
        schema: entity.schema,
        caption: captionOf(entity),
        properties: Object.fromEntries(Object.entries(entity.properties).map(([name, values]) => [name, [...values]])),
      })),
      findings: [...findings],
    },
  };
}

type ImportPreviewMapping = NonNullable<ImportPreview['table']>['mapping'];
