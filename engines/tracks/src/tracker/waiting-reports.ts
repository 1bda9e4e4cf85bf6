import { Buffer } from 'node:buffer';
import type { StaticReport } from '../static-report.ts';

const REPORTS_FIRST = 1024;
const GROWTH = 1.5;
/** Numbers of a report: vessel, time, type of message, source, then those that may be absent (NaN). */
const NUMBERS = 9;
/** Bytes of a report: the length of each text, and the texts. What AIS can say fits (20, 7 and 20 letters). */
const BYTES = 64;
const TEXTS = ['name', 'callsign', 'destination'] as const;
const ABSENT = 255;
/** Letters from here on take more than a byte. */
const LETTERS_END = 256;

/**
 * Static reports that wait, as bytes: objects that live for minutes and are then thrown away are what a collector of garbage
 * takes longest over. A report with longer texts or other letters than AIS has (from a file) is kept as it is.
 */
export class WaitingReports {
  #numbers = new Float64Array(REPORTS_FIRST * NUMBERS);
  #bytes = Buffer.alloc(REPORTS_FIRST * BYTES);
  readonly #others = new Map<number, StaticReport>();
  readonly #free: number[] = [];
  #count = 0;

  /** @returns the place of the report, for `get` and `take` */
  keep(report: StaticReport): number {
    const place = this.#free.pop() ?? this.#count++;
    if (place * BYTES >= this.#bytes.length) this.#widen();
    if (fits(report)) this.#write(place, report);
    else this.#others.set(place, report);
    return place;
  }

  get(place: number): StaticReport {
    return this.#others.get(place) ?? this.#read(place);
  }

  /** The report, which waits no longer. */
  take(place: number): StaticReport {
    const report = this.get(place);
    this.#others.delete(place);
    this.#free.push(place);
    return report;
  }

  clear(): void {
    this.#others.clear();
    this.#free.length = 0;
    this.#count = 0;
  }

  #write(place: number, report: StaticReport): void {
    const numbers = this.#numbers;
    const at = place * NUMBERS;
    numbers[at] = report.vessel;
    numbers[at + 1] = report.time;
    numbers[at + 2] = report.messageType;
    numbers[at + 3] = report.source;
    numbers[at + 4] = report.imo ?? Number.NaN;
    numbers[at + 5] = report.shipType ?? Number.NaN;
    numbers[at + 6] = report.length ?? Number.NaN;
    numbers[at + 7] = report.width ?? Number.NaN;
    numbers[at + 8] = report.draught ?? Number.NaN;
    let end = place * BYTES + TEXTS.length;
    for (const [i, text] of TEXTS.entries()) {
      const value = report[text];
      this.#bytes[place * BYTES + i] = value === undefined ? ABSENT : value.length;
      if (value !== undefined) end += this.#bytes.write(value, end, 'latin1');
    }
  }

  #read(place: number): StaticReport {
    const numbers = this.#numbers;
    const at = place * NUMBERS;
    const [imo, shipType, length] = [numbers[at + 4]!, numbers[at + 5]!, numbers[at + 6]!];
    const [width, draught] = [numbers[at + 7]!, numbers[at + 8]!];
    const report: { -readonly [K in keyof StaticReport]: StaticReport[K] } = {
      vessel: numbers[at]!,
      time: numbers[at + 1]!,
      messageType: numbers[at + 2]!,
      source: numbers[at + 3]!,
    };
    if (imo === imo) report.imo = imo;
    if (shipType === shipType) report.shipType = shipType;
    if (length === length) report.length = length;
    if (width === width) report.width = width;
    if (draught === draught) report.draught = draught;
    let from = place * BYTES + TEXTS.length;
    for (const [i, text] of TEXTS.entries()) {
      const letters = this.#bytes[place * BYTES + i]!;
      if (letters === ABSENT) continue;
      report[text] = this.#bytes.toString('latin1', from, from + letters);
      from += letters;
    }
    return report;
  }

  #widen(): void {
    const reports = Math.ceil((this.#bytes.length / BYTES) * GROWTH);
    const numbers = new Float64Array(reports * NUMBERS);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    const bytes = Buffer.alloc(reports * BYTES);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

function fits({ name, callsign, destination }: StaticReport): boolean {
  const letters = (name?.length ?? 0) + (callsign?.length ?? 0) + (destination?.length ?? 0);
  return letters <= BYTES - TEXTS.length && isOfBytes(name) && isOfBytes(callsign) && isOfBytes(destination);
}

function isOfBytes(text: string | undefined): boolean {
  if (text === undefined) return true;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= LETTERS_END) return false;
  return true;
}
