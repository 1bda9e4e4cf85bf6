import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRID_CELLS_MAX, readAsciiGrid } from './read-ascii-grid.ts';

const HEADER = 'ncols 2\nnrows 2\nxllcorner 10\nyllcorner 50\ncellsize 1\nNODATA_value -9999\n';
const ALL = {
  kind: 'polygon',
  rings: [
    [
      [10, 50],
      [12, 50],
      [12, 52],
      [10, 52],
    ],
  ],
} as const;
const NORTH_EAST = {
  kind: 'polygon',
  rings: [
    [
      [11, 51],
      [12, 51],
      [12, 52],
      [11, 52],
    ],
  ],
} as const;

describe('readAsciiGrid', () => {
  it.each([
    ['as it should be', `${HEADER}1 2\n3 4\n`],
    ['on one line', `${HEADER}1 2 3 4`],
    ['with Windows line ends and tabs', `${HEADER}1\t2\n3 4\n`.replaceAll('\n', '\r\n')],
    ['with decimal commas', `${HEADER}1,0 2,0\n3,0 4,0\n`],
    ['with other letters', `${HEADER.toUpperCase()} 1 2 3 4\n`],
    [
      'by centres',
      `${HEADER.replace('xllcorner 10', 'xllcenter 10.5').replace('yllcorner 50', 'yllcenter 50.5')}1 2 3 4`,
    ],
  ])('reads a grid %s', async (_, text) => {
    const { grid } = await readAsciiGrid([text]);
    expect(grid?.within([ALL]).people).toBeCloseTo(10, 5);
    expect(grid?.within([NORTH_EAST]).people).toBeCloseTo(2, 5);
  });

  it('knows cells without data', async () => {
    const { grid } = await readAsciiGrid([`${HEADER}1 -9999\n3 4\n`]);
    expect(grid?.within([ALL])).toMatchObject({ cells: 3 });
  });

  it.each([
    ['another file', 'id,name\n1,x\n', 'GRID_HEADER', 1],
    ['nothing', '', 'GRID_HEADER', 1],
    ['no size', 'ncols 2\nnrows 2\n1 2 3 4', 'GRID_HEADER', 3],
    [
      'too many cells',
      `ncols ${GRID_CELLS_MAX}\nnrows 2\nxllcorner 0\nyllcorner 0\ncellsize 0.000001\n1`,
      'GRID_TOO_LARGE',
      6,
    ],
    ['metres for degrees', `${HEADER.replace('xllcorner 10', 'xllcorner 4321000')}1 2 3 4`, 'GRID_PLACE', 7],
    ['cut off', `${HEADER}1 2\n3`, 'GRID_COUNT', 8],
    ['too much', `${HEADER}1 2\n3 4 5`, 'GRID_COUNT', 8],
    ['a word', `${HEADER}1 2\nmany 4`, 'GRID_VALUE', 8],
    ['less than nobody', `${HEADER}1 2\n-3 4`, 'GRID_VALUE', 8],
    ['no end of a word', `${HEADER}${'1'.repeat(100)}`, 'GRID_VALUE', 7],
  ])('refuses %s', async (_, text, code, line) => {
    expect(await readAsciiGrid([text])).toMatchObject({ finding: { code, line } });
  });

  it('reads the same in pieces of any size, and never throws', async () => {
    const text = fc.oneof(
      fc.constantFrom(`${HEADER}1 2\n3 4\n`, `${HEADER}1 2\nx 4\n`),
      fc.string({ maxLength: 60 }).map((end) => HEADER + end),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
          whole.slice(i * size, (i + 1) * size),
        );
        const [once, cut] = [await readAsciiGrid([whole]), await readAsciiGrid(pieces)];
        expect(cut.finding).toEqual(once.finding);
        expect(cut.grid?.within([ALL])).toEqual(once.grid?.within([ALL]));
      }),
    );
  });
});
