import type { HazardCode } from './hazard-code.ts';

/**
 * Event codes of Specific Area Message Encoding (47 CFR § 11.31(e); also sent by Canada) by their first two letters; the third says warning,
 * watch, advisory or statement.
 */
const BY_SAME: Readonly<Record<string, HazardCode>> = {
  AV: 'avalanche',
  BZ: 'blizzard',
  CA: 'missing-person',
  CD: 'danger-to-life',
  CF: 'coastal-flooding',
  DS: 'dust-storm',
  EQ: 'earthquake',
  EW: 'wind',
  FF: 'flash-flood',
  FL: 'flood',
  FR: 'fire',
  FS: 'frost',
  FZ: 'frost',
  HM: 'hazardous-material-accident',
  HU: 'hurricane',
  HW: 'wind',
  NU: 'nuclear-power-station-accident',
  RH: 'radiological-hazard',
  RM: 'test-alert',
  RW: 'test-alert',
  SM: 'wind',
  SQ: 'snowfall',
  SS: 'storm-surge',
  SV: 'thunderstorm',
  TO: 'tornado',
  TR: 'tropical-cyclone',
  TS: 'tsunami',
  VO: 'volcanic-eruption',
  WS: 'blizzard',
};
const WHOLE: Readonly<Record<string, HazardCode>> = {
  CAE: 'missing-person',
  TOE: 'emergency-number-outage',
  DMO: 'test-alert',
};

/** The kind of a three-letter SAME code such as `SVA`; undefined for one that says nothing of the kind. */
export function hazardOfSame(code: string): HazardCode | undefined {
  const text = code.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(text)) return undefined;
  return WHOLE[text] ?? BY_SAME[text.slice(0, 2)];
}
