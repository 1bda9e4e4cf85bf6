import type { FindingRow } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { durationInFull, findingTypeWord, vesselName } from '../../parts/sea/sea-words.ts';
import { utcDay, utcHour, utcTime } from '../../parts/sea/utc.ts';

/** Types whose length says what they are about. */
const WITH_DURATION: ReadonlySet<string> = new Set(['dark', 'stop']);

/**
 * `Dark 31 h`, `Dark since 23 Nov 00:46`, `Meeting`, `Identity`: the first words of a row; `Dark, goes on` where the time of its
 * beginning stands beside it.
 */
export function findingTitle(row: FindingRow, timeBeside = false): string {
  const type = say(`map.short.${row.type}`) || findingTypeWord(row.type);
  if (!WITH_DURATION.has(row.type)) return type;
  // How long it has lasted is not known from here: the newest report may be days old.
  if (row.end === undefined && timeBeside) return say('map.shortGoesOn', { type });
  if (row.end === undefined) return say('map.shortSince', { type, time: utcTime(row.start) });
  const lasted = (Date.parse(row.end) - Date.parse(row.start)) / 1000;
  return lasted > 0 ? `${type} ${durationInFull(lasted)}` : type;
}

export const vesselNames = ({ vessels }: FindingRow): string => vessels.map((vessel) => vesselName(vessel)).join(', ');

/** `16 Oct, 05:20 to 10:30 UTC`; over midnight with both days; `since …` while it goes on. */
export function findingTime({ start, end }: Pick<FindingRow, 'start' | 'end'>): string {
  if (end === undefined) return say('map.since', { time: utcTime(start) });
  if (end === start) return say('map.atTime', { time: utcTime(start) });
  const sameDay = utcDay(start) === utcDay(end);
  return sameDay
    ? say('map.dayFromTo', { day: utcDay(start), from: utcHour(start), to: utcHour(end) })
    : say('map.fromTo', { from: utcTime(start), to: utcTime(end) });
}

/** `33° 34.2′ N, 23° 22.2′ E` */
export function placeWords(lon: number, lat: number): string {
  const part = (value: number, signs: readonly [string, string]) => {
    const tenths = Math.round(Math.abs(value) * 600);
    const degrees = Math.floor(tenths / 600);
    return `${degrees}° ${((tenths - degrees * 600) / 10).toFixed(1)}′ ${value < 0 ? signs[1] : signs[0]}`;
  };
  return `${part(lat, ['N', 'S'])}, ${part(lon, ['E', 'W'])}`;
}
