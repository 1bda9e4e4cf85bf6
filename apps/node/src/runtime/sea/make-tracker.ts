import { flagOfMmsi } from '@quintet/ais';
import { AisFeed, HeardBook } from '@quintet/core/observe/vessels';
import { seaDetectors } from '@quintet/core/sector';
import {
  createTracker,
  DEFAULT_SETTINGS,
  DETECTORS,
  FINDING_TYPES,
  type Settings,
  type Tracker,
} from '@quintet/tracks';
import { sectors } from '../sectors.ts';
import type { SeaSettings } from './sea-settings.ts';

/** Receivers pass on what they hear within this time; what comes later is counted, and is part of no track. */
export const LATENESS_S = 300;

/** A tracker with the book that gathers what comes out of it. */
export interface TrackerWithBook {
  readonly tracker: Tracker;
  readonly book: HeardBook;
  /** Takes sentences; what they say goes to the tracker at once. */
  readonly feed: AisFeed;
  /** Read at every fix: an area that is drawn while it runs is taken up. */
  readonly settings: Mutable<Settings>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A station whose clock is put right gives reports out of their order even in a file that is sorted. */
export function makeTracker(sea: SeaSettings): TrackerWithBook {
  const chosen = seaDetectors(sectors);
  const parameters = Object.assign({}, ...chosen.map((detector) => detector.parameters.sea));
  const settings: Mutable<Settings> = {
    ...DEFAULT_SETTINGS,
    ...parameters,
    areas: sea.areas,
    ports: sea.ports,
    flagOf: flagOfMmsi,
    registeredFlag: (imo) => sea.registeredFlags.get(imo),
  };
  const sources: string[] = [];
  const book = new HeardBook({
    flagOf: flagOfMmsi,
    sources,
    keptDays: (kind) => (kind === 'pleasure' ? sea.pleasureTrackDays : sea.trackDays),
  });
  const run = DETECTORS.filter(({ id }) => !isFinding(id) || chosen.some((detector) => detector.id === id));
  const detectors = [...run.map(({ create }) => create), book.listener];
  const tracker = createTracker({ settings, detectors, sink: book, latenessS: LATENESS_S });
  const feed = new AisFeed(tracker, sources);
  return { tracker, book, feed, settings };
}

/** What a detector finds is chosen by sectors; what only measures, such as reception, always runs. */
function isFinding(id: string): boolean {
  return FINDING_TYPES.some((type) => type === id);
}
