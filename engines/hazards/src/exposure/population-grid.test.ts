import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../shape.ts';
import { PopulationGrid } from './population-grid.ts';

/** Ten by ten cells of a degree with a hundred people each, its corner given. */
function gridAt(west: number, south: number): PopulationGrid {
  const people = new Float32Array(100).fill(100);
  return new PopulationGrid({ columns: 10, rows: 10, west, south, cellDegrees: 1, people });
}

function box(west: number, south: number, east: number, north: number): Shape {
  return {
    kind: 'polygon',
    rings: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ],
    ],
  };
}

describe('PopulationGrid', () => {
  const cases: { name: string; west?: number; shapes: Shape[]; people: number; cells: number; covered: number }[] = [
    { name: 'a whole cell', shapes: [box(2, 2, 3, 3)], people: 100, cells: 1, covered: 1 },
    { name: 'a quarter of a cell', shapes: [box(2, 2, 2.5, 2.5)], people: 25, cells: 1, covered: 1 },
    { name: 'a quarter of each of four', shapes: [box(2.5, 2.5, 3.5, 3.5)], people: 100, cells: 4, covered: 1 },
    {
      name: 'what lies twice counts once',
      shapes: [box(2, 2, 4, 3), box(3, 2, 5, 3)],
      people: 300,
      cells: 3,
      covered: 1,
    },
    { name: 'half beside the grid', shapes: [box(9, 2, 11, 3)], people: 100, cells: 1, covered: 0.5 },
    { name: 'half above the grid', shapes: [box(2, 9, 3, 11)], people: 100, cells: 1, covered: 0.5 },
    { name: 'elsewhere', shapes: [box(50, 2, 51, 3)], people: 0, cells: 0, covered: 0 },
    { name: 'across 180°', west: 175, shapes: [box(179, 2, 182, 3)], people: 300, cells: 3, covered: 1 },
    {
      name: 'across 180° from the other side',
      west: 175,
      shapes: [box(-181, 2, -178, 3)],
      people: 300,
      cells: 3,
      covered: 1,
    },
    { name: 'a point has no extent', shapes: [{ kind: 'point', at: [2, 2] }], people: 0, cells: 0, covered: 0 },
    { name: 'nothing', shapes: [], people: 0, cells: 0, covered: 0 },
  ];
  it.each(cases)('$name', ({ west = 0, shapes, people, cells, covered }) => {
    const found = gridAt(west, 0).within(shapes);
    expect(found.people).toBeCloseTo(people, 3);
    expect(found.cells).toBe(cells);
    expect(found.coveredShare).toBeCloseTo(covered, 2);
  });

  it('knows its people in all', () => {
    expect(gridAt(0, 0).total()).toEqual({ people: 10_000, cells: 100 });
  });

  it('leaves out holes', () => {
    const [outside] = (box(2, 2, 5, 5) as Shape & { kind: 'polygon' }).rings;
    const [hole] = (box(3, 3, 4, 4) as Shape & { kind: 'polygon' }).rings;
    expect(gridAt(0, 0).within([{ kind: 'polygon', rings: [outside!, hole!] }]).people).toBeCloseTo(800, 3);
  });

  it('knows a circle by its area', () => {
    const { people } = gridAt(0, -5).within([{ kind: 'circle', at: [5, 0], radiusKm: 300 }]);
    expect(people).toBeCloseTo((Math.PI * 300 ** 2 * 100) / 111.195 ** 2, -1);
  });

  it('says how much is known where cells have no data', () => {
    const people = new Float32Array(100).fill(100);
    people[0] = Number.NaN;
    const grid = new PopulationGrid({ columns: 10, rows: 10, west: 0, south: 0, cellDegrees: 1, people });
    const found = grid.within([box(0, 9, 2, 10)]);
    expect(found).toMatchObject({ people: 100, cells: 1 });
    expect(found.coveredShare).toBeCloseTo(0.5, 3);
  });

  it('takes in a pole', () => {
    const people = new Float32Array(36 * 4).fill(1);
    const grid = new PopulationGrid({ columns: 36, rows: 4, west: -180, south: 50, cellDegrees: 10, people });
    expect(grid.within([{ kind: 'circle', at: [12, 90], radiusKm: 1112 }]).people).toBeCloseTo(36, 0);
  });

  it('never counts more people in a part than in the whole', () => {
    const degree = fc.double({ min: -2, max: 12, noNaN: true });
    fc.assert(
      fc.property(degree, degree, degree, degree, (a, b, c, d) => {
        const part = box(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d));
        const { people, coveredShare } = gridAt(0, 0).within([part]);
        expect(people).toBeLessThanOrEqual(10_000.001);
        expect(coveredShare).toBeGreaterThanOrEqual(0);
        expect(coveredShare).toBeLessThanOrEqual(1);
      }),
    );
  });
});
