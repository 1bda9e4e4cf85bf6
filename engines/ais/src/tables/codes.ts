import { AID_TYPES } from './codes/aid-types.ts';
import { BLUE_CONES, ERI_TYPES, LOADED } from './codes/inland.ts';
import { INTERVALS, STATION_TYPES, TXRX } from './codes/link.ts';
import { DTE, EPFD, LIGHT, MANEUVER, RACON, STATUS } from './codes/navigation.ts';
import { SHIP_TYPES } from './codes/ship-types.ts';
import { ICE, PRECIPITATION, TREND } from './codes/weather.ts';

/** Every list of values, by the name that a field's `codes` gives. */
export const CODES = {
  status: STATUS,
  maneuver: MANEUVER,
  epfd: EPFD,
  dte: DTE,
  shiptype: SHIP_TYPES,
  aid_type: AID_TYPES,
  stationtype: STATION_TYPES,
  interval: INTERVALS,
  txrx: TXRX,
  trend: TREND,
  preciptype: PRECIPITATION,
  ice: ICE,
  eri: ERI_TYPES,
  bluecones: BLUE_CONES,
  loaded: LOADED,
  racon: RACON,
  light: LIGHT,
} as const satisfies Readonly<Record<string, Readonly<Record<number, string>>>>;

/** The words for a value of an enumeration; undefined where the list has none: `codeText('status', 5)` is Moored. */
export function codeText(list: keyof typeof CODES, value: number): string | undefined {
  const codes: Readonly<Record<number, string>> = CODES[list];
  return codes[value];
}
