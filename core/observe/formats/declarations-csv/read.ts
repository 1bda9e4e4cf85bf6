import {
  DeclarationBook,
  type DeclarationLayout,
  isTotalRow,
  LAYOUT_ROWS_MAX,
  layoutOf,
  learnLayout,
  makeFinding,
  type PeerPrices,
  readDeclaration,
  TonnesWatch,
  TotalRows,
} from '@quintet/goods';
import { countryCode, type Finding } from '../../../model/index.ts';
import { type CsvRow, guessDelimiter, readCsv } from '../../csv.ts';
import { decodeHead, decodeText } from '../../decode.ts';
import { FindingCollector } from '../../findings.ts';
import { openInput, type OpenedInput } from '../../input.ts';
import { SUBJECT_FILE_BYTES_MAX } from '../../limits.ts';
import type { InputFile } from '../../list-edition.ts';
import type { DeclarationRow } from './declaration-row.ts';
import { FindingLimit } from './finding-limit.ts';

export interface ReadDeclarationsOptions {
  /** Column → field (`DECLARATION_FIELDS` of `@quintet/goods`), as `--map column=field` gives it. */
  readonly map?: Readonly<Record<string, string>>;
  /** The day after which a date lies in the future, YYYY-MM-DD. */
  readonly today?: string;
  /** Prices of earlier declarations, by which masses in tonnes are told from the first row on. */
  readonly prices?: PeerPrices;
}

/**
 * Reads declarations from a CSV file (comma, semicolon, tab or bar; UTF-8, else Windows-1252), streaming: the rows of one
 * piece of the file at a time, each with what became of it. A row with an error is refused by itself and named; a file
 * whose header does not name reference and date, or whose `--map` is wrong, is refused whole: one row of kind `file`.
 * Columns that carry a verdict are never read. Never throws for what is in the file.
 */
export async function* readDeclarations(
  input: InputFile,
  options: ReadDeclarationsOptions = {},
): AsyncGenerator<readonly DeclarationRow[], void, undefined> {
  const findings = new FindingCollector({ leaveOutBroken: true });
  const opened = await openInput(input, SUBJECT_FILE_BYTES_MAX, findings);
  if (opened !== undefined) {
    try {
      yield* batches(opened, new DeclarationReader(options, findings), findings);
    } finally {
      await opened.close();
    }
  }
  const rest = findings.drain();
  if (rest.length > 0) yield [{ line: 0, kind: 'file', findings: rest }];
}

async function* batches(
  opened: OpenedInput,
  reader: DeclarationReader,
  findings: FindingCollector,
): AsyncGenerator<readonly DeclarationRow[], void, undefined> {
  const text = decodeText(opened.chunks(), { onBadUtf8: 'windows-1252' }, findings);
  for await (const batch of readCsv(text, guessDelimiter(decodeHead(opened.head)), findings)) {
    const rows = reader.take(batch);
    if (rows.length > 0) yield rows;
    if (reader.isRefused) return;
  }
  const rows = reader.end();
  if (rows.length > 0) yield rows;
}

/** Reads the rows of one file one after another. */
class DeclarationReader {
  readonly #options: ReadDeclarationsOptions;
  readonly #findings: FindingCollector;
  readonly #limit = new FindingLimit();
  readonly #book = new DeclarationBook();
  readonly #totals = new TotalRows();
  readonly #tonnes: TonnesWatch;
  #layout: DeclarationLayout | undefined;
  /** Rows that wait until enough are there to tell how the file writes dates and numbers. */
  #first: CsvRow[] | undefined = [];
  #isRefused = false;
  #declarations = 0;

