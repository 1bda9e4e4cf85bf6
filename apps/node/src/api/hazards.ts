import { type Static, Type } from 'typebox';
import { Finding, Time } from './common.ts';
import { ListedChain, VesselKind } from './sea.ts';

const oneOf = <const T extends readonly string[]>(values: T) => Type.Unsafe<T[number]>(Type.String({ enum: values }));
const Position = Type.Tuple([Type.Number(), Type.Number()]);

export const HazardLevel = oneOf(['unknown', 'minor', 'moderate', 'severe', 'extreme']);
export type HazardLevel = Static<typeof HazardLevel>;
/** actual, or one of those that must never be taken for it. */
export const HazardLane = oneOf(['actual', 'exercise', 'test']);
export type HazardLane = Static<typeof HazardLane>;

/**
 * Where it is. lon, lat in degrees; a polygon's first ring is the outside, others are holes; longitudes run on beyond
 * ±180° where it crosses there.
 */
export const HazardShape = Type.Union([
  Type.Object({ kind: Type.Literal('point'), at: Position }),
  Type.Object({ kind: Type.Literal('circle'), at: Position, radiusKm: Type.Number() }),
  Type.Object({ kind: Type.Literal('polygon'), rings: Type.Array(Type.Array(Position)) }),
  Type.Object({ kind: Type.Literal('line'), positions: Type.Array(Position) }),
]);
export type HazardShape = Static<typeof HazardShape>;

/** One line of the list of events, and one mark on the map. */
export const HazardRow = Type.Object({
  id: Type.String(),
  lane: HazardLane,
  /** Code of the vocabulary, and its title. */
  hazard: Type.String(),
  hazardTitle: Type.String(),
  caption: Type.String(),
  level: HazardLevel,
  active: Type.Boolean(),
  start: Time,
  last: Time,
  end: Type.Optional(Time),
  lon: Type.Optional(Type.Number()),
  lat: Type.Optional(Type.Number()),
  shapes: Type.Array(HazardShape),
  magnitude: Type.Optional(Type.Number()),
  /** People, sites and vessels in its way; people only where a population grid is loaded. */
  people: Type.Optional(Type.Number()),
  sites: Type.Integer(),
  vessels: Type.Integer(),
  reports: Type.Integer(),
  /** Sources disagree about so many properties. */
  conflicts: Type.Integer(),
  ownArea: Type.Boolean(),
  /** `A-1042`, where it raised one. */
  alert: Type.Optional(Type.String()),
});
export type HazardRow = Static<typeof HazardRow>;

export const HazardQuery = Type.Object({
  /** Only what changed since this `version` of an earlier answer. */
  since: Type.Optional(Type.Integer({ minimum: 0 })),
  lane: Type.Optional(HazardLane),
  state: Type.Optional(oneOf(['active', 'ended', 'all'])),
  /** Codes of hazards, separated by commas; a code stands for its kinds too. */
  hazard: Type.Optional(Type.String({ maxLength: 400 })),
  minLevel: Type.Optional(HazardLevel),
  ownArea: Type.Optional(Type.Boolean()),
  /** Active at some time between them. */
  from: Type.Optional(Time),
  to: Type.Optional(Time),
  box: Type.Optional(
    Type.String({ pattern: '^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){3}$', maxLength: 120, description: 'w,s,e,n' }),
  ),
  sort: Type.Optional(oneOf(['level', 'start', 'last', 'sites', 'people'])),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000, default: 1000 })),
});
export type HazardQuery = Static<typeof HazardQuery>;

export const HazardList = Type.Object({
  at: Time,
  version: Type.Integer(),
  total: Type.Integer(),
  events: Type.Array(HazardRow),
  /** With `since`: events that fit no more, were merged or ended. */
  gone: Type.Array(Type.String()),
  /** Feeds of hazards that are late or refused: what is not here may be missing only. */
  feedsTroubled: Type.Integer(),
});
export type HazardList = Static<typeof HazardList>;

