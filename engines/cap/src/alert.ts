/** Versions of the Common Alerting Protocol (OASIS; ITU-T X.1303bis), by their namespace. */
export type CapVersion = '1.0' | '1.1' | '1.2';

/** A pair of names that a sender chose: `eventCode`, `parameter` and `geocode`. Names may repeat. */
export interface CapPair {
  readonly valueName: string;
  readonly value: string;
}

/** One triple of `references`: `sender,identifier,sent`. */
export interface CapReference {
  readonly sender: string;
  readonly identifier: string;
  /** As written. */
  readonly sent: string;
}

export interface CapResource {
  readonly resourceDesc?: string;
  readonly mimeType?: string;
  /** Bytes. */
  readonly size?: number;
  readonly uri?: string;
  /** Base64, as written. */
  readonly derefUri?: string;
  readonly digest?: string;
}

/** `[lat, lon]` in degrees WGS 84, in the order of CAP. */
export type CapPosition = readonly [lat: number, lon: number];

export interface CapCircle {
  readonly centre: CapPosition;
  readonly radiusKm: number;
}

/** The shapes of one area are a union. What cannot be read of them is a finding and left out. */
export interface CapArea {
  readonly areaDesc: string;
  readonly polygons: readonly (readonly CapPosition[])[];
  readonly circles: readonly CapCircle[];
  readonly geocodes: readonly CapPair[];
  /** Feet above mean sea level. */
  readonly altitude?: number;
  readonly ceiling?: number;
}

export interface CapInfo {
  /** RFC 3066/5646; en-US where absent. */
  readonly language: string;
  readonly categories: readonly string[];
  readonly event: string;
  readonly responseTypes: readonly string[];
  readonly urgency: string;
  readonly severity: string;
  readonly certainty: string;
  readonly audience?: string;
  readonly eventCodes: readonly CapPair[];
  /** As written; `capTime` makes an instant of it. */
  readonly effective?: string;
  readonly onset?: string;
  readonly expires?: string;
  readonly senderName?: string;
  readonly headline?: string;
  readonly description?: string;
  readonly instruction?: string;
  readonly web?: string;
  readonly contact?: string;
  readonly parameters: readonly CapPair[];
  readonly resources: readonly CapResource[];
  readonly areas: readonly CapArea[];
}

/**
 * One alert as it was written. Values of enumerations are texts, since wild feeds hold others than the standard's; the
 * validator says which. Texts are trimmed; HTML entities and `<br/>` within them are as they came.
 */
export interface CapAlert {
  readonly version: CapVersion;
  readonly identifier: string;
  readonly sender: string;
  /** As written; compare instants (`capTime`), never texts. */
  readonly sent: string;
  readonly status: string;
  readonly msgType: string;
  readonly source?: string;
  readonly scope: string;
  readonly restriction?: string;
  readonly addresses: readonly string[];
  readonly codes: readonly string[];
  readonly note?: string;
  readonly references: readonly CapReference[];
  readonly incidents: readonly string[];
  readonly infos: readonly CapInfo[];
  /** How many XML signatures it carries; `verifySignatures` says whether they hold. */
  readonly signatures: number;
}
