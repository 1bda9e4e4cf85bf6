import type { Position, Shape } from '../shape.ts';

/**
 * The same shape as it is held by the thousand: the numbers of a ring or line in one row, of which positions are made when
 * they are asked for. A position of its own for each of a hundred corners is two hundred objects for the collector of
 * garbage to look through, again and again for as long as the shape is held. It is written as JSON as any other.
 *
 * @example const held = packed({ kind: 'line', positions: [[24.1, 56.9], [24.2, 57]] });
 */
export function packed(shape: Shape): Shape {
  if (shape.kind === 'polygon') return new PackedPolygon(shape.rings.map(rowOf));
  if (shape.kind === 'line') return new PackedLine(rowOf(shape.positions));
  return { ...shape, at: [shape.at[0], shape.at[1]] };
}

/** Longitude and latitude in turn. */
type Row = readonly number[];

class PackedPolygon {
  readonly kind = 'polygon';
  readonly rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.rows = rows;
  }

  get rings(): readonly (readonly Position[])[] {
    return this.rows.map(positionsOf);
  }

  toJSON(): Shape {
    return { kind: this.kind, rings: this.rings };
  }
}

class PackedLine {
  readonly kind = 'line';
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  get positions(): readonly Position[] {
    return positionsOf(this.row);
  }

  toJSON(): Shape {
    return { kind: this.kind, positions: this.positions };
  }
}

function rowOf(positions: readonly Position[]): Row {
  const row: number[] = [];
  for (const [lon, lat] of positions) row.push(lon, lat);
  return row;
}

function positionsOf(row: Row): Position[] {
  return Array.from({ length: row.length / 2 }, (_, i): Position => [row[2 * i]!, row[2 * i + 1]!]);
}
