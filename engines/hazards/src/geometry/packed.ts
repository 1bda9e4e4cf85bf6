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
  const positions: Position[] = [];
  for (let i = 0; i < row.length; i += 2) positions.push([row[i]!, row[i + 1]!]);
  return positions;
}

/** Whether something holds of all positions of a shape; none is made for it of those that are packed. */
export function everyPosition(shape: Shape, holds: (lon: number, lat: number) => boolean): boolean {
  if (shape instanceof PackedPolygon) return shape.rows.every((row) => everyPair(row, holds));
  if (shape instanceof PackedLine) return everyPair(shape.row, holds);
  if (shape.kind === 'polygon') return shape.rings.every((ring) => ring.every(([lon, lat]) => holds(lon, lat)));
  if (shape.kind === 'line') return shape.positions.every(([lon, lat]) => holds(lon, lat));
  return holds(shape.at[0], shape.at[1]);
}

function everyPair(row: Row, holds: (lon: number, lat: number) => boolean): boolean {
  for (let i = 0; i < row.length; i += 2) if (!holds(row[i]!, row[i + 1]!)) return false;
  return true;
}
