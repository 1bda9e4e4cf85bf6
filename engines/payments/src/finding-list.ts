import { FINDING_CODES, type FindingCodeName } from './finding-codes.ts';
import type { Finding } from './payment.ts';

/** Where a finding stands, as far as it is known. */
interface FindingPlace {
  readonly path?: string;
  readonly line?: number;
}

/** Makes a finding from its code; `detail` is put in front of the code's sentence. */
export function makeFinding(code: FindingCodeName, detail = '', place: FindingPlace = {}): Finding {
  const { severity, sentence } = FINDING_CODES[code];
  return {
    severity,
    code,
    ...(place.path === undefined ? {} : { path: place.path }),
    ...(place.line === undefined ? {} : { line: place.line }),
    message: detail === '' ? sentence : `${detail} ${sentence}`,
  };
}

/** Collects findings up to a limit; errors find room when warnings have filled it, and one finding counts the rest. */
export class FindingList {
  readonly #max: number;
  #waiting: Finding[] = [];
  #given = 0;
  #suppressed = 0;

  constructor(max: number) {
    this.#max = max;
  }

  add(code: FindingCodeName, detail?: string, place?: FindingPlace): void {
    // The last error of a file (why reading stopped) must come through however many warnings came before.
    const room = FINDING_CODES[code].severity === 'error' ? this.#max * 2 : this.#max;
    if (this.#given >= room) {
      this.#suppressed++;
      return;
    }
    this.#given++;
    this.#waiting.push(makeFinding(code, detail, place));
  }

  /** Says how many findings had no room; called once, at the end of the file. */
  close(): void {
    if (this.#suppressed > 0) this.#waiting.push(makeFinding('PAY-005', `${this.#suppressed} more findings.`));
    this.#suppressed = 0;
  }

  get size(): number {
    return this.#waiting.length;
  }

  /** Takes out what has been collected since the last time. */
  take(): Finding[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
