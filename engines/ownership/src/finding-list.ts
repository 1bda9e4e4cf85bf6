import type { Finding } from './finding.ts';
import { FINDING_CODES, type FindingCodeName } from './finding-codes.ts';
import { FINDINGS_MAX } from './limits.ts';

/** Where a finding stands, as far as it is known. */
export interface FindingPlace {
  readonly path?: string;
  readonly line?: number;
}

/** Makes a finding from its code; `detail` is put in front of the code's sentence. */
export function makeFinding(code: FindingCodeName, detail = '', place: FindingPlace = {}): Finding {
  const { severity, sentence } = FINDING_CODES[code];
  return { severity, code, ...place, message: detail === '' ? sentence : `${detail} ${sentence}` };
}

/** Collects findings up to a limit; errors find room when warnings have filled it, and one finding counts the rest. */
export class FindingList {
  readonly #max: number;
  readonly #findings: Finding[] = [];
  #suppressed = 0;

  constructor(max = FINDINGS_MAX) {
    this.#max = max;
  }

  add(code: FindingCodeName, detail?: string, place?: FindingPlace): void {
    const room = FINDING_CODES[code].severity === 'error' ? this.#max * 2 : this.#max;
    if (this.#findings.length >= room) this.#suppressed++;
    else this.#findings.push(makeFinding(code, detail, place));
  }

  /** All findings; called once, at the end. */
  close(): readonly Finding[] {
    if (this.#suppressed > 0) this.#findings.push(makeFinding('OWN-004', `${this.#suppressed} more findings.`));
    this.#suppressed = 0;
    return this.#findings;
  }
}
