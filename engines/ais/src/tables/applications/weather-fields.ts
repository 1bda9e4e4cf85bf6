import { unsigned } from '../field.ts';

/** Fields that the reports of weather and water of IMO circulars 236 and 289 have in common. */

export const knots = <const N extends string>(name: N, start: number, sentence: string) =>
  unsigned(name, start, 7, sentence, { unit: 'kn', notAvailable: 127 });

export const tenthsOfKnot = <const N extends string>(name: N, start: number, sentence: string) =>
  unsigned(name, start, 8, sentence, { divisor: 10, unit: 'kn', notAvailable: 255 });

export const metresOfHeight = <const N extends string>(name: N, start: number, sentence: string) =>
  unsigned(name, start, 8, sentence, { divisor: 10, unit: 'm', notAvailable: 255 });

export const metresOfDepth = <const N extends string>(name: N, start: number, sentence: string) =>
  unsigned(name, start, 5, sentence, { unit: 'm', notAvailable: 31 });

export const seconds = <const N extends string>(name: N, start: number, sentence: string) =>
  unsigned(name, start, 6, sentence, { unit: 's', notAvailable: 63 });

/** A direction; circular 236 says 511 where there is none, circular 289 says 360. */
export const direction = <const N extends string, const A extends number>(
  name: N,
  start: number,
  notAvailable: A,
  sentence: string,
) => unsigned(name, start, 9, sentence, { unit: '°', notAvailable, rawMax: 359 });

export const trend = <const N extends string>(name: N, start: number, sentence: string) =>
  unsigned(name, start, 2, sentence, { codes: 'trend', notAvailable: 3 });
