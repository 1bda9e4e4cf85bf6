import { type Static, Type } from 'typebox';
import { EntityBody, Time } from './common.ts';

/** Degrees: west, south, east, north; west is greater than east where the box crosses ±180°. */
const Box = Type.String({
  pattern: '^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){3}$',
  maxLength: 120,
  description: 'w,s,e,n in degrees; w > e crosses ±180°',
});

const oneOf = <const T extends readonly string[]>(values: T) => Type.Unsafe<T[number]>(Type.String({ enum: values }));

/** Kinds of vessels as the map draws them. */
export const VesselKind = oneOf([
  'cargo',
  'tanker',
  'passenger',
  'fishing',
  'service',
  'pleasure',
  'official',
  'other',
  'fixed',
  'distress',
]);
export type VesselKind = Static<typeof VesselKind>;

/** What is asked of the picture: all that was heard within so many minutes before a time. */
export const PictureQuery = Type.Object({
  /** The latest that was heard, by default; a time in the past is answered from the kept tracks. */
  at: Type.Optional(Time),
  /** Only what changed since this `version` of an earlier answer. */
  since: Type.Optional(Type.Integer({ minimum: 0 })),
  box: Type.Optional(Box),
});
export type PictureQuery = Static<typeof PictureQuery>;

/**
 * Every vessel at one time, column by column: the n-th value of each array is of the n-th vessel. `null` where not known.
 * Columns, since fifty thousand objects take four times as long.
 */
export const Picture = Type.Object({
  /** Feed time of the picture. */
  at: Time,
  /** Given back as `since` to be told what changed. */
  version: Type.Integer(),
  /** Vessels that fit, and how many of them were left out of the answer. */
  total: Type.Integer(),
  leftOut: Type.Integer(),
  track: Type.Array(Type.String()),
  mmsi: Type.Array(Type.String()),
  /** Empty where it said none. */
  name: Type.Array(Type.String()),
  kind: Type.Array(VesselKind),
  lon: Type.Array(Type.Number()),
  lat: Type.Array(Type.Number()),
  /** Knots and degrees. */
  speed: Type.Array(Type.Union([Type.Number(), Type.Null()])),
  course: Type.Array(Type.Union([Type.Number(), Type.Null()])),
  heading: Type.Array(Type.Union([Type.Number(), Type.Null()])),
  /** Seconds since 1970 at which it was last heard. */
  heard: Type.Array(Type.Integer()),
  /** 0 nothing, 1 an owner at some distance is listed, 2 it is listed itself. */
  listed: Type.Array(Type.Integer()),
});
export type Picture = Static<typeof Picture>;

export const TracksQuery = Type.Object({
  from: Time,
  to: Time,
  box: Type.Optional(Box),
  /** Track ids, separated by commas; all in the box by default. */
  track: Type.Optional(Type.String({ maxLength: 4000 })),
});
export type TracksQuery = Static<typeof TracksQuery>;

/** Kept points of a track; flat, for the same reason as in Picture: per point seconds, lon, lat, knots, degrees. */
export const TrackLine = Type.Object({
  track: Type.String(),
  mmsi: Type.String(),
  name: Type.String(),
  kind: VesselKind,
  points: Type.Array(Type.Union([Type.Number(), Type.Null()])),
});
export type TrackLine = Static<typeof TrackLine>;

export const Tracks = Type.Object({
  tracks: Type.Array(TrackLine),
  leftOut: Type.Integer(),
  /** No kept point is further from what was heard than this, metres. */
  errorMaxM: Type.Number(),
});
export type Tracks = Static<typeof Tracks>;

export const FindingType = oneOf([
  'distress',
  'meeting',
  'dark',
  'loitering',
  'area',
  'approach',
  'speed',
  'identity',
  'shared_mmsi',
  'false_position',
  'interference',
  'stop',
  'port_call',
]);
export type FindingType = Static<typeof FindingType>;

const Point = Type.Tuple([Type.Number(), Type.Number()]);

/** A vessel of a finding, as it was called then. */
export const FindingVessel = Type.Object({
  mmsi: Type.String(),
  track: Type.Optional(Type.String()),
  name: Type.String(),
  kind: VesselKind,
  imo: Type.Optional(Type.String()),
  callsign: Type.Optional(Type.String()),
  /** ISO 3166 code, from the MMSI. */
  flag: Type.Optional(Type.String()),
  listed: Type.Integer(),
});
export type FindingVessel = Static<typeof FindingVessel>;