/** What one source says, with how it was received. */
export const HazardReportShape = Type.Object({
  id: Type.String(),
  feed: Type.String(),
  feedTitle: Type.String(),
  agency: Type.String(),
  caption: Type.String(),
  hazard: Type.String(),
  level: HazardLevel,
  live: Type.Boolean(),
  /** Why it is not live any more. */
  endedWhy: Type.Optional(Type.String()),
  sent: Time,
  start: Time,
  end: Type.Optional(Time),
  expires: Type.Optional(Time),
  received: Time,
  revision: Type.Integer(),
  /** Plain text, language by language; the first is the one to show. */
  texts: Type.Array(
    Type.Object({
      language: Type.String(),
      headline: Type.Optional(Type.String()),
      description: Type.Optional(Type.String()),
      instruction: Type.Optional(Type.String()),
      area: Type.Optional(Type.String()),
    }),
  ),
  urgency: Type.Optional(Type.String()),
  severity: Type.Optional(Type.String()),
  certainty: Type.Optional(Type.String()),
  magnitude: Type.Optional(Type.Number()),
  depthKm: Type.Optional(Type.Number()),
  web: Type.Optional(Type.String()),
  attribution: Type.Optional(Type.String()),
  shapes: Type.Array(HazardShape),
  codes: Type.Array(Type.Object({ scheme: Type.String(), value: Type.String() })),
  links: Type.Array(Type.String()),
  /** Why it belongs to this event. */
  evidence: Type.Array(
    Type.Object({
      with: Type.String(),
      rule: Type.String(),
      timeS: Type.Optional(Type.Number()),
      distanceKm: Type.Optional(Type.Number()),
      magnitude: Type.Optional(Type.Number()),
      score: Type.Number(),
      text: Type.String(),
    }),
  ),
  /** The document as received: `/api/hazards/records/{record}`. */
  record: Type.Optional(Type.String()),
  signatures: Type.Array(
    Type.Object({
      state: oneOf(['valid', 'unverified', 'forged', 'unsupported']),
      signer: Type.Optional(Type.String()),
      why: Type.String(),
    }),
  ),
  findings: Type.Array(Finding),
  handling: Type.String(),
});
export type HazardReportShape = Static<typeof HazardReportShape>;

/** A site or vessel in its way, or what hangs on such a site. */
export const ExposureRow = Type.Object({
  kind: oneOf(['site', 'cascade', 'vessel']),
  /** DATASET/ID of a site, the id of a track of a vessel. */
  key: Type.String(),
  caption: Type.String(),
  siteKind: Type.Optional(Type.String()),
  lon: Type.Optional(Type.Number()),
  lat: Type.Optional(Type.Number()),
  distanceKm: Type.Optional(Type.Number()),
  inside: Type.Boolean(),
  afterHours: Type.Optional(Type.Number()),
  chain: Type.Array(Type.Object({ key: Type.String(), caption: Type.String() })),
  text: Type.String(),
});
export type ExposureRow = Static<typeof ExposureRow>;

/** A vessel that was slow over a cable or pipeline about the time at which it broke. It accuses nobody. */
export const FaultVessel = Type.Object({
  track: Type.String(),
  mmsi: Type.String(),
  name: Type.String(),
  kind: VesselKind,
  imo: Type.Optional(Type.String()),
  flag: Type.Optional(Type.String()),
  site: Type.Object({ key: Type.String(), caption: Type.String(), positions: Type.Array(Position) }),
  score: Type.Number(),
  text: Type.String(),
  reasons: Type.Array(Type.Object({ text: Type.String(), score: Type.Number() })),
  against: Type.Array(Type.String()),
  /** Seconds since 1970, lon, lat, knots, degrees. */
  points: Type.Array(Type.Array(Type.Union([Type.Number(), Type.Null()]))),
  listed: Type.Array(ListedChain),
  alert: Type.Optional(Type.String()),
});
export type FaultVessel = Static<typeof FaultVessel>;

export const HazardJudgement = Type.Object({
  id: Type.String(),
  a: Type.String(),
  b: Type.String(),
  same: Type.Boolean(),
  by: Type.String(),
  at: Time,
  note: Type.Optional(Type.String()),
});
export type HazardJudgement = Static<typeof HazardJudgement>;

/** Two reports that may be one event: a person says. */
export const HazardDoubt = Type.Object({
  a: HazardReportShape,
  b: HazardReportShape,
  /** Events they are in now. */
  eventA: Type.String(),
  eventB: Type.String(),
  score: Type.Number(),
  text: Type.String(),
});
export type HazardDoubt = Static<typeof HazardDoubt>;

