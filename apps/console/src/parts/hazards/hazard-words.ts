import type { HazardReportShape, HazardRow } from '@quintet/node/api';
import '../../messages/add-hazards.ts';
import { isMessage, LOCALE, say } from '../../messages/say.tsx';
import { durationInFull } from '../sea/sea-words.ts';
import { utcDay, utcHour, utcTime } from '../sea/utc.ts';

/** The word for a code that a source or the node gives; the code itself where there is none. */
function word(group: string, code: string): string {
  const key = `hazards.${group}.${code}`;
  return isMessage(key) ? say(key) : code;
}

/** `magnitude` → `Magnitude`; names of properties are those of the API. */
export const propertyWord = (property: string): string => word('property', property);
/** Values of CAP as they stand in a sentence: `Immediate` → `immediate: now`. */
export const capWord = (group: 'urgency' | 'severity' | 'certainty', value: string): string => word(group, value);

/** `power_plant` → its word; a kind that nobody has a word for as the feed writes it, readable. */
export function siteKindWord(kind: string): string {
  const known = word('site', kind);
  return known === kind ? kind.replaceAll('_', ' ') : known;
}

/** A value about which sources disagree, with its unit. */
export function conflictValue(property: string, value: string): string {
  if (property === 'level') return word('level', value);
  if (property !== 'depthKm' || value.trim() === '' || Number.isNaN(Number(value))) return value;
  return kmWords(Number(value));
}

const languages = new Intl.DisplayNames([LOCALE], { type: 'language' });

/** `de` → `German (de)`; the tag alone where it is none. */
export function languageWords(tag: string): string {
  try {
    const name = languages.of(tag);
    return name === undefined || name === tag ? tag : `${name} (${tag})`;
  } catch {
    return tag;
  }
}

/** `850 m`, `3.4 km`, `120 km`. */
export function kmWords(km: number): string {
  if (km < 1) return say('hazards.metres', { metres: Math.round(km * 1000) });
  return say('hazards.km', { km: km < 10 ? Number(km.toFixed(1)) : Math.round(km) });
}

/** People are an estimate and are said as one: two figures that count. @example peopleWords(41873) // '42,000' */
export function peopleWords(people: number): string {
  if (people < 100) return String(Math.round(people));
  return Number(people.toPrecision(2)).toLocaleString(LOCALE);
}

const SECONDS = new Intl.DateTimeFormat(LOCALE, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});
/** `16 Oct 05:20:07`, where seconds decide. */
export const utcToSecond = (at: string | number): string => `${utcDay(at)} ${SECONDS.format(new Date(at))}`;
/** `05:20:07` */
export const utcSecond = (at: string | number): string => SECONDS.format(new Date(at));

/** `since 16 Oct 05:20`, `16 Oct 05:20 to 10:30`: for a place that says UTC. */
export function periodWords({ start, end, active }: Pick<HazardRow, 'start' | 'end' | 'active'>): string {
  if (end === undefined || end === start)
    return active ? say('hazards.since', { time: utcTime(start) }) : utcTime(start);
  const to = utcDay(start) === utcDay(end) ? utcHour(end) : utcTime(end);
  return say('hazards.fromTo', { from: utcTime(start), to });
}

/** `4 s`, `1 min 12 s`, then as durations are said elsewhere: sources of one earthquake differ by seconds. */
export function apartWords(seconds: number): string {
  const all = Math.round(Math.abs(seconds));
  if (all < 60 || all >= 600 || all % 60 === 0) return durationInFull(all);
  return say('hazards.minutesSeconds', { minutes: Math.floor(all / 60), seconds: all % 60 });
}

/** The text to show first, of the report that was sent last and has one. */
export function headlineOf({ texts, caption }: Pick<HazardReportShape, 'texts' | 'caption'>): string {
  return texts[0]?.headline ?? caption;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Degrees of the modified Mercalli scale are written in Roman numerals. */
export const mercalli = (intensity: number): string =>
  ROMAN[Math.max(1, Math.min(12, Math.round(intensity))) - 1] ?? String(intensity);
