import { capTime } from '@quintet/cap';
import { hazard, type HazardReport, hazardOfIncident } from '@quintet/hazards';
import type { FindingCollector } from '../../findings.ts';
import { type NamedRow, readNamedTable } from '../../hazards/csv-table.ts';
import { HAZARD_REPORTS_MAX } from '../../hazards/hazard-limits.ts';
import { placeOf } from '../../hazards/place.ts';
import { present } from '../../hazards/present.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';

/** The kinds of incident that the contract names. */
const KINDS = ['power', 'telecom_cable', 'water', 'seveso', 'theft', 'pollution', 'claim', 'other'] as const;
const NEEDED = ['id', 'time', 'kind'] as const;

/**
 * Reads incidents: `id, time, until, kind, lat, lon, operator, text`, columns in any order and case. Times without a zone
 * are UTC. A row without id or time is left out; one whose place cannot be read is kept without it, as it happened all
 * the same. Of two rows with one id the later counts, as a correction.
 *
 * @returns nothing, with an error finding, where the file cannot be read as a whole
 */
export async function readIncidentCsv(
  bytes: Uint8Array,
  findings: FindingCollector,
  dataset?: string,
): Promise<ReadHazard[]> {
  const table = await readNamedTable(bytes, NEEDED, HAZARD_REPORTS_MAX, findings);
  const reports = new Map<string, ReadHazard>();
  for (const row of table?.rows ?? []) {
    const report = incidentOf(row, findings, dataset);
    if (report === undefined) continue;
    const known = reports.get(report.sourceKey);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(report))
      findings.add('HAZ-110', { line: row.line, values: { id: report.sourceKey, which: 'the last' } });
    reports.set(report.sourceKey, report);
  }
  const count = table?.rows.length ?? 0;
  if (count > 0 && reports.size === 0) findings.add('HAZ-006', { values: { count } });
  // A quiet day is no fault: nothing ends because a table is silent about it.
  if (table !== undefined && count === 0) findings.add('HAZ-008');
  return [...reports.values()];
}

function incidentOf(row: NamedRow, findings: FindingCollector, dataset: string | undefined): ReadHazard | undefined {
  const own = row.cell('id');
  const startMs = capTime(row.cell('time'));
  const operator = row.cell('operator');
  if (own === '' || startMs === undefined) {
    const what = own === '' ? 'id' : 'time';
    findings.add('HAZ-101', { line: row.line, values: { id: own || 'An incident', what } });
    return undefined;
  }
  // Two operators may count alike: a number is of its feed alone.
  const id = dataset === undefined ? `incident:${own}` : `incident:${dataset}/${own}`;
  const kind = kindOf(row, own, findings);
  const code = hazardOfIncident(kind);
  const text = row.cell('text');
  const title = [hazard(code).title, operator].filter((part) => part !== '').join(', ');
  const report: HazardReport = {
    id,
    agency: operator || 'incidents',
    hazard: code,
    startMs,
    ...untilOf(row, own, startMs, findings),
    shapes: shapesOf(row, own, findings),
    codes: [],
    level: 'unknown',
    links: [id],
    kind,
  };
  return {
    report,
    sourceKey: id,
    revisedMs: startMs,
    isUndated: true,
    standing: 'in-force',
    lane: 'actual',
    title,
    text,
    languages: [{ language: 'und', event: kind, title, text }],
    urgency: 'Unknown',
    severity: 'Unknown',
    certainty: 'Observed',
    sentMs: startMs,
    ...present('expiresMs', report.endMs),
    ...(operator === '' ? {} : { attribution: operator }),
  };
}

function kindOf(row: NamedRow, id: string, findings: FindingCollector): (typeof KINDS)[number] {
  const value = row.cell('kind');
  const kind = KINDS.find((one) => one === value.toLowerCase().replace(/[\s-]+/gu, '_'));
  if (kind === undefined) findings.add('HAZ-113', { line: row.line, values: { value, id, known: KINDS.join(', ') } });
  return kind ?? 'other';
}

function untilOf(row: NamedRow, id: string, startMs: number, findings: FindingCollector): { readonly endMs?: number } {
  const value = row.cell('until');
  if (value === '') return {};
  const endMs = capTime(value);
  if (endMs === undefined) findings.add('HAZ-111', { line: row.line, values: { id, what: 'end', value } });
  else if (endMs < startMs) findings.add('HAZ-112', { line: row.line, values: { id } });
  else return { endMs };
  return {};
}

function shapesOf(row: NamedRow, id: string, findings: FindingCollector): HazardReport['shapes'] {
  const [lat, lon] = [row.number('lat'), row.number('lon')];
  const written = `${row.cell('lat')} ${row.cell('lon')}`.trim();
  if (lat === undefined || lon === undefined) {
    if (written !== '') findings.add('HAZ-111', { line: row.line, values: { id, what: 'place', value: written } });
    return [];
  }
  const at = placeOf(lat, lon, { id, line: row.line }, findings);
  return at === undefined ? [] : [{ kind: 'point', at }];
}
