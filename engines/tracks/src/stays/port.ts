/** A place where ships call or wait. */
export interface Port {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Ports are looked for so far. */
export const PORTS_WITHIN_KM = 50;
/** Nearer than this a vessel is in port, further than that it has left (anchorages_pipeline of Global Fishing Watch). */
export const PORT_KM_MAX = 3;
export const OUT_OF_PORT_KM_MIN = 4;
