import { utcDay, utcHour, utcTime } from './utc.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const STEPS_S = [
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
];
const TICK_PX_MIN = 90;

export interface Tick {
  /** Seconds since 1970. */
  readonly time: number;
  readonly words: string;
}

/** Round times between two (seconds since 1970) for an axis of so many pixels; midnights as days. */
export function timeTicks(from: number, to: number, widthPx: number): Tick[] {
  if (!(to > from)) return [{ time: from, words: utcTime(from * 1000) }];
  const most = Math.max(1, Math.floor(widthPx / TICK_PX_MIN));
  const step = STEPS_S.find((one) => (to - from) / one <= most) ?? Math.ceil((to - from) / most / DAY) * DAY;
  const ticks: Tick[] = [];
  for (let time = Math.ceil(from / step) * step; time <= to; time += step) {
    const wholeDay = time % DAY === 0;
    // The first says its day, so that hours are never without one.
    const words = wholeDay ? utcDay(time * 1000) : ticks.length === 0 ? utcTime(time * 1000) : utcHour(time * 1000);
    ticks.push({ time, words });
  }
  return ticks;
}

/** A round number at least as great as a value, for the top of an axis. @example roundTop(10.8) // 12 */
export function roundTop(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value) ?? 10;
  return Number((step * power).toPrecision(3));
}
