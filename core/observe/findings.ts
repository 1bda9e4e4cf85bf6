import type { Finding } from '../model/index.ts';
import { FINDING_CODES, type FindingCodeId } from './finding-codes.ts';
import { FINDINGS_MAX } from './limits.ts';

/** Where a finding is, and what fills the places in its sentence. */
export interface FindingDetails {
  readonly path?: string;
  readonly line?: number;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly severity?: Finding['severity'];
}

/** Text shown in a finding is cut to this. */
const SHOWN_CHARS_MAX = 80;

/** Makes a finding out of its code: severity and sentence come from `finding-codes.ts`. */
export function makeFinding(code: FindingCodeId, details: FindingDetails = {}): Finding {
  const { severity, sentence } = FINDING_CODES[code];
  const message = sentence.replace(/\{(\w+)\}/gu, (_, name: string) => shown(details.values?.[name]));
  return {
    severity: details.severity ?? severity,
    code,
    ...(details.path === undefined ? {} : { path: details.path }),
    ...(details.line === undefined ? {} : { line: details.line }),
    message,
  };
}

function shown(value: string | number | undefined): string {
  const text = String(value ?? '');
  return text.length > SHOWN_CHARS_MAX ? `${text.slice(0, SHOWN_CHARS_MAX)}…` : text;
}

/** Gathers the findings of one file: bounded, and always aware of whether one was an error. */
export class FindingCollector {
  readonly #findings: Finding[] = [];
  #notShown = 0;
  #hasError = false;

  add(code: FindingCodeId, details: FindingDetails = {}): void {
    this.push(makeFinding(code, details));
  }

  push(finding: Finding): void {
    this.#hasError ||= finding.severity === 'error';
    if (this.#findings.length < FINDINGS_MAX) this.#findings.push(finding);
    else if (finding.severity === 'error' && !this.#findings.some((one) => one.severity === 'error'))
      this.#makeRoom(finding);
    else this.#notShown += 1;
  }

  /** An error is always shown, whatever came before it. */
  #makeRoom(finding: Finding): void {
    this.#findings[FINDINGS_MAX - 1] = finding;
    this.#notShown += 1;
  }

  get hasError(): boolean {
    return this.#hasError;
  }

  /** What was gathered since the last call, for readers that hand findings on as they go. */
  drain(): readonly Finding[] {
    return this.#findings.splice(0);
  }

  /** All that was gathered, with a last line that counts what was not kept. */
  list(): readonly Finding[] {
    if (this.#notShown === 0) return [...this.#findings];
    return [...this.#findings, makeFinding('LIST-008', { values: { count: this.#notShown } })];
  }
}
