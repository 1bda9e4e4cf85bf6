import { METRES_PER_NM, metresBetween } from './geo.ts';
import type { SeaMessage } from './messages.ts';
import { MINUTE } from './span.ts';
import { aidsToNavigation, stations } from './waters/stations.ts';
import { AID_MINUTES, BASE_STATION_MINUTES } from './sea-proportions.ts';

const SURVEYED = 7;
const AID_RANGE_NM = 25;

/** What base stations and aids to navigation send in a minute (since 1970), and which station hears it. */
export function fixedMessages(minute: number): readonly { readonly station: number; readonly message: SeaMessage }[] {
  const second = minute * MINUTE;
  const base = stations.map(({ mmsi, lon, lat }, station) => ({
    station,
    due: (minute + station) % BASE_STATION_MINUTES === 0,
    message: { type: 4, mmsi, timestamp: isoSecond(second), accuracy: true, lon, lat, epfd: SURVEYED, raim: false },
  }));
  const aids = aidsToNavigation.map(({ mmsi, name, aidType, lon, lat, isVirtual }, i) => ({
    station: stations.findIndex((one) => metresBetween(one.lon, one.lat, lon, lat) < AID_RANGE_NM * METRES_PER_NM),
    due: (minute + i * 4) % AID_MINUTES === 0,
    message: {
      type: 21,
      mmsi,
      aid_type: aidType,
      name,
      accuracy: true,
      lon,
      lat,
      epfd: SURVEYED,
      second: 0,
      off_position: false,
      virtual_aid: isVirtual,
    },
  }));
  return [...base, ...aids].filter(({ due, station }) => due && station >= 0);
}

function isoSecond(time: number): string {
  return new Date(time * 1000).toISOString().replace('.000Z', 'Z');
}
