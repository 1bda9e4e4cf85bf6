import { guessDelimiter } from '../csv.ts';
import { columnName } from './csv-table.ts';
import { isObject, listAt, objectAt, textAt } from './json-value.ts';

/** Formats that are read as hazards or sites. */
export const HAZARD_FORMATS = [
  'cap',
  'gdacs-rss',
  'usgs-geojson',
  'emsc',
  'fdsn-text',
  'incident-csv',
  'sites-csv',
] as const;

export type HazardFormat = (typeof HAZARD_FORMATS)[number];

/** JSON is told by its values, once all of it was read. */
type HeadFormat = Exclude<HazardFormat, 'usgs-geojson' | 'emsc'> | 'json' | 'html';

/** What the beginning of a text shows: a format, JSON whose values will tell, a page of HTML, or nothing that is known. */
export function formatOfHead(head: string): HeadFormat | undefined {
  const text = head.replace(/^\ufeff/u, '').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/iu.test(text)) return 'html';
  if (text.startsWith('<')) return /<rss\b[^>]*https?:\/\/www\.gdacs\.org/u.test(text) ? 'gdacs-rss' : 'cap';
  if (/^[{[]/u.test(text)) return 'json';
  if (/^#?\s*EventID\s*\|\s*Time\s*\|/iu.test(text)) return 'fdsn-text';
  return formatOfColumns(text);
}

function formatOfColumns(text: string): 'incident-csv' | 'sites-csv' | undefined {
  const [header = ''] = text.split(/\r?\n/u, 1);
  const cells = header.split(guessDelimiter(text)).map((cell) => columnName(cell.replaceAll('"', '')));
  const has = (...names: readonly string[]) => names.every((name) => cells.includes(name));
  if (has('id', 'time', 'kind')) return 'incident-csv';
  if (has('id', 'name', 'kind')) return 'sites-csv';
  return undefined;
}

/** What JSON values are: earthquakes of the USGS or the EMSC, else a rendering of CAP. */
export function formatOfJson(values: readonly unknown[]): 'usgs-geojson' | 'emsc' | 'cap' {
  const [first] = values.flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]));
  if (!isObject(first)) return 'cap';
  if (isObject(first['data']) && textAt(first, 'action') !== undefined) return 'emsc';
  if (first['type'] === 'Feature') return formatOfFeature(first);
  if (first['type'] !== 'FeatureCollection') return 'cap';
  const [feature] = listAt(first, 'features');
  return feature === undefined ? 'usgs-geojson' : formatOfFeature(feature);
}

function formatOfFeature(feature: unknown): 'usgs-geojson' | 'emsc' | 'cap' {
  const properties = objectAt(feature, 'properties');
  if ('unid' in properties || 'source_catalog' in properties) return 'emsc';
  return 'mag' in properties && 'time' in properties ? 'usgs-geojson' : 'cap';
}
