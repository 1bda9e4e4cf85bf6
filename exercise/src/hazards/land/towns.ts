import type { Place } from '../../sea/geo.ts';
import type { PortId } from '../../sea/waters/sea-chart.ts';
import type { ProvinceId } from './provinces.ts';

/** A made-up town at a real place on land. */
export interface Town {
  readonly id: string;
  readonly name: string;
  readonly country: 'it' | 'mt';
  readonly province: ProvinceId;
  readonly place: Place;
  readonly inhabitants: number;
  /** Its sites lie in this direction (degrees) and within so many kilometres: there is land. */
  readonly inland: number;
  readonly roomKm: number;
  readonly port?: PortId;
}

function town(
  name: string,
  province: ProvinceId,
  place: Place,
  inhabitants: number,
  inland: number,
  roomKm: number,
  port?: PortId,
): Town {
  const country = province === 'halmar' || province === 'mirsal' ? 'mt' : 'it';
  const id = name.toUpperCase().replaceAll(' ', '-');
  return { id, name, country, province, place, inhabitants, inland, roomKm, ...(port === undefined ? {} : { port }) };
}

export const towns: readonly Town[] = [
  town('Calanera', 'calanera', [15.05, 37.52], 311_000, 280, 9, 'calanera'),
  town('Sarvento', 'sarvento', [15.13, 37.2], 88_000, 270, 9, 'sarvento'),
  town('Sant Orro', 'halmar', [14.475, 35.895], 142_000, 270, 3, 'santorro'),
  town('Gelmara', 'gelmara', [14.27, 37.1], 76_000, 0, 9, 'gelmara'),
  town('Pozzamare', 'pozzamare', [14.83, 36.75], 64_000, 0, 8, 'pozzamare'),
  town('Empori', 'empori', [13.56, 37.33], 97_000, 20, 9, 'empori'),
  town('Orsana', 'sarvento', [15.24, 37.06], 54_000, 280, 8, 'orsana'),
  town('Cotrana', 'cotrana', [17.07, 39.07], 63_000, 270, 9, 'cotrana'),
  town('Halmar', 'halmar', [14.515, 35.85], 47_000, 320, 3, 'halmar'),
  town('Rocca Ionia', 'rocca', [16.38, 38.35], 41_000, 330, 7, 'rocca'),
  town('Lincata', 'empori', [13.94, 37.13], 38_000, 0, 8, 'lincata'),
  town('Mazzuolo', 'mazzuolo', [12.61, 37.69], 52_000, 30, 9, 'mazzuolo'),
  town('Mirsal', 'mirsal', [14.26, 36.045], 31_000, 290, 2, 'mirsal'),
  town('Vetra', 'empori', [12.597, 35.508], 6300, 280, 0.6, 'vetra'),
  town('Montarso', 'calanera', [14.78, 37.6], 46_000, 300, 9),
  town('Castelbruno', 'gelmara', [14.06, 37.47], 58_000, 320, 9),
  town('Serravalda', 'pozzamare', [14.72, 36.93], 71_000, 0, 8),
  town('Valdineri', 'sarvento', [15.02, 36.95], 24_000, 300, 8),
  town('Torrenova Alta', 'calanera', [14.5, 37.24], 36_000, 350, 9),
  town('Cannarsa', 'empori', [13.82, 37.37], 35_000, 330, 9),
  town('Pietrasole', 'mazzuolo', [12.8, 37.72], 32_000, 20, 9),
  town('Monterosso Ionio', 'rocca', [16.2, 38.27], 19_000, 320, 7),
  town('Silvara', 'cotrana', [16.93, 39.15], 22_000, 280, 9),
  town('Piano Grande', 'gelmara', [14.25, 37.33], 27_000, 340, 9),
];
