import type { HazardLane } from '@quintet/node/api';
import '../../messages/add-hazards.ts';
import { say } from '../../messages/say.tsx';
import './hazard-marks.css';

/** The word of what is not real, where it stands beside a name; nothing where it is. */
export function LaneBadge({ lane }: { lane: HazardLane }) {
  if (lane === 'actual') return null;
  return <b className="lane-badge">{say(`hazards.lane.${lane}`)}</b>;
}

/** The same over a whole part of a page, so that no part of it can be taken for the real thing, on paper neither. */
export function LaneWatermark({ lane }: { lane: HazardLane }) {
  if (lane === 'actual') return null;
  return <div className="lane-watermark" aria-hidden data-word={say(`hazards.lane.${lane}`)} />;
}
