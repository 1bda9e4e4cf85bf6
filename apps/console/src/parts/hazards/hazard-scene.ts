import type {
  ExposureRow,
  FaultVessel,
  HazardAlert,
  HazardPage,
  HazardReportShape,
  HazardShape,
} from '@quintet/node/api';
import type { LonLat } from '../sea/land-code.ts';
import { placeAt } from '../sea/sphere.ts';
import { trackPoints, type TrackPoint } from '../sea/sea-scene.ts';
import { placesOfShape, pointOf } from './shape-path.ts';

/** What one agency says of where it is. */
interface SceneShape {
  readonly shape: HazardShape;
  /** Place of the agency in `agencies`. */
  readonly agency: number;
  readonly live: boolean;
}

export interface ScenePlace {
  readonly key: string;
  readonly place: LonLat;
  readonly caption: string;
  readonly inside: boolean;
}

/** A cable or pipeline, as it runs. */
interface SceneLine {
  readonly key: string;
  readonly caption: string;
  readonly positions: readonly LonLat[];
}

/** What a drawing of a hazard holds. */
export interface HazardScene {
  /** In the order of their letters on the drawing. */
  readonly agencies: readonly string[];
  readonly shapes: readonly SceneShape[];
  readonly event?: LonLat;
  /** Outermost first. */
  readonly rings: readonly { readonly intensity: number; readonly shape: HazardShape }[];
  readonly sites: readonly ScenePlace[];
  readonly vessels: readonly ScenePlace[];
  readonly lines: readonly SceneLine[];
  readonly tracks: readonly { readonly name: string; readonly points: readonly TrackPoint[] }[];
}

/** More marks than these are not told apart. */
const SITES_MAX = 200;
/** Around a place without a size, so that one sees where in the world it lies; metres. */
const AROUND_M = 60_000;

/** `A`, `B`, … `Z`, `A2`: how an agency is called on a drawing. */
export function agencyLetter(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? letter : `${letter}${Math.floor(place / 26) + 1}`;
}

/** Agencies in the order in which they first spoke. */
export function agenciesOf(reports: readonly Pick<HazardReportShape, 'agency' | 'sent'>[]): string[] {
  const inTime = reports.toSorted((one, other) => Date.parse(one.sent) - Date.parse(other.sent));
  return [...new Set(inTime.map(({ agency }) => agency))];
}

function shapesOf(reports: readonly HazardReportShape[], agencies: readonly string[]): SceneShape[] {
  return reports.flatMap(({ shapes, agency, live }) =>
    shapes.map((shape) => ({ shape, agency: agencies.indexOf(agency), live })),
  );
}

function placesOf(rows: readonly ExposureRow[], kinds: readonly ExposureRow['kind'][]): ScenePlace[] {
  return rows
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ key, caption, lon, lat, inside }) =>
      lon === undefined || lat === undefined ? [] : [{ key, caption, inside, place: [lon, lat] as const }],
    )
    .slice(0, SITES_MAX);
}

function linesOf(vessels: readonly FaultVessel[]): SceneLine[] {
  const byKey = new Map(vessels.map(({ site }) => [site.key, site]));
  return [...byKey.values()].filter(({ positions }) => positions.length > 1);
}

/** The points of a track as the node gives those of a fault: row by row. */
const pointsOf = ({ points }: FaultVessel): TrackPoint[] => trackPoints({ points: points.flat() });

const tracksOf = (vessels: readonly FaultVessel[]) =>
  vessels.map((vessel) => ({ name: vessel.name === '' ? vessel.mmsi : vessel.name, points: pointsOf(vessel) }));

/** The drawing of an event: everything that its page says of where. */
export function sceneOfPage({ row, reports, rings, exposure, faultVessels }: HazardPage): HazardScene {
  const agencies = agenciesOf(reports);
  return {
    agencies,
    shapes: shapesOf(reports, agencies),
    ...(row.lon !== undefined && row.lat !== undefined && { event: [row.lon, row.lat] as const }),
    rings,
    sites: placesOf(exposure.rows, ['site']),
    vessels: placesOf(exposure.rows, ['vessel']),
    lines: linesOf(faultVessels),
    tracks: tracksOf(faultVessels),
  };
}

/** The drawing of an alert: the event, and the vessel where it is about one. */
export function sceneOfAlert({ event, reports, exposure, faultVessel }: HazardAlert): HazardScene {
  const agencies = agenciesOf(reports);
  const vessels = faultVessel === undefined ? [] : [faultVessel];
  return {
    agencies,
    shapes: shapesOf(reports, agencies),
    ...(event.lon !== undefined && event.lat !== undefined && { event: [event.lon, event.lat] as const }),
    rings: [],
    sites: placesOf(exposure, ['site']),
    vessels: placesOf(exposure, ['vessel']),
    lines: linesOf(vessels),
    tracks: tracksOf(vessels),
  };
}

/** The drawing of two reports that may be one event. */
export function sceneOfReports(reports: readonly HazardReportShape[]): HazardScene {
  const agencies = reports.map(({ agency }) => agency);
  const shapes = reports.flatMap(({ shapes: all, live }, agency) => all.map((shape) => ({ shape, agency, live })));
  return { agencies, shapes, rings: [], sites: [], vessels: [], lines: [], tracks: [] };
}

/** Where a drawing has to look: at what happened and what stands in its way; at cables only where a track crosses them. */
export function focusOfScene({ shapes, event, rings, sites, vessels, tracks, lines }: HazardScene): LonLat[] {
  const tracked = tracks.flatMap(({ points }) => points.map(({ place }) => place));
  if (tracked.length > 0) return [...tracked, ...(event === undefined ? [] : [event])];
  const about = [
    ...(event === undefined ? [] : [event]),
    ...shapes.flatMap(({ shape }) => placesOfShape(shape)),
    ...rings.flatMap(({ shape }) => placesOfShape(shape)),
    ...[...sites, ...vessels].map(({ place }) => place),
  ];
  if (about.length === 0) return lines.flatMap(({ positions }) => positions);
  const isPlace = shapes.every(({ shape }) => pointOf(shape) !== undefined) && rings.length === 0;
  const around = isPlace
    ? about.flatMap((place) => [0, 90, 180, 270].map((bearing) => placeAt(place, bearing, AROUND_M)))
    : [];
  return [...about, ...around];
}
