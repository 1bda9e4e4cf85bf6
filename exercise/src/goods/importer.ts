import { bell } from '../bell.ts';
import { Draw } from '../random.ts';
import { span } from '../sea/span.ts';
import { type Firm, firmAt, latinFirmName } from '../world/firm.ts';
import type { Vessel } from '../world/vessel.ts';
import { type Commodity, commodities, hubs } from './commodities.ts';
import {
  consignments,
  HUB_LINE_SHARE,
  LINE_PRICE_SPREAD,
  linesOfImporter,
  QUALITY_FACTOR,
  QUALITY_LINE_SHARE,
} from './goods-proportions.ts';
import { partnersOf } from './partners.ts';

/** One kind of goods that an importer brings in again and again, always by the same way. */
export interface TradeLine {
  readonly goods: Commodity;
  readonly seller: Firm;
  readonly origin: string;
  readonly departure: string;
  /** What this importer pays beside what all pay. */
  readonly priceFactor: number;
  readonly isQuality: boolean;
  readonly vessels: readonly Vessel[];
}

/** A firm that imports, and what it usually does. */
export interface Importer {
  readonly index: number;
  readonly name: string;
  readonly eori: string;
  /** ISO 3166-1 alpha-2, capital letters. */
  readonly country: string;
  readonly office: string;
  /** Four letters of its carrier. */
  readonly carrier: string;
  readonly lines: readonly TradeLine[];
  /** Consignments in the year. */
  readonly count: number;
}

const carriers = ['QSLN', 'XMAR', 'QVRT', 'XOCL', 'QNAV'];

export function importerAt(seed: number, index: number): Importer {
  const draw = new Draw(seed, 'importer', index, 'habits');
  const firm = firmAt(seed, index);
  const country = firm.residence.country.toUpperCase();
  return {
    index,
    name: latinFirmName(firm),
    eori: `${country}${firm.registrationNumber}${draw.digits(3)}`,
    country,
    office: `${country}${draw.between(1, 9)}${draw.digits(2)}100`,
    carrier: draw.pick(carriers),
    count: draw.share(consignments),
    lines: Array.from({ length: draw.share(linesOfImporter) }, () => tradeLine(seed, index, draw)),
  };
}

function tradeLine(seed: number, index: number, draw: Draw): TradeLine {
  const { sellers, vessels } = partnersOf(seed, index);
  const goods = draw.pick(commodities);
  const origin = draw.pickSkewed(goods.origins);
  const hub = Object.keys(hubs).find((one) => one !== origin && hubs[one]!.includes(origin));
  const byHub = hub !== undefined && !goods.isBulk && draw.chance(HUB_LINE_SHARE);
  const isQuality = draw.chance(QUALITY_LINE_SHARE);
  return {
    goods,
    seller: sellers.length > 0 ? draw.pick(sellers) : firmAt(seed, index),
    origin,
    departure: byHub ? hub : origin,
    priceFactor: (isQuality ? span(draw, ...QUALITY_FACTOR) : 1) * Math.exp(bell(draw) * LINE_PRICE_SPREAD),
    isQuality,
    vessels: [draw.pick(vessels), draw.pick(vessels)],
  };
}