  constructor(options: ReadDeclarationsOptions, findings: FindingCollector) {
    this.#options = options;
    this.#findings = findings;
    this.#tonnes = new TonnesWatch(options.prices);
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  take(batch: readonly CsvRow[]): readonly DeclarationRow[] {
    const rows = this.#layout === undefined ? this.#takeHeader(batch) : batch;
    if (this.#first === undefined) return this.#readAll(rows);
    this.#first.push(...rows);
    return this.#first.length >= LAYOUT_ROWS_MAX ? this.#begin() : [];
  }

  end(): readonly DeclarationRow[] {
    const rows = this.#first === undefined ? [] : [...this.#begin()];
    if (this.#isRefused) return rows;
    const last: Finding[] = [...this.#book.end(), ...this.#tonnes.end()];
    const findings = [...this.#limit.take(last), ...this.#limit.end()];
    if (this.#declarations === 0 && !this.#findings.hasError) findings.push(makeFinding('GDS-007'));
    if (findings.length > 0) rows.push({ line: 0, kind: 'file', findings });
    return rows;
  }

  /** The rows behind the header. */
  #takeHeader(batch: readonly CsvRow[]): readonly CsvRow[] {
    const [header, ...rows] = batch;
    if (header === undefined) return [];
    const { layout, findings } = layoutOf(header.fields, {
      ...(this.#options.map === undefined ? {} : { map: this.#options.map }),
      ...(this.#options.today === undefined ? {} : { today: this.#options.today }),
      countryOf: countryCode,
    });
    for (const finding of findings) this.#findings.push(finding);
    this.#layout = layout;
    this.#isRefused = layout === undefined;
    return layout === undefined ? [] : rows;
  }

  #begin(): readonly DeclarationRow[] {
    const rows = this.#first ?? [];
    this.#first = undefined;
    if (this.#layout === undefined) return [];
    const whole = rows.filter(({ broken }) => broken !== true).slice(0, LAYOUT_ROWS_MAX);
    const learned = learnLayout(
      this.#layout,
      whole.map(({ fields }) => fields),
    );
    this.#layout = learned.layout;
    for (const finding of learned.findings) this.#findings.push(finding);
    return this.#readAll(rows);
  }

  #readAll(rows: readonly CsvRow[]): DeclarationRow[] {
    const layout = this.#layout;
    const before = withoutBroken(this.#findings.drain(), rows);
    const read = layout === undefined ? [] : rows.map((row) => this.#read(row, layout));
    return before.length === 0 ? read : [{ line: 0, kind: 'file', findings: before }, ...read];
  }

  #read({ line, fields, broken }: CsvRow, layout: DeclarationLayout): DeclarationRow {
    if (broken === true) return this.#refuse(line, [makeFinding('GDS-011', {}, { line })]);
    if (fields.length !== layout.width && !isPadded(fields, layout.width))
      return this.#refuse(line, [makeFinding('GDS-010', { count: fields.length, expected: layout.width }, { line })]);
    if (isTotalRow(fields, layout))
      return { line, kind: 'total', findings: this.#limit.take(this.#totals.check(fields, layout, line)) };
    const { declaration, findings } = readDeclaration(fields, layout, { line });
    if (declaration === undefined) return this.#refuse(line, findings);
    this.#totals.add(declaration);
    const standing = this.#book.take(declaration, line);
    const beside = standing.before === undefined ? {} : { before: standing.before };
    if (standing.kind === 'duplicate')
      return { line, kind: 'duplicate', ...beside, findings: this.#limit.take(standing.findings) };
    this.#declarations += 1;
    const told = [
      ...findings,
      ...standing.findings,
      ...this.#tonnes.take(declaration, { line, path: layout.names[layout.at.net_kg] ?? 'net_kg' }),
    ];
    return { line, kind: standing.kind, ...beside, declaration, findings: this.#limit.take(told) };
  }

  #refuse(line: number, findings: readonly Finding[]): DeclarationRow {
    this.#totals.refused();
    return { line, kind: 'refused', findings: this.#limit.take(findings) };
  }
}

/** That the quotes of a row are broken is told of the row itself, by GDS-011. */
function withoutBroken(findings: readonly Finding[], rows: readonly CsvRow[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const lines = new Set(rows.filter(({ broken }) => broken === true).map(({ line }) => line));
  return findings.filter(({ code, line = 0 }) => code !== 'LIST-201' || !lines.has(line));
}

/** Spreadsheets add empty cells at the end of rows. */
function isPadded(fields: readonly string[], width: number): boolean {
  return fields.length > width && fields.slice(width).every((field) => field.trim() === '');
}
