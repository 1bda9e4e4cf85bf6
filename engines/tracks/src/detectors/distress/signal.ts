/** What sends a distress signal. */
export type DistressKind = 'SART' | 'MOB' | 'EPIRB' | 'ship';

const MILLION = 1_000_000;
/** First three digits of the MMSI (ITU-R M.585-9, annex 2). */
const DEVICES: Readonly<Record<number, DistressKind>> = { 970: 'SART', 972: 'MOB', 974: 'EPIRB' };
/** Navigational status: AIS-SART active; devices under test send 15, not defined (ITU-R M.1371-5, table 45). */
export const STATUS_ACTIVE = 14;
export const STATUS_TEST = 15;

/** Which distress device has this MMSI; undefined for ships and all else. */
export function deviceOf(vessel: number): DistressKind | undefined {
  return vessel >= 970 * MILLION && vessel < 975 * MILLION ? DEVICES[Math.floor(vessel / MILLION)] : undefined;
}

export interface DistressText {
  readonly kind: DistressKind;
  readonly test: boolean;
}

/** What a safety text says: `SART ACTIVE`, `MOB TEST`, `EPIRB ACTIVE`, `SART TEST`; undefined for any other text. */
export function readDistressText(text: string): DistressText | undefined {
  const [, device, word] = /^\s*(?:AIS[- ]?)?(SART|MOB|EPIRB)(?:[- ]?AIS)?\s+(ACTIVE|TEST)\b/i.exec(text) ?? [];
  if (device === undefined || word === undefined) return undefined;
  const kind = device.toUpperCase();
  const test = word.toUpperCase() === 'TEST';
  return kind === 'SART' || kind === 'MOB' || kind === 'EPIRB' ? { kind, test } : undefined;
}