/** One line of the list beside the map, and one mark on it. */
export const FindingRow = Type.Object({
  id: Type.String(),
  type: FindingType,
  start: Time,
  /** Absent while it goes on. */
  end: Type.Optional(Time),
  /** Absent where the vessel says no place: a distress signal may. */
  lon: Type.Optional(Type.Number()),
  lat: Type.Optional(Type.Number()),
  score: Type.Number(),
  /** One plain sentence. */
  text: Type.String(),
  kind: Type.Optional(Type.String()),
  vessels: Type.Array(FindingVessel),
  /** `A-1042`, where it raised one. */
  alert: Type.Optional(Type.String()),
});
export type FindingRow = Static<typeof FindingRow>;

export const FindingsQuery = Type.Object({
  from: Type.Optional(Time),
  to: Type.Optional(Time),
  box: Type.Optional(Box),
  /** Types, separated by commas. */
  type: Type.Optional(Type.String({ maxLength: 200 })),
  minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 500 })),
});
export type FindingsQuery = Static<typeof FindingsQuery>;

export const Findings = Type.Object({ findings: Type.Array(FindingRow), total: Type.Integer() });
export type Findings = Static<typeof Findings>;

/** Why a vessel is said to be connected with a list: from the vessel to who is listed. */
export const ListedChain = Type.Object({
  /** Empty where the vessel is listed itself; else who stands above it, nearest first. */
  chain: Type.Array(Type.Object({ key: Type.String(), caption: Type.String(), schema: Type.String() })),
  dataset: Type.String(),
  listed: Type.Object({ key: Type.String(), caption: Type.String() }),
  text: Type.String(),
});
export type ListedChain = Static<typeof ListedChain>;

/** A finding with what proves it. */
export const FindingDetail = Type.Object({
  ...FindingRow.properties,
  reasons: Type.Array(Type.Object({ text: Type.String(), score: Type.Number() })),
  evidence: Type.Object({
    fixes: Type.Array(
      Type.Object({
        vessel: Type.String(),
        /** Seconds since 1970. */
        time: Type.Number(),
        lon: Type.Number(),
        lat: Type.Number(),
        speed: Type.Optional(Type.Number()),
        course: Type.Optional(Type.Number()),
      }),
    ),
    thresholds: Type.Record(Type.String(), Type.Number()),
    measured: Type.Record(Type.String(), Type.Number()),
    margin: Type.Number(),
    kind: Type.Optional(Type.String()),
    /** Between the two vessels: seconds since 1970, metres. */
    distances: Type.Optional(Type.Array(Point)),
    /** lon, lat: where a silent ship could have been, a ring of false positions, a disturbed area. */
    ring: Type.Optional(Type.Array(Point)),
    nearest: Type.Optional(
      Type.Array(
        Type.Object({
          vessel: Type.String(),
          distanceM: Type.Number(),
          time: Type.Number(),
          name: Type.Optional(Type.String()),
          track: Type.Optional(Type.String()),
        }),
      ),
    ),
    names: Type.Optional(Type.Record(Type.String(), Type.String())),
  }),
  /** The tracks of its vessels from a while before to a while after. */
  tracks: Type.Array(TrackLine),
  /** What other sectors say of its vessels. */
  joint: Type.Array(Type.Object({ mmsi: Type.String(), chains: Type.Array(ListedChain) })),
});
export type FindingDetail = Static<typeof FindingDetail>;

export const VesselPage = Type.Object({
  track: Type.String(),
  mmsi: Type.String(),
  name: Type.String(),
  kind: VesselKind,
  imo: Type.Optional(Type.String()),
  imoValid: Type.Optional(Type.Boolean()),
  callsign: Type.Optional(Type.String()),
  flag: Type.Optional(Type.String()),
  shipType: Type.Optional(Type.Integer()),
  length: Type.Optional(Type.Number()),
  width: Type.Optional(Type.Number()),
  draught: Type.Optional(Type.Number()),
  destination: Type.Optional(Type.String()),
  firstHeard: Time,
  lastHeard: Time,
  lon: Type.Number(),
  lat: Type.Number(),
  speed: Type.Optional(Type.Number()),
  course: Type.Optional(Type.Number()),
  /** Reports heard, points kept, receivers that heard it. */
  reports: Type.Integer(),
  points: Type.Integer(),
  receivers: Type.Array(Type.String()),
  handling: Type.String(),
  /** Other ships that were heard under the same MMSI. */
  sameMmsi: Type.Array(Type.Object({ track: Type.String(), name: Type.String(), lastHeard: Time })),
  /** What it said of itself, value by value, oldest first. */
  history: Type.Array(Type.Object({ property: Type.String(), value: Type.String(), first: Time, last: Time })),
  portCalls: Type.Array(
    Type.Object({
      finding: Type.String(),
      port: Type.String(),
      start: Time,
      end: Type.Optional(Time),
      text: Type.String(),
    }),
  ),
  /** Meetings, gaps and everything else, newest first. */
  findings: Type.Array(FindingRow),
  /** Entities of the graph that it is taken for, and why. */
  entities: Type.Array(
    Type.Object({
      key: Type.String(),
      entity: EntityBody,
      datasetTitle: Type.String(),
      score: Type.Number(),
      reasons: Type.Array(Type.Object({ text: Type.String(), score: Type.Number() })),
    }),
  ),
  listed: Type.Array(ListedChain),
  alerts: Type.Array(Type.Object({ id: Type.String(), state: Type.String(), text: Type.String(), at: Time })),
  keptUntil: Time,
});
export type VesselPage = Static<typeof VesselPage>;

