import { type Shape, SiteIndex } from '@quintet/hazards';
import type { Tx } from '../../store/index.ts';
import type { Tables } from '../../store/tables.ts';
import type { Kysely } from 'kysely';

/** Who was not heard for so long, by the time of the feed, may be elsewhere. */
const HEARD_MINUTES_MAX = 60;
export const VESSELS_NOW_MAX = 200_000;

/** A vessel where it was heard last. */
export interface VesselNow {
  /** Id of its track. */
  readonly track: string;
  readonly mmsi: string;
  readonly name: string | null;
  readonly kind: string;
  readonly lon: number;
  readonly lat: number;
  /** Knots. */
  readonly speed: number | null;
  readonly heardAt: Date;
}

export interface NearVesselNow {
  readonly vessel: VesselNow;
  readonly distanceKm: number;
  readonly inside: boolean;
}

/** The vessels of one moment, to be asked for many places; read anew every minute or so. */
export class VesselsNow {
  readonly #vessels: readonly VesselNow[];
  readonly #index: SiteIndex;

  constructor(vessels: readonly VesselNow[]) {
    this.#vessels = vessels;
    this.#index = new SiteIndex(
      vessels.map(({ track, lon, lat }) => ({ id: track, shape: { kind: 'point', at: [lon, lat] } })),
    );
  }

  /** Those heard within an hour before anybody was heard last, whatever the clock says. */
  static async read(db: Kysely<Tables> | Tx): Promise<VesselsNow> {
    const { at } = await db
      .selectFrom('vessel_track')
      .select((e) => e.fn.max<Date | null>('last_at').as('at'))
      .executeTakeFirstOrThrow();
    if (!at) return new VesselsNow([]);
    const rows = await db
      .selectFrom('vessel_track')
      .where('last_at', '>=', new Date(at.getTime() - HEARD_MINUTES_MAX * 60_000))
      // Beacons and stations on land are no vessels.
      .where('kind', '<>', 'fixed')
      .select(['id', 'mmsi', 'name', 'kind', 'lon', 'lat', 'speed', 'last_at'])
      .orderBy('last_at', 'desc')
      .limit(VESSELS_NOW_MAX)
      .execute();
    return new VesselsNow(rows.map(({ id, last_at, ...row }) => ({ ...row, track: id, heardAt: last_at })));
  }

  get size(): number {
    return this.#vessels.length;
  }

  /** Vessels in or near shapes, the nearest first. */
  near(shapes: readonly Shape[], marginKm = 0): NearVesselNow[] {
    return this.#index
      .near(shapes, { marginKm })
      .map(({ site, distanceKm, inside }) => ({ vessel: this.#vessels[site]!, distanceKm, inside }));
  }
}
