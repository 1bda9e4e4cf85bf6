export interface Port {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Ports and anchorages, known from a list or learned from where many vessels lie still. */
export interface Ports {
  /** The nearest port and its distance, within 50 km; undefined where there is none. */
  nearest(lon: number, lat: number): { readonly port: Port; readonly distanceKm: number } | undefined;
}
