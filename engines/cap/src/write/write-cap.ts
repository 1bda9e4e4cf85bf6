import type { CapAlert } from '../alert.ts';
import type { CapFinding } from '../finding.ts';
import { FindingList } from '../finding-list.ts';
import { validateCap } from '../validate-cap.ts';
import { alertXml } from './alert-xml.ts';

/** An alert cannot be written, as it would not be valid; the findings say what to change. */
export class CapWriteError extends Error {
  readonly findings: readonly CapFinding[];

  constructor(findings: readonly CapFinding[]) {
    super(findings.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.name = 'CapWriteError';
    this.findings = findings;
  }
}

/**
 * Writes an alert as CAP 1.2 in UTF-8. Only what is valid by the extended schema and in its meaning is written; what is
 * read from it is the alert again, but that times with `Z` or fractions have become `-00:00` and signatures are left out.
 *
 * @throws CapWriteError with the findings where the alert is not valid.
 */
export function writeCap(alert: CapAlert): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${alertXml(alert)}\n`;
  const bytes = Buffer.from(xml, 'utf8');
  const errors = [
    ...unwritable(alert, xml),
    ...validateCap(bytes).findings.filter(({ severity }) => severity === 'error'),
  ];
  if (errors.length > 0) throw new CapWriteError(errors);
  return bytes;
}

/** What XML would bring back as something else. */
function unwritable(alert: CapAlert, xml: string): readonly CapFinding[] {
  const findings = new FindingList();
  for (const name of ['addresses', 'incidents'] as const) {
    const value = alert[name].find((item) => item === '' || item.includes('"'));
    if (value === undefined) continue;
    const values = { value, name, expected: 'Items cannot be empty or hold double quotes.' };
    findings.add('INVALID_VALUE', { path: `/alert[1]/${name}[1]`, line: 1 }, { values });
  }
  if (!xml.isWellFormed()) {
    const values = { reason: 'a text holds half of a character (a lone surrogate).' };
    findings.add('NOT_WELL_FORMED', { path: '/alert[1]', line: 1 }, { values });
  }
  return findings.list();
}
