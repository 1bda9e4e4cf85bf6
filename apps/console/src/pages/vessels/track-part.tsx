import type { TrackLine, VesselPage } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { say } from '../../messages/say.tsx';
import { outsideText } from '../../parts/outside-text.ts';
import { SeaPicture } from '../../parts/sea/sea-picture.tsx';
import type { SeaScene } from '../../parts/sea/sea-scene.ts';
import { distanceWords, vesselName } from '../../parts/sea/sea-words.ts';
import { SpeedOverTime } from '../../parts/sea/speed-over-time.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import { Loaded } from '../loaded.tsx';
import { tracksOptions } from '../map/map-api.ts';
import { daysParams, readVesselParams, shownDays, TRACK_DAYS } from './vessel-params.ts';
import { VesselPart } from './vessel-part.tsx';

const DAY_MS = 86_400_000;
const PICTURE_PX = 230;
const CHART_PX = 96;

function sceneOf(vessel: VesselPage, tracks: readonly TrackLine[]): SeaScene {
  const place = [vessel.lon, vessel.lat] as const;
  const title = say('sea.picture.lastHeard', { time: utcTime(vessel.lastHeard) });
  return { tracks, marks: [{ place, shape: 'heard', title }] };
}

function Drawn({ vessel, tracks, title }: { vessel: VesselPage; tracks: readonly TrackLine[]; title: string }) {
  const scene = useMemo(() => sceneOf(vessel, tracks), [vessel, tracks]);
  return (
    <>
      <SeaPicture scene={scene} title={title} heightPx={PICTURE_PX} />
      {tracks.map((track) => (
        <SpeedOverTime key={track.track} track={track} heightPx={CHART_PX} />
      ))}
    </>
  );
}

function Days({ track, days }: { track: string; days: number }) {
  return TRACK_DAYS.map((each) => (
    <Link
      key={each}
      to="/vessels/$track"
      params={{ track }}
      search={daysParams(each)}
      replace
      aria-current={each === days ? 'true' : undefined}
    >
      {say('sea.days', { days: each })}
    </Link>
  ));
}

/** Where it was in the days before it was last heard, and how fast. */
export function TrackPart({ vessel }: { vessel: VesselPage }) {
  const words: Record<string, unknown> = useSearch({ from: '/vessels/$track' });
  const days = shownDays(readVesselParams(words));
  const to = Date.parse(vessel.lastHeard);
  const from = Math.max(Date.parse(vessel.firstHeard), to - days * DAY_MS);
  const tracks = useQuery(tracksOptions({ from, to, track: vessel.track }, true));
  const period = { from: utcTime(from), to: utcTime(to) };
  return (
    <VesselPart
      title={say('vessel.track')}
      note={say('vessel.trackNote', period)}
      actions={<Days track={vessel.track} days={days} />}
    >
      <Loaded query={tracks} what={say('vessel.track')} rows={10}>
        {({ tracks: lines, errorMaxM }) => (
          <>
            <Drawn
              vessel={vessel}
              tracks={lines}
              title={say('vessel.trackTitle', { name: outsideText(vesselName(vessel)).text, ...period })}
            />
            <p className="small muted">
              {lines.length === 0
                ? say('vessel.trackNone')
                : say('vessel.trackError', { distance: distanceWords(errorMaxM) })}
            </p>
          </>
        )}
      </Loaded>
    </VesselPart>
  );
}
