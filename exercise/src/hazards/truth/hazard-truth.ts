import type { CableDecoyKind } from '../../sea/cable-fault.ts';

/** A report of a feed by its own name: a CAP identifier, the id of an earthquake, a GDACS guid, the number of an incident. */
export interface ReportName {
  readonly feed: string;
  readonly id: string;
}

/** What the reports of several feeds are: one event. What no line names may be told of by whoever likes. */
export interface HazardEventTruth {
  readonly type: 'hazard_event';
  /** Unlike any other line's. */
  readonly id: string;
  readonly hazard: string;
  readonly reports: readonly ReportName[];
  /** ISO 8601, UTC. */
  readonly start: string;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Events of which it is a consequence, by their ids. */
  readonly causes: readonly string[];
  /** Sites within its shape, by their ids. Absent where nobody drew one. */
  readonly sites?: readonly string[];
  readonly expected: 'true';
}

export type HazardDecoyKind = 'exercise' | 'test' | 'system' | 'forged' | 'last-year' | 'deleted' | 'quarry-blast';

/** A report that is about nothing that happened here and now. */
export interface HazardDecoyTruth {
  readonly type: 'hazard_decoy';
  readonly id: string;
  readonly kind: HazardDecoyKind;
  readonly report: ReportName;
  readonly expected: 'decoy';
}

/** Which actual alerts of a feed hold at a moment: not replaced, withdrawn, green or expired. */
export interface LiveTruth {
  readonly type: 'live_alerts';
  readonly id: string;
  readonly feed: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly identifiers: readonly string[];
}

/** Something that a feed got wrong; it must be told, and nothing else be lost by it. */
export interface FeedFaultTruth {
  readonly type: 'feed_fault';
  readonly id: string;
  readonly feed: string;
  readonly kind: string;
  /** The file, where the fault is the whole file's. */
  readonly file?: string;
  readonly report?: string;
}

/** A fault of a cable, and the vessel that did it, if one did. */
export interface CableTruth {
  readonly type: 'cable_fault';
  readonly id: string;
  readonly kind: 'vessel-slow-over-cable' | 'no-vessel-near' | 'before-the-sea-was-heard';
  /** The number of the incident, and the id of the cable among the sites. */
  readonly incident: string;
  readonly site: string;
  readonly at: string;
  readonly lon: number;
  readonly lat: number;
  /** MMSI as text of nine digits, and while when it went slowly there. */
  readonly vessel?: string;
  readonly start?: string;
  readonly end?: string;
  /** Who else was near, and why that is no reason. */
  readonly near: readonly { readonly vessel: string; readonly kind: CableDecoyKind }[];
  readonly expected: 'true' | 'decoy';
}

export type HazardTruth = HazardEventTruth | HazardDecoyTruth | LiveTruth | FeedFaultTruth | CableTruth;
