import type { FindingCollector } from './findings.ts';
import { CSV_COLUMNS_MAX, CSV_QUOTED_CHARS_MAX, CSV_QUOTED_LINES_MAX, RECORD_CHARS_MAX } from './limits.ts';

/** One record of a CSV file with the 1-based line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
  /** Its quotes are broken: the fields are what the line holds when quotes are taken for nothing. */
  readonly broken?: true;
}

/**
 * Reads RFC 4180 records, streaming. Written here and not taken from papaparse because of what happens to a broken
 * quote: papaparse swallows the rest of the file into one field and knows no line. Here the line on which the quote
 * opens gives a finding and is handed over as a broken row, and reading goes on with the next line.
 *
 * @param delimiter one character; see guessDelimiter.
 * @returns the rows of one chunk at a time: a promise for each row would cost more than reading it.
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  delimiter: string,
  findings: FindingCollector,
): AsyncGenerator<readonly CsvRow[], void, undefined> {
  const scanner = new CsvScanner(delimiter, findings);
  for await (const chunk of text) yield scanner.push(chunk);
  yield scanner.end();
}

/** The delimiter that the first line uses most outside of quotes: comma, semicolon, tab or bar. */
export function guessDelimiter(head: string): string {
  const bare = head.replace(/"(?:[^"]|"")*"/gu, '');
  const line = bare.split(/\r?\n/u).find((one) => one.trim() !== '') ?? '';
  const counts = [',', ';', '\t', '|'].map((one): [string, number] => [one, line.split(one).length - 1]);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** How one attempt to read a record ended: read up to `end`, more text needed, or its quotes are broken. */
interface ReadRecord {
  readonly state: 'read';
  readonly fields: string[];
  readonly end: number;
}
type Attempt = ReadRecord | { readonly state: 'more' } | { readonly state: 'broken' };

const MORE: Attempt = { state: 'more' };
const BROKEN: Attempt = { state: 'broken' };

class CsvScanner {
  readonly #delimiter: string;
  readonly #findings: FindingCollector;
  #text = '';
  #at = 0;
  #line = 1;
  #columns = 0;
  #quote = -1;
  #started = false;
  #ended = false;
  #fieldEnd = 0;
  #fieldIsBroken = false;

  constructor(delimiter: string, findings: FindingCollector) {
    this.#delimiter = delimiter;
    this.#findings = findings;
  }

  push(chunk: string): CsvRow[] {
    this.#text = this.#text.slice(this.#at) + (this.#started ? chunk : chunk.replace(/^\ufeff/u, ''));
    this.#started ||= chunk !== '';
    this.#at = 0;
    this.#quote = -1;
    return this.#rows();
  }

  end(): CsvRow[] {
    this.#ended = true;
    return this.#rows();
  }

  #rows(): CsvRow[] {
    const rows: CsvRow[] = [];
    while (this.#at < this.#text.length) {
      const attempt = this.#attempt();
      if (attempt.state === 'more') {
        if (this.#text.length - this.#at <= RECORD_CHARS_MAX) break;
        this.#findings.add('LIST-208', { line: this.#line, values: { limit: RECORD_CHARS_MAX } });
        this.#text = '';
        this.#at = 0;
        break;
      }
      if (attempt.state === 'broken' || this.#swallowedLines(attempt)) this.#takeBroken(rows);
      else this.#take(attempt, rows);
    }
    return rows;
  }

  #take(attempt: ReadRecord, rows: CsvRow[]): void {
    const { fields, end } = attempt;
    const line = this.#line;
    this.#line += newlinesBetween(this.#text, this.#at, end);
    this.#at = end;
    if (fields.length === 1 && fields[0] === '') return;
    if (this.#columns === 0) this.#columns = fields.length;
    rows.push({ line, fields });
  }

  /** A record over several lines that has not the columns of the others lost a quote somewhere within. */
  #swallowedLines({ fields, end }: ReadRecord): boolean {
    return this.#columns > 0 && fields.length !== this.#columns && newlinesBetween(this.#text, this.#at, end) > 1;
  }