export const HazardPage = Type.Object({
  row: HazardRow,
  /** The one event that this id was merged into, where it was. */
  redirectTo: Type.Optional(Type.String()),
  /** Newest first. */
  reports: Type.Array(HazardReportShape),
  conflicts: Type.Array(
    Type.Object({
      property: Type.String(),
      values: Type.Array(Type.Object({ value: Type.String(), agencies: Type.Array(Type.String()) })),
      text: Type.String(),
    }),
  ),
  exposure: Type.Object({
    people: Type.Optional(Type.Number()),
    /** Of the area, how much the population grid covers; absent without a grid. */
    peopleCoveredShare: Type.Optional(Type.Number()),
    /** The first of each kind, nearest first, and how many there are. */
    rows: Type.Array(ExposureRow),
    sites: Type.Integer(),
    cascades: Type.Integer(),
    vessels: Type.Integer(),
  }),
  /** Of an earthquake: where it shook how hard (modified Mercalli), outermost first. */
  rings: Type.Array(Type.Object({ intensity: Type.Number(), shape: HazardShape })),
  causes: Type.Array(
    Type.Object({
      direction: oneOf(['from', 'to']),
      event: HazardRow,
      rule: Type.String(),
      lagS: Type.Number(),
      distanceKm: Type.Optional(Type.Number()),
      text: Type.String(),
    }),
  ),
  doubts: Type.Array(HazardDoubt),
  judgements: Type.Array(HazardJudgement),
  faultVessels: Type.Array(FaultVessel),
  alerts: Type.Array(Type.Object({ id: Type.String(), state: Type.String(), text: Type.String(), at: Time })),
  /** What happened to it here, newest first: reports, revisions, merges, judgements, decisions. */
  timeline: Type.Array(
    Type.Object({
      at: Time,
      kind: oneOf(['report', 'revision', 'ended', 'judgement', 'undone', 'alert', 'decision', 'note']),
      who: Type.String(),
      text: Type.String(),
      report: Type.Optional(Type.String()),
    }),
  ),
  handling: Type.String(),
});
export type HazardPage = Static<typeof HazardPage>;

export const HazardJudge = Type.Object({
  a: Type.String({ maxLength: 500 }),
  b: Type.String({ maxLength: 500 }),
  same: Type.Boolean(),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
});
export type HazardJudge = Static<typeof HazardJudge>;

/** Pairs that wait for a person. */
export const HazardDoubts = Type.Object({ doubts: Type.Array(HazardDoubt), total: Type.Integer() });
export type HazardDoubts = Static<typeof HazardDoubts>;

/** What was taken over the wire; what is said in it appears as events within a second. */
export const HazardAccepted = Type.Object({
  id: Type.String(),
  messages: Type.Integer(),
  findings: Type.Array(Finding),
});
export type HazardAccepted = Static<typeof HazardAccepted>;

/** A warning in one's own area that is pinned until somebody has taken it. */
export const PinnedWarning = Type.Object({
  /** `A-1042` */
  alert: Type.String(),
  /** Said to be Extreme and Immediate (CAP 1.2), or an earthquake so strong that nobody waits until it is graded. */
  why: oneOf(['extreme-immediate', 'strong-earthquake']),
  event: Type.String(),
  hazard: Type.String(),
  hazardTitle: Type.String(),
  headline: Type.String(),
  instruction: Type.Optional(Type.String()),
  area: Type.Optional(Type.String()),
  sender: Type.String(),
  sent: Time,
  expires: Type.Optional(Time),
  lane: HazardLane,
  /** Whether a source says where on Earth: without a shape nothing is worked out, and 0 sites say nothing. */
  placed: Type.Boolean(),
  sites: Type.Integer(),
  people: Type.Optional(Type.Number()),
  takenBy: Type.Optional(Type.String()),
  /** Why it is not in force any more, where it is not. */
  ended: Type.Optional(Type.String()),
});
export type PinnedWarning = Static<typeof PinnedWarning>;

/** What an alert about a hazard shows. */
export const HazardAlert = Type.Object({
  event: HazardRow,
  reports: Type.Array(HazardReportShape),
  exposure: Type.Array(ExposureRow),
  /** Where the alert is about a vessel over a cable. */
  faultVessel: Type.Optional(FaultVessel),
});
export type HazardAlert = Static<typeof HazardAlert>;
