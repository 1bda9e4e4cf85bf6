import type { Shares } from '../random.ts';

/** Every share, rate and range of declarations, in one place. Ranges are [least, most]. */
type Range = readonly [number, number];

/** What makes a consignment odd, so that somebody should look at it. */
export const goodsKinds = [
  'undervalued',
  'overvalued',
  'weight_against_value',
  'odd_goods_new_route',
  'container_impossible_time',
  'through_free_zone',
  'listed_party',
  'listed_vessel',
] as const;
export type GoodsKind = (typeof goodsKinds)[number];

/** What honest consignments look like it. */
export const goodsDecoyKinds = [
  'quality-goods',
  'sample',
  'season',
  'returned-goods',
  'groupage',
  'container-after-weeks',
  'transshipment',
  'sister-name',
] as const;
export type GoodsDecoyKind = (typeof goodsDecoyKinds)[number];

/** What is wrong with rows of real files. */
export const goodsFaultKinds = [
  'duplicate',
  'correction',
  'tonnes',
  'zero-value',
  'wrong-check-digit',
  'unknown-hs',
  'lost-zero',
  'mixed-units',
] as const;
export type GoodsFaultKind = (typeof goodsFaultKinds)[number];

/** Consignments of one importer in the year. */
export const consignments: Shares<number> = [
  [12, 3],
  [28, 4],
  [56, 4],
  [105, 2],
  [190, 1],
];
/** How many kinds of goods an importer brings in. */
export const linesOfImporter: Shares<number> = [
  [1, 4],
  [2, 4],
  [3, 2],
];
export const QUALITY_LINE_SHARE = 0.06;
export const QUALITY_FACTOR: Range = [2.2, 2.9];
export const HUB_LINE_SHARE = 0.14;
/** How far the usual price of one importer lies from that of all: the scale of a bell. */
export const LINE_PRICE_SPREAD = 0.1;

/** What one consignment by itself can be; the other look-alikes are habits of a whole line of goods. */
export type Plant =
  | GoodsKind
  | Exclude<GoodsDecoyKind, 'quality-goods' | 'season' | 'transshipment'>
  | GoodsFaultKind
  | 'plain';

/** Of a hundred consignments so many are planted, only look so, or are written down wrongly. */
export const plantShares: Shares<Plant> = [
  ['undervalued', 0.4],
  ['overvalued', 0.35],
  ['weight_against_value', 0.35],
  ['odd_goods_new_route', 0.4],
  ['container_impossible_time', 0.35],
  ['through_free_zone', 0.35],
  ['listed_party', 0.5],
  ['listed_vessel', 0.5],
  ['sample', 0.5],
  ['returned-goods', 0.4],
  ['groupage', 0.5],
  ['container-after-weeks', 0.6],
  ['sister-name', 0.5],
  ['duplicate', 0.6],
  ['correction', 0.5],
  ['tonnes', 0.35],
  ['zero-value', 0.3],
  ['wrong-check-digit', 0.4],
  // Which of the two it is follows from the goods: a quarter of them have a code that begins with zero.
  ['unknown-hs', 0.5],
  ['lost-zero', 0.2],
  ['mixed-units', 0.5],
  ['plain', 91],
];
export const UNDERVALUED: Range = [0.1, 0.28];
export const OVERVALUED: Range = [4, 9];
/** The mass is written so much too small, the value is that of the goods. */
export const TOO_LIGHT: Range = [0.05, 0.12];
export const FREE_ZONE_PRICE: Range = [0.55, 0.75];
export const SAMPLE_KG: Range = [0.3, 6];
export const SAMPLE_PRICE: Range = [2, 4];
export const RETURN_PRICE: Range = [0.3, 0.5];
/** Days after which a container can have come back. */
export const CONTAINER_BACK_DAYS = 35;
/** Firms and vessels are found among so many entities around the importer. */
export const TRADE_BLOCK_ENTITIES = 480;
/** Vessels sail in the sea of the exercise when they are among so many first entities. */
export const SAILING_ENTITIES = 12_000;
