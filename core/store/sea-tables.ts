import type { Generated } from 'kysely';
import type { Json, Time, TimeOrNull } from './columns.ts';

/** A ship under one MMSI, as it was last heard. */
export interface VesselTrackTable {
  /** MMSI and first time, as `engines/tracks` gives it. */
  id: string;
  /** Nine digits. */
  mmsi: string;
  first_at: Time;
  last_at: Time;
  lon: number;
  lat: number;
  /** Knots; degrees. */
  speed: number | null;
  course: number | null;
  heading: number | null;
  status: number | null;
  transponder: number;
  reports: number;
  kind: string;
  name: string | null;
  callsign: string | null;
  imo: string | null;
  ship_type: number | null;
  /** Metres. */
  length: number | null;
  width: number | null;
  draught: number | null;
  destination: string | null;
  flag: string | null;
  sources: Json<string[]>;
  /** 0 nothing, 1 an owner at some distance is listed, 2 it is listed itself. */
  listed: Generated<number>;
  /** Grows with every change: who asks for what changed names the highest that was seen. */
  version: string;
  kept_until: string;
}

/** A block of the compressed track; `points` as `core/observe/vessels/track-points.ts` writes them. */
export interface TrackPartTable {
  track_id: string;
  from_at: Time;
  until_at: Time;
  west: number;
  south: number;
  east: number;
  north: number;
  count: number;
  points: Buffer;
}

export interface VesselSaidTable {
  track_id: string;
  property: string;
  value: string;
  first_at: Time;
  last_at: Time;
}

export interface VesselEntityTable {
  track_id: string;
  dataset: string;
  entity_id: string;
  score: number;
  reasons: Json<readonly { text: string; score: number }[]>;
}

/** From a vessel to who is listed. */
export interface ListedChainRow {
  readonly chain: readonly { readonly key: string; readonly caption: string; readonly schema: string }[];
  readonly dataset: string;
  readonly listed: { readonly key: string; readonly caption: string };
  readonly text: string;
}

export interface VesselListedTable {
  track_id: string;
  chains: Json<readonly ListedChainRow[]>;
  worked_out_at: Time;
}

export interface SeaFindingTable {
  id: string;
  type: string;
  kind: string | null;
  start_at: Time;
  end_at: TimeOrNull;
  /** Null where the vessel says no place: a distress signal may. */
  lon: number | null;
  lat: number | null;
  score: number;
  text: string;
  mmsis: string[];
  tracks: string[];
  /** The finding as the engine gave it. */
  finding: Json<unknown>;
  alert_id: number | null;
  told_at: Time;
}

export interface SeaInputTable {
  id: Generated<string>;
  /** The receiver or file that it came from. */
  source: string;
  path: string;
  /** Files that were handed over together are put in the order of time together. */
  batch: string | null;
  job: string | null;
  /** When it was heard, where the sentences do not say it themselves. */
  received_at: TimeOrNull;
  at: Time;
  /** How often it was begun and not finished. */
  attempts: Generated<number>;
  read_at: TimeOrNull;
  /** Given up: it is never read again. */
  failed_at: TimeOrNull;
}

export interface ReceptionCellTable {
  west: number;
  south: number;
  east: number;
  north: number;
  hour: Time;
  share: number;
  vessels: number;
  last_at: Time;
  judged: boolean;
}

export interface ReceptionSourceTable {
  name: string;
  last_at: Time;
  reports: string;
  silent: boolean;
  clock_off_s: number | null;
}

export interface WatchedAreaTable {
  id: Generated<string>;
  name: string;
  rings: Json<[number, number][][]>;
  minutes_min: number | null;
  by: string;
  created_at: Time;
  removed_at: TimeOrNull;
}

export interface PortTable {
  id: string;
  name: string;
  lon: number;
  lat: number;
  learned: boolean;
}

export interface ReceiverTable {
  id: Generated<string>;
  name: string;
  kind: 'connect' | 'listen' | 'udp';
  host: string | null;
  port: number;
  by: string;
  created_at: Time;
  last_heard: TimeOrNull;
  problem: string | null;
}

export interface SeaTables {
  vessel_track: VesselTrackTable;
  track_part: TrackPartTable;
  vessel_said: VesselSaidTable;
  vessel_entity: VesselEntityTable;
  vessel_listed: VesselListedTable;
  sea_finding: SeaFindingTable;
  sea_input: SeaInputTable;
  reception_cell: ReceptionCellTable;
  reception_source: ReceptionSourceTable;
  watched_area: WatchedAreaTable;
  port: PortTable;
  receiver: ReceiverTable;
}
