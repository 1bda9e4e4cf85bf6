import { readRegisteredFlags } from '@quintet/core/link/vessels';
import type { Store } from '@quintet/core/store';
import { readSettings } from '@quintet/core/store';
import type { Settings } from '@quintet/tracks';

/** What people have set for the sea. */
export interface SeaSettings extends Pick<Settings, 'areas' | 'ports'> {
  readonly trackDays: number;
  readonly pleasureTrackDays: number;
  /** The flag of a ship by its IMO number, as registers have it. */
  readonly registeredFlags: ReadonlyMap<number, string>;
}

export async function readSeaSettings({ db }: Store): Promise<SeaSettings> {
  const areas = await db
    .selectFrom('watched_area')
    .where('removed_at', 'is', null)
    .select(['id', 'name', 'rings', 'minutes_min'])
    .execute();
  const ports = await db.selectFrom('port').where('learned', '=', false).select(['id', 'name', 'lon', 'lat']).execute();
  const { trackDays, pleasureTrackDays } = await readSettings(db);
  return {
    areas: areas.map(({ minutes_min, ...area }) => ({
      ...area,
      ...(minutes_min === null ? {} : { minutesMin: minutes_min }),
    })),
    ports,
    trackDays,
    pleasureTrackDays,
    registeredFlags: await db.transaction().execute(readRegisteredFlags),
  };
}
