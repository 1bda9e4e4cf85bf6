import { flagOfMmsi } from '@quintet/ais';
import { AisFeed, type FeedCounts } from '@quintet/core/observe/vessels';
import { type SailedSea, seaPorts, watchedAreas } from '@quintet/exercise';
import {
  createTracker,
  DEFAULT_SETTINGS,
  type Detector,
  DETECTORS,
  type Finding,
  type TrackerCounts,
} from '@quintet/tracks';

/** Receivers pass on what they hear within this time. */
const LATENESS_S = 300;
const CHUNK_CHARS = 1 << 18;

export interface DetectedSea {
  /** The last word of each finding. */
  readonly findings: readonly Finding[];
  /** Days on which a vessel was heard, summed over the vessels. */
  readonly vesselDays: number;
  readonly messages: FeedCounts;
  readonly tracker: TrackerCounts;
  readonly megabytes: number;
  readonly seconds: number;
}

/** Lets every detector look at a sea, from its sentences on, as a node does. */
export function detectSea(sea: SailedSea, portsKnown: boolean): DetectedSea {
  const findings = new Map<string, Finding>();
  const days = new Set<number>();
  const began = performance.now();
  const tracker = createTracker({
    settings: {
      ...DEFAULT_SETTINGS,
      areas: watchedAreas,
      ports: portsKnown ? seaPorts : [],
      flagOf: flagOfMmsi,
    },
    detectors: [...DETECTORS.map(({ create }) => create), () => dayCounter(days)],
    sink: { finding: (finding) => void findings.set(finding.id, finding) },
    latenessS: LATENESS_S,
  });
  const feed = new AisFeed(tracker);
  const inputs = { 'ais-shore': feed.open('shore'), 'ais-satellite': feed.open('satellite') };
  const encoder = new TextEncoder();
  let bytes = 0;
  let text = '';
  let input = inputs['ais-shore'];
  const push = (): void => {
    const chunk = encoder.encode(text);
    bytes += chunk.length;
    text = '';
    feed.push(chunk, input, Number.NaN);
  };
  for (const line of sea.lines()) {
    if (inputs[line.feed] !== input || text.length > CHUNK_CHARS) push();
    input = inputs[line.feed];
    text += line.text;
  }
  push();
  feed.flush();
  tracker.end();
  return {
    findings: [...findings.values()],
    vesselDays: days.size,
    messages: feed.counts(),
    tracker: tracker.counts(),
    megabytes: bytes / 1e6,
    seconds: (performance.now() - began) / 1000,
  };
}

const DAY_S = 86_400;
const VESSELS_BELOW = 1e9;

function dayCounter(days: Set<number>): Detector {
  return { fix: (_track, { vessel, time }) => void days.add(Math.floor(time / DAY_S) * VESSELS_BELOW + vessel) };
}
