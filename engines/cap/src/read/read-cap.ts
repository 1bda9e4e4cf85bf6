import type { CapAlert } from '../alert.ts';
import type { CapFinding } from '../finding.ts';
import { FindingList } from '../finding-list.ts';
import { CAP_NAMESPACES } from '../namespaces.ts';
import { type CapProfileName, checkProfile } from '../profiles/profile.ts';
import { type CapSchema, capModel, isCapElement } from '../schema/cap-models.ts';
import { checkContent } from '../schema/check-content.ts';
import { checkMeaning } from '../semantic/check-meaning.ts';
import { lineOf, pathOf } from '../tree/node.ts';
import { openDocument } from '../wrappers/open-document.ts';
import type { CapFormat, CapWrapper, FoundAlert } from '../wrappers/wrapper.ts';
import { readAlert } from './read-alert.ts';

export interface ReadCapOptions {
  /** Which schema decides what is valid; `extended` unless said otherwise. With `strict`, meanings are only advised on. */
  readonly schema?: CapSchema;
  /** Rules that senders and receivers agreed on; none unless said otherwise. */
  readonly profile?: CapProfileName;
  /** The present in milliseconds since 1970; without it nothing is said of alerts from the future. */
  readonly now?: number;
}

/** One alert as it was read. */
export interface ReadAlert {
  readonly alert: CapAlert;
  /** XPath without prefixes, wrappers included. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** Its bytes as they stand in the document; of a document that is one alert, all of it. */
  readonly raw: Uint8Array;
  /** Nothing in it is an error. Alerts that are not valid are read all the same. */
  readonly valid: boolean;
  readonly findings: readonly CapFinding[];
  /** The index of its entry in the wrapper. */
  readonly entry?: number;
}

export interface CapReading {
  /** Undefined where nothing of CAP was found. */
  readonly format?: CapFormat;
  /** Nothing in the document is an error. */
  readonly valid: boolean;
  /** What stands around the alerts; a document that is one alert has none. */
  readonly wrapper?: CapWrapper;
  readonly alerts: readonly ReadAlert[];
  /** Of the whole document, in the order of its lines. */
  readonly findings: readonly CapFinding[];
}

/**
 * Reads the alerts of a document: CAP 1.0 to 1.2, also within Atom, RSS, EDXL-DE or JSON. It takes what wild feeds send
 * (another order, missing elements, other encodings, HTML in texts) and says what is wrong with it. It never throws for
 * what is in the document.
 *
 * @example
 * const { alerts, findings } = readCap(await readFile('warning.cap'));
 * for (const { alert } of alerts) console.log(alert.identifier, alert.infos[0]?.headline);
 */
export function readCap(bytes: Uint8Array, options: ReadCapOptions = {}): CapReading {
  const findings = new FindingList();
  const { format, wrapper, alerts: found } = openDocument(bytes, findings);
  const alerts = found.map((one) => readFound(one, options, findings));
  return {
    ...(format === undefined ? {} : { format }),
    valid: findings.errors === 0,
    ...(wrapper === undefined ? {} : { wrapper }),
    alerts,
    findings: inOrder(findings),
  };
}

/** Checks a document without reading its alerts, which is all that a verdict needs. */
export function checkDocument(
  bytes: Uint8Array,
  options: ReadCapOptions,
): Pick<CapReading, 'format' | 'valid' | 'findings'> {
  const findings = new FindingList();
  const { format, alerts } = openDocument(bytes, findings);
  for (const found of alerts) if (found.isChecked) checkFound(found, undefined, options, findings);
  return { ...(format === undefined ? {} : { format }), valid: findings.errors === 0, findings: inOrder(findings) };
}

function readFound(found: FoundAlert, options: ReadCapOptions, findings: FindingList): ReadAlert {
  const { node, version, source, raw, entry } = found;
  const [from, errorsBefore] = [findings.length, findings.errors];
  const alert = readAlert(node, version, source);
  if (found.isChecked) checkFound(found, alert, options, findings);
  return {
    alert,
    path: pathOf(node),
    line: lineOf(node),
    raw: raw(),
    valid: found.isChecked && findings.errors === errorsBefore,
    findings: findings.since(from),
    ...(entry === undefined ? {} : { entry }),
  };
}

function checkFound(
  found: FoundAlert,
  alert: CapAlert | undefined,
  options: ReadCapOptions,
  findings: FindingList,
): void {
  const { node, version, source, isJson } = found;
  const { schema = 'extended', profile, now } = options;
  const uri = CAP_NAMESPACES[version];
  checkContent(node, capModel(version, schema), { findings, uri, isKnown: isCapElement, isOrdered: !isJson });
  checkMeaning(node, { version, now, isAdvice: schema === 'strict' }, findings);
  if (profile !== undefined) checkProfile(profile, alert ?? readAlert(node, version, source), node, findings);
}

function inOrder(findings: FindingList): readonly CapFinding[] {
  return findings.list().toSorted((a, b) => a.line - b.line);
}
