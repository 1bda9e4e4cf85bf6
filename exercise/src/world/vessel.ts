import { Draw, type Shares } from '../random.ts';
import { withImoCheckDigit } from './check-digits.ts';

/** A made-up vessel. */
export interface Vessel {
  readonly kind: 'vessel';
  readonly index: number;
  readonly name: string;
  /** Seven digits with a valid check digit. */
  readonly imo: string;
  /** Nine digits that begin with the flag's maritime identification digits. */
  readonly mmsi: string;
  readonly callSign: string;
  readonly type: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly flag: string;
  readonly grossTonnage: number;
  readonly builtYear: number;
}

const firstWords = [
  'Amber',
  'Blue',
  'Coral',
  'Distant',
  'Eastern',
  'Fair',
  'Golden',
  'Halcyon',
  'Ivory',
  'Jade',
  'Kindly',
  'Lunar',
  'Marble',
  'Northern',
  'Opal',
  'Proud',
  'Quiet',
  'Royal',
  'Silver',
  'Tidal',
  'Vivid',
  'White',
];
const secondWords = [
  'Albatross',
  'Breeze',
  'Compass',
  'Dawn',
  'Endeavour',
  'Falcon',
  'Gannet',
  'Horizon',
  'Islander',
  'Jasmine',
  'Kestrel',
  'Lantern',
  'Mariner',
  'Nimbus',
  'Osprey',
  'Pelican',
  'Quest',
  'Ranger',
  'Spray',
  'Tempest',
  'Voyager',
  'Willow',
];

const flags: Shares<readonly [country: string, digits: string]> = [
  [['pa', '352'], 5],
  [['lr', '636'], 4],
  [['mh', '538'], 4],
  [['mt', '229'], 2],
  [['cy', '209'], 2],
  [['ru', '273'], 2],
  [['ir', '422'], 1],
  [['kp', '445'], 1],
];

const types: Shares<string> = [
  ['Crude Oil Tanker', 4],
  ['Bulk Carrier', 4],
  ['General Cargo', 3],
  ['Container Ship', 2],
  ['Chemical Tanker', 2],
];

/** Vessel `index` of the world of this seed. */
export function vesselAt(seed: number, index: number): Vessel {
  const draw = new Draw(seed, 'vessel', index, 'origin');
  const [flag, identificationDigits] = draw.share(flags);
  return {
    kind: 'vessel',
    index,
    name: `${draw.pick(firstWords)} ${draw.pick(secondWords)}`,
    imo: withImoCheckDigit(`9${draw.digits(5)}`),
    mmsi: identificationDigits + draw.digits(6),
    callSign:
      draw.characters(1, '359') + draw.characters(2, 'ABCDEFGHJK') + draw.characters(2, 'LMNPQRST') + draw.digits(1),
    type: draw.share(types),
    flag,
    grossTonnage: draw.between(40, 1600) * 100,
    builtYear: draw.between(1996, 2023),
  };
}
