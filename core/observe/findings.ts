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

/** What is said of a line that cannot be read. Whoever leaves such lines out is told of each, and the rest is taken. */
export const BROKEN_LINES: ReadonlySet<string> = new Set<FindingCodeId>([
  'LIST-201',
  'LIST-202',
  'LIST-208',
  'LIST-311',
]);

/** Gathers the findings of one file: bounded, and always aware of whether one was an error. */
export class FindingCollector {
  readonly #isLeftOut: (code: string) => boolean;
  #leftOut = 0;
  #lastLeftOut: Finding | undefined;
  readonly #findings: Finding[] = [];
  #notShown = 0;
  #hasError = false;

  add(code: FindingCodeId, details: FindingDetails = {}): void {
    this.push(makeFinding(code, details));
  }

  /** @param leaveOutBroken a line that cannot be read is left out and is a warning; else it is an error. */
  constructor({ leaveOutBroken = false }: { readonly leaveOutBroken?: boolean } = {}) {
    this.#isLeftOut = (code) => leaveOutBroken && BROKEN_LINES.has(code);
  }

  push(told: Finding): void {
    const isLeftOut = this.#isLeftOut(told.code);
    if (isLeftOut) {
      this.#leftOut += 1;
      this.#lastLeftOut = told;
    }
    const finding: Finding = isLeftOut ? { ...told, severity: 'warning' } : told;
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

  /** Lines that were left out because they cannot be read. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** What was said of the last of them, however many findings came before: a file that was cut shows it there. */
  get lastLeftOut(): Finding | undefined {
    return this.#lastLeftOut;
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
