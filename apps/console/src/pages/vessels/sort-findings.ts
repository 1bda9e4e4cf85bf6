import type { FindingRow } from '@quintet/node/api';

/** Findings as the page groups them, newest first: meetings, silences, everything else. Stops say nothing here. */
export function sortFindings(findings: readonly FindingRow[]) {
  const newest = findings.toSorted((one, other) => Date.parse(other.start) - Date.parse(one.start));
  return {
    meetings: newest.filter(({ type }) => type === 'meeting'),
    gaps: newest.filter(({ type }) => type === 'dark'),
    others: newest.filter(({ type }) => !['meeting', 'dark', 'stop', 'port_call'].includes(type)),
  };
}
