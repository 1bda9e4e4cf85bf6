import { useCallback, useEffect, useMemo, useState } from 'react';
import { type MapParams, type Period, writeMoment } from './map-params.ts';
import { liveTime, playingTime, type PlaySpeed, type ShownTime, standingTime } from './shown-time.ts';

/** How often the numbers of a playing map are written anew; the map itself moves with every frame. */
const WRITTEN_EVERY_MS = 100;

export interface TimeControl {
  readonly time: ShownTime;
  /** The moment that is shown, for words and marks; milliseconds since 1970. */
  readonly atMs: number;
  readonly speed: PlaySpeed;
  readonly setSpeed: (speed: PlaySpeed) => void;
  readonly play: () => void;
  readonly stop: () => void;
  /** Shows a moment; undefined is the newest. */
  readonly show: (atMs: number | undefined) => void;
}

interface Playing {
  readonly fromMs: number;
  readonly startedMs: number;
}

interface Asked {
  readonly params: MapParams;
  readonly change: (change: { at?: string | undefined }) => void;
  readonly period: Period;
  readonly newestMs: number;
  /** When the newest picture came, on this page's clock (`performance.now`). */
  readonly cameAtMs: number;
  readonly isLive: boolean;
}

/** What time the map shows: live, one moment of the period, or running through it. */
export function useShownTime({ params, change, period, newestMs, cameAtMs, isLive }: Asked): TimeControl {
  const [speed, setSpeed] = useState<PlaySpeed>(600);
  const [playing, setPlaying] = useState<Playing>();
  const [written, setWritten] = useState<number>();
  const stoodAt = params.at === undefined ? undefined : Date.parse(params.at);
  const time = useMemo(() => {
    if (playing !== undefined) return playingTime(playing.fromMs, playing.startedMs, speed, period.to);
    return stoodAt === undefined ? liveTime(newestMs, cameAtMs, isLive) : standingTime(stoodAt);
  }, [playing, speed, period.to, stoodAt, newestMs, cameAtMs, isLive]);
  const show = useCallback(
    (atMs: number | undefined) => {
      setPlaying(undefined);
      setWritten(undefined);
      change({ at: atMs === undefined ? undefined : writeMoment(atMs) });
    },
    [change],
  );
  const now = () => time.nowMs(performance.now());
  const stop = () => show(Math.round(now() / 1000) * 1000);
  const play = () => {
    const from = now() >= period.to - 1000 || time.mode === 'live' ? period.from : now();
    setPlaying({ fromMs: from, startedMs: performance.now() });
  };
  const changeSpeed = (next: PlaySpeed) => {
    if (playing !== undefined) setPlaying({ fromMs: now(), startedMs: performance.now() });
    setSpeed(next);
  };
  useEffect(() => {
    if (time.mode !== 'playing') return undefined;
    const timer = setInterval(() => {
      const at = time.nowMs(performance.now());
      setWritten(at);
      if (at >= period.to) show(period.to);
    }, WRITTEN_EVERY_MS);
    return () => clearInterval(timer);
  }, [time, period.to, show]);
  const atMs = time.mode === 'playing' ? (written ?? playing?.fromMs ?? period.from) : (stoodAt ?? newestMs);
  return { time, atMs, speed, setSpeed: changeSpeed, play, stop, show };
}