  #takeBroken(rows: CsvRow[]): void {
    this.#findings.add('LIST-201', { line: this.#line });
    const newline = this.#text.indexOf('\n', this.#at);
    const end = newline === -1 ? this.#text.length : newline;
    const line = this.#text.slice(this.#at, Math.min(end, this.#at + CSV_QUOTED_CHARS_MAX));
    const fields = line.replace(/["\r]/g, '').split(this.#delimiter, CSV_COLUMNS_MAX);
    rows.push({ line: this.#line, fields, broken: true });
    this.#at = newline === -1 ? end : end + 1;
    this.#line += 1;
  }

  #attempt(): Attempt {
    const text = this.#text;
    const newline = text.indexOf('\n', this.#at);
    if (newline === -1 && !this.#ended) return MORE;
    const end = newline === -1 ? text.length : newline;
    if (this.#quoteAfter(this.#at) < end) return this.#attemptQuoted();
    const line = text.slice(this.#at, text[end - 1] === '\r' ? end - 1 : end);
    return { state: 'read', fields: line.split(this.#delimiter, CSV_COLUMNS_MAX), end: newline === -1 ? end : end + 1 };
  }

  /** Where the next quote stands; it is searched for once, and not for each record before it. */
  #quoteAfter(at: number): number {
    if (this.#quote < at) {
      const quote = this.#text.indexOf('"', at);
      this.#quote = quote === -1 ? Infinity : quote;
    }
    return this.#quote;
  }

  #attemptQuoted(): Attempt {
    const fields: string[] = [];
    let at = this.#at;
    while (fields.length < CSV_COLUMNS_MAX) {
      const field = this.#field(at);
      if (field === undefined) return this.#fieldIsBroken ? BROKEN : MORE;
      fields.push(field);
      at = this.#fieldEnd;
      if (this.#text[at] === this.#delimiter) at += 1;
      else return { state: 'read', fields, end: afterNewline(this.#text, at) };
    }
    return BROKEN;
  }

  /** The field that begins at `start`, its end in #fieldEnd; undefined when text is missing or the quotes are broken. */
  #field(start: number): string | undefined {
    const text = this.#text;
    this.#fieldIsBroken = false;
    let open = start;
    while (text[open] === ' ') open += 1;
    if (text[open] !== '"') return this.#bareField(start);
    const close = this.#closingQuote(open);
    if (close === -1) return undefined;
    let end = close + 1;
    while (text[end] === ' ' || text[end] === '\r') end += 1;
    if (end >= text.length && !this.#ended) return undefined;
    this.#fieldIsBroken = end < text.length && text[end] !== this.#delimiter && text[end] !== '\n';
    if (this.#fieldIsBroken) return undefined;
    this.#fieldEnd = end;
    const value = text.slice(open + 1, close);
    return value.includes('"') ? value.replaceAll('""', '"') : value;
  }

  #closingQuote(open: number): number {
    const text = this.#text;
    let close = text.indexOf('"', open + 1);
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    const end = close === -1 ? text.length : close;
    const runsOn = end - open > CSV_QUOTED_CHARS_MAX || newlinesBetween(text, open, end) > CSV_QUOTED_LINES_MAX;
    this.#fieldIsBroken = runsOn || (close === -1 && this.#ended);
    return this.#fieldIsBroken ? -1 : close;
  }

  #bareField(start: number): string | undefined {
    const text = this.#text;
    const newline = text.indexOf('\n', start);
    const separator = text.indexOf(this.#delimiter, start);
    if (newline === -1 && separator === -1 && !this.#ended) return undefined;
    const lineEnd = newline === -1 ? text.length : newline;
    this.#fieldEnd = separator === -1 || separator > lineEnd ? lineEnd : separator;
    return text.slice(start, text[this.#fieldEnd - 1] === '\r' ? this.#fieldEnd - 1 : this.#fieldEnd);
  }
}

function afterNewline(text: string, at: number): number {
  return text[at] === '\n' ? at + 1 : at;
}

function newlinesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
