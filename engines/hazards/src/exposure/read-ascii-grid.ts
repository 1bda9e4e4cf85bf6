import { PopulationGrid } from './population-grid.ts';

export type GridCode = 'GRID_HEADER' | 'GRID_TOO_LARGE' | 'GRID_VALUE' | 'GRID_COUNT' | 'GRID_PLACE';

/** Why a file is no grid of people. */
export interface GridFinding {
  readonly code: GridCode;
  readonly severity: 'error';
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export type GridReading =
  | { readonly grid: PopulationGrid; readonly finding?: undefined }
  | { readonly grid?: undefined; readonly finding: GridFinding };

/** 200 MB; Europe in cells of a kilometre has 41 million. */
export const GRID_CELLS_MAX = 50_000_000;
/** A word of the file is never longer; a file without blanks ends here. */
const WORD_CHARS_MAX = 64;

const NUMBERS = [
  'ncols',
  'nrows',
  'xllcorner',
  'yllcorner',
  'xllcenter',
  'yllcenter',
  'cellsize',
  'nodata_value',
] as const;
type HeaderKey = (typeof NUMBERS)[number];

/**
 * Reads an ESRI ASCII raster (`.asc`: `ncols`, `nrows`, `xllcorner` or `xllcenter`, `yllcorner` or `yllcenter`, `cellsize`,
 * `NODATA_value`, then the values row by row from the north) of people per cell, in degrees WGS 84. In any case of letters,
 * values over any number of lines, decimal points or commas. Nothing is loaded of a file with an error.
 * @param chunks text in pieces of any size; at most {@link GRID_CELLS_MAX} cells are read
 */
export async function readAsciiGrid(chunks: AsyncIterable<string> | Iterable<string>): Promise<GridReading> {
  const reader = new AsciiGridReader();
  let rest = '';
  for await (const chunk of chunks) {
    const words = `${rest}${chunk}`.split(SPACE);
    rest = words.pop() ?? '';
    const finding = reader.take(words) ?? (rest.length > WORD_CHARS_MAX ? reader.wrong(rest) : undefined);
    if (finding) return { finding };
  }
  const finding = reader.take([rest]);
  return finding ? { finding } : reader.end();
}

/** Line ends are words of their own, so that findings can name the line. */
const SPACE = /[ \t\r\f]+|(?<=\n)|(?=\n)/u;

class AsciiGridReader {
  readonly #header = new Map<HeaderKey, number>();
  #key: HeaderKey | undefined;
  #cells: { west: number; south: number; people: Float32Array } | undefined;
  #noData = -9999;
  #read = 0;
  #line = 1;

  /** Takes the next words; an answer is what is wrong. */
  take(words: readonly string[]): GridFinding | undefined {
    for (const word of words) {
      if (word === '\n') this.#line++;
      if (word === '' || word === '\n') continue;
      const finding = this.#cells ? this.#takeValue(word, this.#cells.people) : this.#takeHeader(word);
      if (finding) return finding;
    }
    return undefined;
  }

  end(): GridReading {
    if (!this.#cells) return { finding: this.#headerFinding() };
    const { people, west, south } = this.#cells;
    if (this.#read !== people.length)
      return {
        finding: this.#finding(
          'GRID_COUNT',
          `There are ${this.#read} values where ncols × nrows says ${people.length}: the file is cut off.`,
        ),
      };
    const [columns, rows, cellDegrees] = [
      this.#header.get('ncols')!,
      this.#header.get('nrows')!,
      this.#header.get('cellsize')!,
    ];
    return { grid: new PopulationGrid({ columns, rows, west, south, cellDegrees, people }) };
  }

  wrong(word: string): GridFinding {
    return this.#finding(
      'GRID_VALUE',
      `“${word.slice(0, 20)}” is no number of people: give 0 or more, or the NODATA value.`,
    );
  }

  #takeHeader(word: string): GridFinding | undefined {
    if (this.#key) {
      const value = numberOf(word);
      if (Number.isNaN(value)) return this.#headerFinding();
      this.#header.set(this.#key, value);
      this.#key = undefined;
      return undefined;
    }
    const key = NUMBERS.find((known) => known === word.toLowerCase());
    if (key) {
      this.#key = key;
      return undefined;
    }
    const finding = this.#begin();
    return finding ?? this.#takeValue(word, this.#cells!.people);
  }

  #begin(): GridFinding | undefined {
    const at = (key: HeaderKey): number => this.#header.get(key) ?? Number.NaN;
    const [columns, rows, size] = [at('ncols'), at('nrows'), at('cellsize')];
    const west = this.#header.has('xllcorner') ? at('xllcorner') : at('xllcenter') - size / 2;
    const south = this.#header.has('yllcorner') ? at('yllcorner') : at('yllcenter') - size / 2;
    if (!(Number.isInteger(columns) && columns > 0 && Number.isInteger(rows) && rows > 0 && size > 0))
      return this.#headerFinding();
    if (Number.isNaN(west) || Number.isNaN(south)) return this.#headerFinding();
    if (columns * rows > GRID_CELLS_MAX)
      return this.#finding(
        'GRID_TOO_LARGE',
        `The grid has ${columns * rows} cells: cut it to your area, or to at most ${GRID_CELLS_MAX} cells.`,
      );
    if (!isOnEarth(west, south, columns * size, rows * size))
      return this.#finding(
        'GRID_PLACE',
        'The grid lies outside the Earth: its corner and cell size are to be degrees, WGS 84.',
      );
    this.#noData = this.#header.get('nodata_value') ?? this.#noData;
    this.#cells = { west, south, people: new Float32Array(columns * rows) };
    return undefined;
  }

  #takeValue(word: string, people: Float32Array): GridFinding | undefined {
    if (this.#read >= people.length)
      return this.#finding('GRID_COUNT', `There are more values than ncols × nrows says (${people.length}).`);
    const value = numberOf(word);
    if (value === this.#noData) people[this.#read] = Number.NaN;
    else if (value >= 0 && value < Number.POSITIVE_INFINITY) people[this.#read] = value;
    else return this.wrong(word);
    this.#read++;
    return undefined;
  }

  #headerFinding(): GridFinding {
    return this.#finding(
      'GRID_HEADER',
      'An ESRI ASCII grid begins with ncols, nrows, xllcorner, yllcorner and cellsize, each with a number.',
    );
  }

  #finding(code: GridCode, message: string): GridFinding {
    return { code, severity: 'error', line: this.#line, message };
  }
}

const NUMBER = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+-]?\d+)?$/u;

function numberOf(word: string): number {
  const value = Number(word);
  if (!Number.isNaN(value)) return value;
  return NUMBER.test(word) ? Number(word.replace(',', '.')) : Number.NaN;
}

/** A hair of room: corners are often rounded. */
const ROUNDING_DEGREES = 0.01;

function isOnEarth(west: number, south: number, width: number, height: number): boolean {
  const isLatFine = south >= -90 - ROUNDING_DEGREES && south + height <= 90 + ROUNDING_DEGREES;
  return isLatFine && west >= -360 && west <= 360 && width <= 360 + ROUNDING_DEGREES;
}
