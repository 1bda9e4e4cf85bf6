/** A receiver on the shore; its name is what stands in the tag block. */
export interface Station {
  readonly id: string;
  /** MMSI of its base station (00MIDxxxx). */
  readonly mmsi: number;
  readonly lon: number;
  readonly lat: number;
  /** How far it hears a class A transmitter on a usual day, nautical miles. */
  readonly rangeNm: number;
}

function station(id: string, mmsi: number, lon: number, lat: number, rangeNm: number): Station {
  return { id, mmsi, lon, lat, rangeNm };
}

/** Ranges overlap, so that most of what is sent near the coast is heard twice. */
export const stations: readonly Station[] = [
  station('empori', 2_479_011, 13.55, 37.31, 45),
  station('lincata', 2_479_012, 13.95, 37.13, 44),
  station('pozzamare', 2_479_013, 14.83, 36.75, 46),
  station('passero', 2_479_014, 15.11, 36.71, 48),
  station('orsana', 2_479_015, 15.27, 37.08, 48),
  station('calanera', 2_479_016, 15.06, 37.55, 50),
  station('halmar', 2_299_011, 14.43, 35.87, 50),
  station('mirsal', 2_299_012, 14.25, 36.05, 48),
  station('vetra', 2_479_017, 12.58, 35.52, 42),
  station('rocca', 2_479_018, 16.4, 38.34, 44),
  station('cotrana', 2_479_019, 17.11, 39.06, 44),
];

/** Buoys and lights that transmit: real ones and one that is only drawn by a station. */
export const aidsToNavigation: readonly {
  readonly mmsi: number;
  readonly name: string;
  readonly aidType: number;
  readonly lon: number;
  readonly lat: number;
  readonly isVirtual: boolean;
}[] = [
  { mmsi: 992_471_901, name: 'SARVENTO FAIRWAY', aidType: 30, lon: 15.29, lat: 37.19, isVirtual: false },
  { mmsi: 992_291_902, name: 'HALMAR FAIRWAY', aidType: 30, lon: 14.58, lat: 35.8, isVirtual: false },
  { mmsi: 992_476_903, name: 'LINCATA BANK SOUTH', aidType: 14, lon: 13.88, lat: 36.98, isVirtual: true },
];