/** Where others were heard, cell by cell: what "nothing seen" is worth. */
export const ReceptionLayer = Type.Object({
  at: Time,
  cells: Type.Array(
    Type.Object({
      /** West, south, east, north, degrees. */
      bounds: Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()]),
      /** Share of expected reports that came, 0..1. */
      share: Type.Number(),
      vessels: Type.Integer(),
      lastHeard: Time,
      /** Enough is heard here for silence to mean something. */
      judged: Type.Boolean(),
    }),
  ),
  sources: Type.Array(
    Type.Object({
      name: Type.String(),
      lastHeard: Time,
      reports: Type.Integer(),
      /** It gave nothing for longer than it ever does. */
      silent: Type.Boolean(),
      /** Seconds by which its clock is off; absent where right. */
      clockOffS: Type.Optional(Type.Number()),
    }),
  ),
  /** What was read and what was refused, by reason. */
  counts: Type.Record(Type.String(), Type.Number()),
});
export type ReceptionLayer = Static<typeof ReceptionLayer>;

/** An area drawn on the map: who enters is told. */
export const AreaBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  /** Rings of lon, lat; the first the outside, others holes; longitudes beyond ±180 where it crosses. */
  rings: Type.Array(Type.Array(Point, { minItems: 4, maxItems: 2000 }), { minItems: 1, maxItems: 50 }),
  minutesMin: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
});
export type AreaBody = Static<typeof AreaBody>;
export const Area = Type.Object({ id: Type.String(), ...AreaBody.properties, by: Type.String(), createdAt: Time });
export type Area = Static<typeof Area>;

export const PortRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  lon: Type.Number(),
  lat: Type.Number(),
  /** Found where many vessels lay still, not given by a person. */
  learned: Type.Boolean(),
});
export type PortRow = Static<typeof PortRow>;

/** Where reports come from while the node runs. */
export const ReceiverBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  /** connect: to a server of sentences; listen: wait for a client; udp: datagrams. Listening is on this machine only. */
  kind: Type.Union([Type.Literal('connect'), Type.Literal('listen'), Type.Literal('udp')]),
  host: Type.Optional(Type.String({ maxLength: 255 })),
  port: Type.Integer({ minimum: 1, maximum: 65_535 }),
});
export type ReceiverBody = Static<typeof ReceiverBody>;
export const Receiver = Type.Object({
  id: Type.String(),
  ...ReceiverBody.properties,
  state: Type.Union([Type.Literal('waiting'), Type.Literal('hearing'), Type.Literal('silent'), Type.Literal('failed')]),
  lastHeard: Type.Optional(Time),
  problem: Type.Optional(Type.String()),
});
export type Receiver = Static<typeof Receiver>;

/** Vessels by name, MMSI, IMO number or call sign; asked by POST, since a name stands in no address. */
export const VesselSearch = Type.Object({ text: Type.String({ minLength: 2, maxLength: 100 }) });
export const VesselHits = Type.Object({
  hits: Type.Array(
    Type.Object({
      track: Type.String(),
      mmsi: Type.String(),
      name: Type.String(),
      kind: VesselKind,
      imo: Type.Optional(Type.String()),
      callsign: Type.Optional(Type.String()),
      lon: Type.Number(),
      lat: Type.Number(),
      lastHeard: Time,
      listed: Type.Integer(),
    }),
  ),
});
export type VesselHits = Static<typeof VesselHits>;
