import { type Static, Type } from 'typebox';
import { Time } from './common.ts';
import { HazardRow } from './hazards.ts';
import { VesselKind } from './sea.ts';

const Position = Type.Tuple([Type.Number(), Type.Number()]);

/** Sites on the map, column by column; `null` where not known. */
export const SitePicture = Type.Object({
  version: Type.String(),
  total: Type.Integer(),
  leftOut: Type.Integer(),
  /** DATASET/ID */
  key: Type.Array(Type.String()),
  name: Type.Array(Type.String()),
  kind: Type.Array(Type.String()),
  lon: Type.Array(Type.Number()),
  lat: Type.Array(Type.Number()),
  /** '' | lower | upper: establishments under Directive 2012/18/EU. */
  seveso: Type.Array(Type.String()),
  /** Cables, pipelines, areas: the place of the site in the columns, and its line. */
  lines: Type.Array(Type.Object({ site: Type.Integer(), positions: Type.Array(Position) })),
  /** Sites in the way of an active hazard, by their place in the columns. */
  threatened: Type.Array(Type.Integer()),
});
export type SitePicture = Static<typeof SitePicture>;

/** One site: what threatens it, what comes near, what stands on it. */
export const SitePage = Type.Object({
  key: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  lon: Type.Optional(Type.Number()),
  lat: Type.Optional(Type.Number()),
  positions: Type.Array(Position),
  seveso: Type.Optional(Type.String()),
  operator: Type.Optional(Type.Object({ key: Type.String(), caption: Type.String() })),
  hazards: Type.Array(Type.Object({ event: HazardRow, text: Type.String() })),
  vessels: Type.Array(
    Type.Object({
      track: Type.String(),
      name: Type.String(),
      mmsi: Type.String(),
      kind: VesselKind,
      distanceKm: Type.Number(),
      speed: Type.Optional(Type.Number()),
      lastHeard: Time,
    }),
  ),
  /** What it needs, and what needs it. */
  dependsOn: Type.Array(
    Type.Object({ key: Type.String(), caption: Type.String(), hours: Type.Optional(Type.Number()) }),
  ),
  /** "Without this substation": who fails, in order of time. */
  without: Type.Array(
    Type.Object({
      key: Type.String(),
      caption: Type.String(),
      kind: Type.String(),
      afterHours: Type.Number(),
      chain: Type.Array(Type.Object({ key: Type.String(), caption: Type.String() })),
      text: Type.String(),
    }),
  ),
  withoutTotal: Type.Integer(),
  handling: Type.String(),
});
export type SitePage = Static<typeof SitePage>;
