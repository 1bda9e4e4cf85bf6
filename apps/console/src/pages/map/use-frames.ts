import { useEffect } from 'react';
import { mercatorUnitM } from '../../parts/sea/sphere.ts';
import type { SeaChart, View } from './chart/sea-chart.ts';
import type { Playback } from './playback.ts';
import type { ShownTime } from './shown-time.ts';
import type { ShownVessels } from './shown-vessels.ts';

const FRAME_MS_MIN = 50;
const FRAME_MS_MAX = 5000;
/** A fast ship goes so many metres a second: the map is drawn anew when that is half a pixel. */
const FAST_MPS = 12;
const TILE_PX = 512;
/** Lists that lie beside a playing map are written anew so often. */
const TOLD_EVERY_MS = 1000;

/** How long vessels may stand still on the map before anybody could see them move. */
export function frameEveryMs({ zoom, box }: View): number {
  const metresPx = mercatorUnitM((box.south + box.north) / 2) / (TILE_PX * 2 ** zoom);
  return Math.min(FRAME_MS_MAX, Math.max(FRAME_MS_MIN, (metresPx / 2 / FAST_MPS) * 1000));
}

interface Framed {
  readonly chart: SeaChart | undefined;
  readonly view: View | undefined;
  readonly time: ShownTime;
  readonly shown: ShownVessels;
  readonly playback: Playback | undefined;
}

/** Keeps the map in time: each frame while it plays, now and then while it is live. */
export function useFrames({ chart, view, time, shown, playback }: Framed): void {
  useEffect(() => {
    if (chart === undefined) return;
    chart.setClock(() => time.nowMs(performance.now()) / 1000);
  }, [chart, time]);

  const everyMs = view === undefined ? FRAME_MS_MAX : frameEveryMs(view);
  useEffect(() => {
    if (chart === undefined || time.mode !== 'live') return undefined;
    const timer = setInterval(() => chart.repaint(), everyMs);
    return () => clearInterval(timer);
  }, [chart, time.mode, everyMs]);

  useEffect(() => {
    if (chart === undefined || playback === undefined || time.mode !== 'playing') return undefined;
    let [frame, toldAt] = [0, 0];
    const draw = (machineMs: number) => {
      const tell = machineMs - toldAt >= TOLD_EVERY_MS;
      if (tell) toldAt = machineMs;
      shown.put(chart, playback.at(time.nowMs(performance.now()) / 1000), tell);
      frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [chart, playback, time, shown]);
}
