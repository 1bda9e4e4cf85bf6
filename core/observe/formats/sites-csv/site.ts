import { EntityBuilder } from '../../entity-builder.ts';
import type { FindingCollector } from '../../findings.ts';
import { columnName, type NamedRow } from '../../hazards/csv-table.ts';
import { placeOf } from '../../hazards/place.ts';
import { countryCode, type Entity, isEntityId, lei, readWkt, wktFault } from '../../../model/index.ts';

/** Tiers of Directive 2012/18/EU (Seveso III), Article 3(2) and (3). */
const TIERS: Readonly<Record<string, string>> = { lower: 'lower', upper: 'upper', lt: 'lower', ut: 'upper' };

/** The site of a row as `CriticalSite`; undefined, with a finding, where it has no id or name. */
export function siteOf(row: NamedRow, operatorId: string | undefined, findings: FindingCollector): Entity | undefined {
  const id = row.cell('id');
  const missing = isEntityId(id) ? (row.cell('name') === '' ? 'name' : undefined) : 'id without spaces';
  if (missing !== undefined) {
    findings.add('HAZ-201', { line: row.line, values: { line: row.line, what: missing } });
    return undefined;
  }
  const site = new EntityBuilder('CriticalSite')
    .add('name', row.cell('name'))
    .add('siteKind', columnName(row.cell('kind')))
    .add('operator', operatorId)
    .add('seveso', tierOf(row, id, findings))
    .addAll('substances', severalOf(row.cell('substances')))
    .add('country', countryOf(row, id, findings))
    .add('address', row.cell('address'))
    .add('serves', row.cell('serves'))
    .add('inhabitants', countOf(row, id, findings));
  addPlace(site, row, id, findings);
  return site.build(id);
}

/** The operator of a row as `Company`; undefined where the row names none. An LEI is told from other numbers. */
export function operatorOf(row: NamedRow): Entity | undefined {
  const [name, number] = [row.cell('operator'), row.cell('operator_id')];
  if (name === '' && number === '') return undefined;
  const code = lei(number);
  const company = new EntityBuilder('Company')
    .add('name', name || number)
    .add('leiCode', code)
    .add('registrationNumber', code === undefined ? number : undefined);
  return company.build(`operator-${idPart(number || name)}`);
}

function idPart(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 200);
}

function addPlace(site: EntityBuilder, row: NamedRow, id: string, findings: FindingCollector): void {
  const at = pointOf(row, id, findings);
  if (at !== undefined) site.add('latitude', String(at[1])).add('longitude', String(at[0]));
  const text = row.cell('geometry');
  const shapes = text === '' ? undefined : readWkt(text);
  if (shapes !== undefined) site.add('geometry', text);
  else if (text !== '') findings.add('HAZ-204', { line: row.line, values: { id, reason: wktFault(text) } });
  if (at === undefined && shapes === undefined) findings.add('HAZ-203', { line: row.line, values: { id } });
}

function pointOf(row: NamedRow, id: string, findings: FindingCollector) {
  const [lat, lon] = [row.number('lat'), row.number('lon')];
  if (lat !== undefined && lon !== undefined) return placeOf(lat, lon, { id, line: row.line }, findings);
  const value = `${row.cell('lat')} ${row.cell('lon')}`.trim();
  if (value !== '') findings.add('HAZ-111', { line: row.line, values: { id, what: 'place', value } });
  return undefined;
}

function tierOf(row: NamedRow, id: string, findings: FindingCollector): string | undefined {
  const value = row.cell('seveso');
  const tier = TIERS[value.toLowerCase().replace(/[\s-]*tier$/u, '')];
  if (tier === undefined && !/^(?:|no|none|-)$/iu.test(value)) tellUnread(row, id, 'tier', value, findings);
  return tier;
}

function countryOf(row: NamedRow, id: string, findings: FindingCollector): string | undefined {
  const value = row.cell('country');
  const code = value === '' ? undefined : countryCode(value);
  if (value !== '' && code === undefined) tellUnread(row, id, 'country', value, findings);
  return code;
}

function countOf(row: NamedRow, id: string, findings: FindingCollector): string | undefined {
  const value = row.cell('inhabitants');
  const count = row.number('inhabitants');
  if (value !== '' && !(count !== undefined && count >= 0))
    tellUnread(row, id, 'number of inhabitants', value, findings);
  return count !== undefined && count >= 0 ? String(Math.round(count)) : undefined;
}

function tellUnread(row: NamedRow, id: string, what: string, value: string, findings: FindingCollector): void {
  findings.add('HAZ-111', { line: row.line, values: { id, what, value } });
}

function severalOf(text: string): string[] {
  return text
    .split(/[|;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
