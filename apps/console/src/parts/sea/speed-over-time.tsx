import type { TrackLine } from '@quintet/node/api';
import { useMemo } from 'react';
import { say } from '../../messages/say.tsx';
import { outsideText } from '../outside-text.ts';
import { trackPoints } from './sea-scene.ts';
import { speedWords, vesselName } from './sea-words.ts';
import { type Measured, TimeChart } from './time-chart.tsx';
import { utcTime } from './utc.ts';

/** What a vessel said of its speed over a track; reports without a speed are left out. */
export function speedPoints(track: TrackLine): Measured[] {
  return trackPoints(track).flatMap(({ time, speed }) => (speed === null ? [] : [[time, speed] as const]));
}

/** The speed of one vessel over its track; silences are hatched. `place` chooses its hue as in the drawing beside it. */
export function SpeedOverTime({ track, place = 0, heightPx }: { track: TrackLine; place?: number; heightPx?: number }) {
  const points = useMemo(() => speedPoints(track), [track]);
  const knots = points.map(([, each]) => each);
  const title = say('sea.chart.speed', { name: outsideText(vesselName(track)).text });
  const time = (at: number) => utcTime((points.at(at)?.[0] ?? 0) * 1000);
  return (
    <TimeChart
      title={title}
      said={say('sea.chart.speedSaid', {
        title,
        most: speedWords(knots.reduce((most, each) => Math.max(most, each), 0)),
        least: speedWords(knots.reduce((least, each) => Math.min(least, each), knots[0] ?? 0)),
        from: time(0),
        to: time(-1),
      })}
      points={points}
      valueHead={say('sea.chart.speed', { name: '' })}
      value={speedWords}
      lineClass={`sea-track-${Math.min(place, 2) + 1}`}
      {...(heightPx !== undefined && { heightPx })}
    />
  );
}
