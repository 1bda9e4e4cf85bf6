import type { CapFinding } from './finding.ts';
import { type CapFindingCode, type CapFindingCodeName, FINDING_CODES } from './finding-codes.ts';
import { CAP_FINDINGS_MAX, SHOWN_CHARS_MAX } from './limits.ts';
import { lineOf, type Place, pathOf } from './tree/node.ts';

export interface FindingDetails {
  /** What fills the places in the sentence. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where it is not the one of the table. */
  readonly severity?: CapFinding['severity'];
  readonly layer?: CapFinding['layer'];
}

/** Gathers the findings of one document: bounded, and always aware of whether one was an error. */
export class FindingList {
  readonly #findings: CapFinding[] = [];
  #notShown = 0;
  #errors = 0;

  /** @param place the node that the finding is about, or a path and line. */
  add(code: CapFindingCodeName, place: Place, { values = {}, severity, layer }: FindingDetails = {}): void {
    const known: CapFindingCode = FINDING_CODES[code];
    const judged = severity ?? known.severity;
    if (judged === 'error') this.#errors += 1;
    if (this.#findings.length >= CAP_FINDINGS_MAX && !(judged === 'error' && this.#errors === 1)) {
      this.#notShown += 1;
      return;
    }
    this.#findings.push({
      severity: judged,
      code,
      layer: layer ?? known.layer,
      path: pathOf(place),
      line: lineOf(place),
      message: known.sentence.replace(/\{(\w+)\}/gu, (_, name: string) => shown(values[name])),
    });
  }

  /** How many errors were found, shown or not. */
  get errors(): number {
    return this.#errors;
  }

  get length(): number {
    return this.#findings.length;
  }

  /** What was gathered after the first `from` findings. */
  since(from: number): readonly CapFinding[] {
    return this.#findings.slice(from);
  }

  list(): readonly CapFinding[] {
    if (this.#notShown > 0) {
      const count = this.#notShown;
      this.#notShown = 0;
      this.#findings.push({
        severity: 'info',
        code: 'FINDINGS_NOT_SHOWN',
        layer: 'xml',
        path: '/',
        line: 1,
        message: FINDING_CODES.FINDINGS_NOT_SHOWN.sentence.replace('{count}', String(count)),
      });
    }
    return [...this.#findings];
  }
}

function shown(value: string | number | undefined): string {
  const text = String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.length > SHOWN_CHARS_MAX ? `${text.slice(0, SHOWN_CHARS_MAX)}…` : text;
}
