import type { FindingRow, TrackLine } from '@quintet/node/api';
import '../../messages/add-sea.ts';
import { isMessage, LOCALE, say } from '../../messages/say.tsx';
import { NAUTICAL_MILE_M } from './sphere.ts';

type Kind = TrackLine['kind'];

function word(group: string, id: string): string {
  const key = `sea.${group}.${id}`;
  return isMessage(key) ? say(key) : id;
}

export const kindWord = (kind: Kind): string => word('kind', kind);
export const findingTypeWord = (type: FindingRow['type']): string => word('type', type);

const MINUTE_S = 60;
const HOUR_S = 3600;

/** `5 h 10 min`, `31 h`, `12 min`, `40 s`; from ten hours on only hours, from four days on days. */
export function durationWords(seconds: number): string {
  const all = Math.max(0, Math.round(seconds));
  if (all < MINUTE_S) return say('sea.seconds', { seconds: all });
  if (all < HOUR_S) return say('sea.minutes', { minutes: Math.round(all / MINUTE_S) });
  if (all >= 96 * HOUR_S) return say('sea.days', { days: Math.round(all / (24 * HOUR_S)) });
  if (all >= 10 * HOUR_S) return say('sea.hours', { hours: Math.round(all / HOUR_S) });
  const minutes = Math.round(all / MINUTE_S);
  if (minutes % 60 === 0) return say('sea.hours', { hours: minutes / 60 });
  return say('sea.hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** The same to the minute, as the sentence of a finding says it: `21 h 19 min`; from two days on `3 d 5 h`. */
export function durationInFull(seconds: number): string {
  const minutes = Math.round(Math.max(0, seconds) / MINUTE_S);
  const hours = Math.floor(minutes / 60);
  if (minutes < 60) return durationWords(seconds);
  if (hours >= 48 && hours % 24 === 0) return say('sea.days', { days: hours / 24 });
  if (hours >= 48) return say('sea.daysHours', { days: Math.floor(hours / 24), hours: hours % 24 });
  if (minutes % 60 === 0) return say('sea.hours', { hours });
  return say('sea.hoursMinutes', { hours, minutes: minutes % 60 });
}

/** How long a finding lasted, or has lasted until a time. */
export function lastedS({ start, end }: Pick<FindingRow, 'start' | 'end'>, nowMs: number): number {
  return ((end === undefined ? nowMs : Date.parse(end)) - Date.parse(start)) / 1000;
}

/** `46 m`, `850 m`, `1.2 nautical miles`. */
export function distanceWords(metres: number): string {
  if (metres < 1000) return say('sea.metres', { metres: Math.round(metres) });
  const miles = metres / NAUTICAL_MILE_M;
  return say('sea.miles', { miles: miles < 10 ? Number(miles.toFixed(1)) : Math.round(miles) });
}

const regions = new Intl.DisplayNames([LOCALE], { type: 'region' });

/** The country of a flag, with its code: `Liberia (LR)`. */
export function flagWords(code: string): string {
  try {
    const name = regions.of(code);
    return name === undefined || name === code ? code : `${name} (${code})`;
  } catch {
    return code;
  }
}

/** `10.8 kn`, or that it is not known. */
export const speedWords = (knots: number | null | undefined): string =>
  knots === null || knots === undefined ? say('sea.unknown') : say('sea.knots', { knots: Number(knots.toFixed(1)) });

export const courseWords = (degrees: number | null | undefined): string =>
  degrees === null || degrees === undefined
    ? say('sea.unknown')
    : say('sea.degrees', { degrees: String(Math.round(degrees) % 360).padStart(3, '0') });

/** The word that a listed vessel carries; none where nothing is known. */
export function listedWord(listed: number): string | undefined {
  return listed === 2 ? say('sea.listed.itself') : listed === 1 ? say('sea.listed.owner') : undefined;
}

/** A vessel without a name is called by its MMSI. */
export const vesselName = ({ name, mmsi }: { readonly name: string; readonly mmsi: string }): string =>
  name === '' ? say('sea.mmsiOf', { mmsi }) : name;
