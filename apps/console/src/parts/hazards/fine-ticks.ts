import { type Tick, timeTicks } from '../sea/time-scale.ts';
import { utcSecond, utcToSecond } from './hazard-words.ts';

/** Below this the usual steps are too coarse; seconds. */
const USUAL_FROM_S = 20 * 60;
const STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300];
const TICK_PX_MIN = 110;

/** Round times for an axis of so many pixels (seconds since 1970), to the second where it is short. */
export function fineTicks(from: number, to: number, widthPx: number): Tick[] {
  if (to - from >= USUAL_FROM_S) return timeTicks(from, to, widthPx);
  const most = Math.max(1, Math.floor(widthPx / TICK_PX_MIN));
  const step = STEPS_S.find((one) => (to - from) / one <= most) ?? 600;
  const ticks: Tick[] = [];
  for (let time = Math.ceil(from / step) * step; time <= to; time += step) {
    const words = ticks.length === 0 ? utcToSecond(time * 1000) : utcSecond(time * 1000);
    ticks.push({ time, words });
  }
  return ticks;
}
