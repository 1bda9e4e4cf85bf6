import type { FindingDetail } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { serverNowMs } from '../../../../parts/clock/server-time.ts';
import { DistanceOverTime } from '../../../../parts/sea/distance-over-time.tsx';
import { FindingPicture } from '../../../../parts/sea/sea-picture.tsx';
import { durationInFull, lastedS } from '../../../../parts/sea/sea-words.ts';
import { SpeedOverTime } from '../../../../parts/sea/speed-over-time.tsx';
import { Section } from '../../../../parts/section.tsx';
import { findingTime } from './finding-time.ts';

/** What is about how fast a vessel was, or was not, is proved by its speed over time. */
const WITH_SPEED: ReadonlySet<FindingDetail['type']> = new Set(['dark', 'loitering', 'speed', 'approach']);
const SPEEDS_SHOWN_MAX = 2;
const CHART_PX = 96;

/** The drawing that proves a finding, and what was measured over time below it. */
export function ProofSection({ sea }: { sea: FindingDetail }) {
  // How long something that goes on has lasted is said by what was measured: the feed may have ended.
  const lasted = sea.end === undefined ? 0 : lastedS(sea, serverNowMs());
  return (
    <Section
      title={say('seaAlert.proof')}
      note={[
        findingTime(sea),
        ...(lasted > 0 ? [say('seaAlert.lasted', { duration: durationInFull(lasted) })] : []),
      ].join(', ')}
    >
      <div className="sea-proof">
        <FindingPicture finding={sea} />
        <DistanceOverTime finding={sea} heightPx={CHART_PX} />
        {WITH_SPEED.has(sea.type)
          ? sea.tracks
              .slice(0, SPEEDS_SHOWN_MAX)
              .map((track, place) => (
                <SpeedOverTime key={track.track} track={track} place={place} heightPx={CHART_PX} />
              ))
          : null}
      </div>
    </Section>
  );
}
