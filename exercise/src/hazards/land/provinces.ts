import type { Place } from '../../sea/geo.ts';

/** A region for which warnings are given. Coasts and codes of NUTS are real, names and EMMA codes made up. */
export interface Province {
  readonly name: string;
  readonly country: 'it' | 'mt';
  /** NUTS 2021, level 3. */
  readonly nuts3: string;
  readonly emma: string;
  /** A coarse outline; first and last corner are the same. */
  readonly ring: readonly Place[];
}

function province(
  name: string,
  country: Province['country'],
  nuts3: string,
  emma: string,
  ...corners: readonly Place[]
): Province {
  return { name, country, nuts3, emma, ring: [...corners, ...corners.slice(0, 1)] };
}

export const provinces = {
  mazzuolo: province('Mazzuolo', 'it', 'ITG11', 'IT901', [12.35, 37.55], [12.95, 37.5], [13.05, 37.85], [12.5, 38.05]),
  empori: province(
    'Empori',
    'it',
    'ITG14',
    'IT902',
    [12.97, 37.5],
    [13.5, 37.2],
    [13.95, 37.05],
    [13.9, 37.55],
    [13.3, 37.75],
  ),
  gelmara: province(
    'Gelmara',
    'it',
    'ITG15',
    'IT903',
    [13.97, 37.05],
    [14.3, 36.98],
    [14.4, 37.25],
    [14.15, 37.65],
    [13.85, 37.55],
  ),
  pozzamare: province(
    'Pozzamare',
    'it',
    'ITG18',
    'IT904',
    [14.4, 36.9],
    [14.85, 36.68],
    [15.02, 36.7],
    [14.95, 37.02],
    [14.55, 37.12],
  ),
  sarvento: province(
    'Sarvento',
    'it',
    'ITG19',
    'IT905',
    [15.02, 36.66],
    [15.16, 36.66],
    [15.36, 37.05],
    [15.28, 37.28],
    [14.85, 37.3],
    [14.9, 36.95],
  ),
  calanera: province(
    'Calanera',
    'it',
    'ITG17',
    'IT906',
    [14.5, 37.15],
    [15.1, 37.35],
    [15.25, 37.8],
    [14.85, 37.95],
    [14.55, 37.6],
  ),
  rocca: province(
    'Rocca',
    'it',
    'ITF65',
    'IT907',
    [15.65, 37.9],
    [16.15, 37.9],
    [16.6, 38.4],
    [16.3, 38.5],
    [15.85, 38.3],
  ),
  cotrana: province('Cotrana', 'it', 'ITF62', 'IT908', [16.75, 38.9], [17.2, 38.88], [17.18, 39.4], [16.8, 39.45]),
  halmar: province(
    'Halmar',
    'mt',
    'MT001',
    'MT901',
    [14.31, 35.96],
    [14.45, 35.8],
    [14.58, 35.8],
    [14.57, 35.92],
    [14.37, 36.01],
  ),
  mirsal: province('Mirsal', 'mt', 'MT002', 'MT902', [14.17, 36.02], [14.34, 36], [14.35, 36.06], [14.2, 36.09]),
} as const satisfies Readonly<Record<string, Province>>;

export type ProvinceId = keyof typeof provinces;
