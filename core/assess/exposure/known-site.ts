import { boundsOfAll, packed, type Position, type Shape, wrapLongitude } from '@quintet/hazards';
import { readWkt } from '../../model/index.ts';

/** A site of critical infrastructure as it is kept in mind. */
export interface KnownSite {
  /** DATASET/ID */
  readonly key: string;
  readonly caption: string;
  /** What it is, by its feed: `substation`, `telecom_cable`…; null where that is not said. */
  readonly siteKind: string | null;
  /** Its charted line or area where that is known, else its point; empty without a place. */
  readonly shapes: readonly Shape[];
  /** A place to put its mark at. */
  readonly at?: Position;
  /** Tier of Directive 2012/18/EU. */
  readonly seveso?: 'lower' | 'upper';
  /** People whom it serves. */
  readonly inhabitants?: number;
}

/** One site needs another, as its feed says it: ids within the feed. */
export interface KnownDependency {
  readonly site: string;
  readonly dependsOn: string;
  readonly hours?: number;
  readonly group?: string;
}

interface EntityRow {
  readonly dataset: string;
  readonly entity_id: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Gives the same object for the same text: what thousands of sites say alike is held once. */
export type Held = (text: string) => string;

/** Reads an entity of the schema `CriticalSite`. What is no place on Earth is left out. */
export function readSite({ dataset, entity_id: id, caption, properties }: EntityRow, held: Held): KnownSite {
  const first = (name: string): string | undefined => properties[name]?.[0];
  const point = pointOf(first('latitude'), first('longitude'));
  const charted = (properties['geometry'] ?? []).flatMap((text) => (readWkt(text) ?? []).map(packed));
  const shapes: readonly Shape[] = charted.length > 0 ? charted : point ? [{ kind: 'point', at: point }] : [];
  const at = point ?? middleOf(shapes);
  const siteKind = first('siteKind');
  const seveso = first('seveso');
  const inhabitants = Number(first('inhabitants') ?? Number.NaN);
  return {
    // Made in one piece: what a template makes V8 holds as two halves and their whole.
    key: [dataset, id].join('/'),
    caption,
    siteKind: siteKind === undefined ? null : held(siteKind),
    shapes,
    ...(at ? { at } : {}),
    ...(seveso === 'lower' || seveso === 'upper' ? { seveso } : {}),
    ...(inhabitants >= 0 ? { inhabitants } : {}),
  };
}

function pointOf(latitude: string | undefined, longitude: string | undefined): Position | undefined {
  if (!latitude || !longitude) return undefined;
  const [lat, lon] = [Number(latitude), Number(longitude)];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 360 ? [lon, lat] : undefined;
}

function middleOf(shapes: readonly Shape[]): Position | undefined {
  const [first] = shapes;
  // A line's mark stands on it: the middle of its box may lie far from it.
  if (first?.kind === 'line') return first.positions[first.positions.length >> 1];
  const bounds = boundsOfAll(shapes);
  return bounds && [wrapLongitude((bounds.west + bounds.east) / 2), (bounds.south + bounds.north) / 2];
}

/** Reads an entity of the schema `SiteDependency`: one for each pair that it names. */
export function readDependencies({ properties }: EntityRow, held: Held): KnownDependency[] {
  const hours = Number(properties['hours']?.[0] ?? Number.NaN);
  const group = properties['group']?.[0];
  const more = { ...(Number.isNaN(hours) ? {} : { hours }), ...(group ? { group } : {}) };
  return (properties['site'] ?? []).flatMap((site) =>
    (properties['dependsOn'] ?? []).map((dependsOn) => ({
      site: held(site),
      dependsOn: held(dependsOn),
      ...more,
    })),
  );
}
