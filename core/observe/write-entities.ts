import Papa from 'papaparse';
import type { Entity } from '../model/index.ts';
import { ftmLine } from './formats/ftm/write.ts';
import { writeGraphml } from './formats/graphml/write.ts';

export const EXPORT_FORMATS = ['ftm', 'graphml', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media type of each format, for whoever serves it. */
export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  ftm: 'application/x-ndjson',
  graphml: 'application/graphml+xml',
  csv: 'text/csv',
};

/**
 * Entities of a feed as a file, in pieces: FollowTheMoney JSON lines with every property, those too that the model does
 * not know; GraphML of who is connected with whom; CSV with a line for each value.
 */
export async function* writeEntities(
  entities: AsyncIterable<Entity>,
  dataset: string,
  format: ExportFormat,
): AsyncGenerator<string> {
  if (format === 'graphml') yield* writeGraphml(entities);
  else if (format === 'csv') yield* writeValues(entities, dataset);
  else for await (const entity of entities) yield `${ftmLine(entity, { datasets: [dataset] })}\n`;
}

async function* writeValues(entities: AsyncIterable<Entity>, dataset: string): AsyncGenerator<string> {
  yield csv([['dataset', 'id', 'schema', 'property', 'value']]);
  for await (const { id, schema, properties } of entities) {
    const rows = Object.entries(properties).flatMap(([property, values]) =>
      values.map((value) => [dataset, id, schema, property, value]),
    );
    if (rows.length > 0) yield csv(rows);
  }
}

/**
 * What a spreadsheet would take for a formula is written with an apostrophe before it; a plain negative number is none.
 * A value that has one there already gets one more, so that who takes one off before such a sign has what was said.
 */
const FORMULA = /^(?:'*[=+@\t\r\n]|'+-|-(?!\d+(?:\.\d+)?$))/u;

/** RFC 4180. */
function csv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { escapeFormulae: FORMULA })}\r\n`;
}
