/** Kinds of vessels as they are drawn and told apart. */
export const VESSEL_KINDS = [
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
] as const;
export type VesselKind = (typeof VESSEL_KINDS)[number];

/** Ship and cargo types of ITU-R M.1371, table 53, that have a kind of their own; the tens decide about the rest. */
const OF_TYPE: Readonly<Record<number, VesselKind>> = {
  30: 'fishing',
  31: 'service',
  32: 'service',
  33: 'service',
  34: 'service',
  35: 'official',
  36: 'pleasure',
  37: 'pleasure',
  50: 'service',
  51: 'official',
  52: 'service',
  53: 'service',
  54: 'service',
  55: 'official',
  58: 'official',
};
const OF_TENS: Readonly<Record<number, VesselKind>> = { 4: 'passenger', 6: 'passenger', 7: 'cargo', 8: 'tanker' };
/** First digits of MMSIs that are no ship's (ITU-R M.585). */
const OF_MMSI: readonly (readonly [RegExp, VesselKind])[] = [
  [/^97[024]/u, 'distress'],
  [/^(?:00|99)/u, 'fixed'],
  [/^111/u, 'official'],
];

/** The kind of a vessel by its MMSI (nine digits) and its ship type (0..255), where it said one. */
export function vesselKind(mmsi: string, shipType: number | undefined): VesselKind {
  const byMmsi = OF_MMSI.find(([digits]) => digits.test(mmsi));
  if (byMmsi) return byMmsi[1];
  if (shipType === undefined) return 'other';
  return OF_TYPE[shipType] ?? OF_TENS[Math.floor(shipType / 10)] ?? 'other';
}
