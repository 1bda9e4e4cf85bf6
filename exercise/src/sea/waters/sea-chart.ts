/**
 * The waters of the exercise: the central Mediterranean between Sicily, Malta and the Ionian. The coasts are real, the names
 * of ports and stations are made up. Degrees; lanes are straight between their nodes and keep off the land.
 */
export interface ChartNode {
  readonly lon: number;
  readonly lat: number;
  /** Ships pass a node within so many nautical miles of it. */
  readonly slackNm: number;
}

function node(lon: number, lat: number, slackNm: number): ChartNode {
  return { lon, lat, slackNm };
}

/** Where ships come from and go to, beyond what any station hears. */
export const gates = ['west', 'east', 'south', 'north'] as const;
export type Gate = (typeof gates)[number];

export const chartNodes = {
  west: node(10.9, 37.6, 3),
  east: node(20.2, 35.7, 5),
  south: node(14.3, 33.4, 5),
  north: node(18.95, 39.5, 2),
  'channel-west': node(11.9, 37.2, 2),
  'channel-middle': node(12.9, 36.95, 3),
  channel: node(14.1, 36.4, 2.5),
  'malta-north': node(14.6, 36.3, 2),
  passero: node(15.3, 36.3, 3),
  'ionian-south': node(16.6, 36.1, 5),
  'ionian-east': node(18.2, 35.9, 6),
  'sarvento-off': node(15.6, 37.1, 2),
  'ionian-middle': node(16.6, 37.3, 4),
  'north-lane': node(18.1, 38.5, 3),
  'cotrana-off': node(17.45, 39, 1),
  'malta-east': node(14.95, 36, 1.5),
  'halmar-off': node(14.65, 35.78, 0.5),
  'malta-south': node(14.5, 35.6, 2),
  'gozo-west': node(13.9, 36, 1.5),
  'mirsal-off': node(14.4, 36.07, 0.3),
  'vetra-off': node(12.75, 35.45, 0.5),
  'vetra-east': node(13.1, 35.65, 2),
  'deep-south': node(14.3, 34.6, 5),
  'empori-off': node(13.4, 36.95, 2),
  'lincata-off': node(13.9, 36.85, 1.5),
  'pozzamare-off': node(14.85, 36.5, 1),
  'calanera-off': node(15.4, 37.45, 1),
  'rocca-off': node(16.7, 38.1, 1),
  'mazzuolo-off': node(12.5, 37.4, 1),
} as const satisfies Readonly<Record<string, ChartNode>>;

/** Made-up ports at real coasts; `off` is the node at which their approach begins. */
export const ports = {
  halmar: { ...node(14.543, 35.82, 0), name: 'HALMAR', code: 'MTHMR', country: 'mt', off: 'halmar-off' },
  santorro: { ...node(14.53, 35.905, 0), name: 'SANT ORRO', code: 'MTSTO', country: 'mt', off: 'malta-east' },
  mirsal: { ...node(14.325, 36.02, 0), name: 'MIRSAL', code: 'MTMSL', country: 'mt', off: 'mirsal-off' },
  sarvento: { ...node(15.224, 37.214, 0), name: 'SARVENTO', code: 'ITSVT', country: 'it', off: 'sarvento-off' },
  calanera: { ...node(15.105, 37.49, 0), name: 'CALANERA', code: 'ITCNR', country: 'it', off: 'calanera-off' },
  orsana: { ...node(15.31, 37.05, 0), name: 'ORSANA', code: 'ITORS', country: 'it', off: 'sarvento-off' },
  pozzamare: { ...node(14.836, 36.712, 0), name: 'POZZAMARE', code: 'ITPZM', country: 'it', off: 'pozzamare-off' },
  gelmara: { ...node(14.236, 37.058, 0), name: 'GELMARA', code: 'ITGLM', country: 'it', off: 'lincata-off' },
  lincata: { ...node(13.94, 37.09, 0), name: 'LINCATA', code: 'ITLCT', country: 'it', off: 'lincata-off' },
  empori: { ...node(13.52, 37.278, 0), name: 'EMPORI', code: 'ITEPR', country: 'it', off: 'empori-off' },
  vetra: { ...node(12.61, 35.484, 0), name: 'VETRA', code: 'ITVTR', country: 'it', off: 'vetra-off' },
  cotrana: { ...node(17.14, 39.08, 0), name: 'COTRANA', code: 'ITCTR', country: 'it', off: 'cotrana-off' },
  rocca: { ...node(16.428, 38.328, 0), name: 'ROCCA IONIA', code: 'ITRCI', country: 'it', off: 'rocca-off' },
  mazzuolo: { ...node(12.58, 37.64, 0), name: 'MAZZUOLO', code: 'ITMZL', country: 'it', off: 'mazzuolo-off' },
} as const satisfies Readonly<Record<string, SeaPort>>;

export interface SeaPort extends ChartNode {
  readonly name: string;
  /** In the form of UN/LOCODE, made up. */
  readonly code: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  readonly off: keyof typeof chartNodes;
}

export type NodeId = keyof typeof chartNodes;
export type PortId = keyof typeof ports;

/** Which nodes ships sail between directly. */
export const lanes: readonly (readonly [NodeId, NodeId])[] = [
  ['west', 'channel-west'],
  ['channel-west', 'channel-middle'],
  ['channel-west', 'mazzuolo-off'],
  ['mazzuolo-off', 'channel-middle'],
  ['channel-middle', 'empori-off'],
  ['channel-middle', 'channel'],
  ['channel-middle', 'vetra-east'],
  ['empori-off', 'lincata-off'],
  ['empori-off', 'channel'],
  ['lincata-off', 'channel'],
  ['lincata-off', 'pozzamare-off'],
  ['channel', 'malta-north'],
  ['channel', 'gozo-west'],
  ['channel', 'mirsal-off'],
  ['channel', 'pozzamare-off'],
  ['malta-north', 'passero'],
  ['malta-north', 'malta-east'],
  ['malta-north', 'mirsal-off'],
  ['malta-north', 'pozzamare-off'],
  ['malta-east', 'passero'],
  ['malta-east', 'halmar-off'],
  ['halmar-off', 'malta-south'],
  ['halmar-off', 'ionian-south'],
  ['malta-south', 'gozo-west'],
  ['malta-south', 'deep-south'],
  ['malta-south', 'vetra-east'],
  ['gozo-west', 'vetra-east'],
  ['vetra-east', 'vetra-off'],
  ['vetra-east', 'deep-south'],
  ['deep-south', 'south'],
  ['passero', 'pozzamare-off'],
  ['passero', 'sarvento-off'],
  ['passero', 'ionian-south'],
  ['sarvento-off', 'calanera-off'],
  ['sarvento-off', 'ionian-middle'],
  ['sarvento-off', 'rocca-off'],
  ['calanera-off', 'ionian-middle'],
  ['ionian-south', 'ionian-east'],
  ['ionian-east', 'east'],
  ['ionian-middle', 'ionian-east'],
  ['ionian-middle', 'north-lane'],
  ['ionian-middle', 'rocca-off'],
  ['north-lane', 'cotrana-off'],
  ['north-lane', 'north'],
];
