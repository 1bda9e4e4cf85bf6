import { type CapFinding, type CapWrapper, type LiveMessage, liveMessage, readCap } from '@quintet/cap';
import type { FindingCollector } from '../../findings.ts';
import { HAZARD_REPORTS_MAX } from '../../hazards/hazard-limits.ts';
import { latestReports } from '../../hazards/latest-reports.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';
import { reportsOfAlert } from './report.ts';

/** Findings about single alerts that are shown of one file; the rest is counted. */
const ALERT_FINDINGS_MAX = 100;
/** Alerts of one feed that are fetched one by one. */
const LINKS_MAX = 10_000;
/** What is wrong with the bytes and yet lets the document be read as a whole. */
const READ_ALL_THE_SAME: ReadonlySet<string> = new Set(['INVALID_ENCODING']);

export interface CapReports {
  /** Of warnings of one kind, region and day the last. */
  readonly reports: readonly ReadHazard[];
  /** All alerts, Ack and Error too: the live set asks for each. */
  readonly alerts: readonly LiveMessage[];
  /** Addresses from which alerts are to be fetched that the feed only lists, each once. */
  readonly links: readonly string[];
}

const NOTHING: CapReports = { reports: [], alerts: [], links: [] };

/**
 * Reads CAP, alone or within Atom, RSS, EDXL-DE or JSON. A document that is broken or cut is refused whole, as what is
 * missing of it cannot be told; an alert that breaks a rule of the standard is read all the same and told.
 */
export function readCapReports(bytes: Uint8Array, nowMs: number, findings: FindingCollector): CapReports {
  const { format, alerts, wrapper, findings: told } = readCap(bytes, { now: nowMs });
  tell(told, findings);
  if (format === undefined && !findings.hasError) findings.add('HAZ-001');
  const links = linksOf(wrapper);
  const count = wrapper?.entries.length ?? 0;
  if (count > 0 && alerts.length === 0 && links.length === 0) findings.add('HAZ-006', { values: { count } });
  if (findings.hasError) return NOTHING;
  const reports = alerts.flatMap(({ alert }) => reportsOfAlert(alert, findings));
  if (reports.length > HAZARD_REPORTS_MAX) {
    findings.add('HAZ-004', { values: { limit: HAZARD_REPORTS_MAX, what: 'warnings' } });
    return NOTHING;
  }
  return { reports: latestReports(reports), alerts: alerts.map(({ alert }) => liveMessage(alert)), links };
}

function linksOf(wrapper: CapWrapper | undefined): string[] {
  const listed = (wrapper?.entries ?? []).filter(({ alerts }) => alerts === 0).flatMap(({ links }) => links);
  return [...new Set(listed.map(({ href }) => href).filter((href) => /^https?:\/\//iu.test(href)))].slice(0, LINKS_MAX);
}

function tell(told: readonly CapFinding[], findings: FindingCollector): void {
  const fatal = told.filter(isFatal);
  const serious = told.filter((one) => one.severity !== 'info' && !isFatal(one)).slice(0, ALERT_FINDINGS_MAX);
  for (const one of [...fatal, ...serious]) {
    const { code, path, line, message } = one;
    findings.push({ severity: isFatal(one) ? 'error' : 'warning', code, path, line, message });
  }
  const count = told.length - fatal.length - serious.length;
  if (count > 0) findings.add('HAZ-116', { values: { count } });
}

function isFatal({ severity, layer, code }: CapFinding): boolean {
  return severity === 'error' && layer === 'xml' && !READ_ALL_THE_SAME.has(code);
}
