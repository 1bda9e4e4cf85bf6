import { type RawBuilder, sql } from 'kysely';

/** Degrees; west is greater than east where the box crosses ±180°. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A condition: the place of a row lies in the box. */
export function inBox({ west, south, east, north }: Box): RawBuilder<boolean> {
  const lon = west <= east ? sql`lon between ${west} and ${east}` : sql`(lon >= ${west} or lon <= ${east})`;
  return sql`(lat between ${south} and ${north} and ${lon})`;
}

/** A condition: the extent of a row touches the box. */
export function touchesBox({ west, south, east, north }: Box): RawBuilder<boolean> {
  // An extent wider than half the Earth is of a track that crosses ±180°: it may be anywhere in its latitudes.
  const lon =
    west <= east
      ? sql`(p.east - p.west > 180 or (p.west <= ${east} and p.east >= ${west}))`
      : sql`(p.east - p.west > 180 or p.east >= ${west} or p.west <= ${east})`;
  return sql`(p.south <= ${north} and p.north >= ${south} and ${lon})`;
}
