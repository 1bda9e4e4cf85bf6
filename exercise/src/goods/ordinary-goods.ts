import { bell } from '../bell.ts';
import { recordFirm } from '../exposure.ts';
import { Draw } from '../random.ts';
import { span } from '../sea/span.ts';
import { SEASON_FACTOR } from './commodities.ts';
import type { DeclarationRow } from './consignment.ts';
import { goodsDay, goodsMonth, YEAR_DAYS } from './goods-year.ts';
import type { Importer, TradeLine } from './importer.ts';
import { consignmentNumber, containerOf, mrnOf, transportDocumentOf } from './numbers.ts';

/** Goods on their way, before they are written down. */
export interface Goods {
  readonly number: number;
  readonly day: number;
  readonly line: TradeLine;
  readonly kg: number;
  readonly eur: number;
  readonly container: string;
  readonly document: string;
  readonly imo: string;
  readonly seller: string;
  readonly sellerCountry: string;
}
function drawOf(seed: number, importer: Importer, at: number): Draw {
  return new Draw(seed, 'consignment', consignmentNumber(importer.index, at), 'goods');
}

export function lineOf(seed: number, importer: Importer, at: number): TradeLine {
  return drawOf(seed, importer, at).pickSkewed(importer.lines);
}

export function dayOf(seed: number, importer: Importer, at: number): number {
  const draw = new Draw(seed, 'consignment', consignmentNumber(importer.index, at), 'day');
  return Math.min(YEAR_DAYS - 1, Math.floor(((at + span(draw, 0, 1)) * YEAR_DAYS) / importer.count));
}

/** Consignment `at` of an importer as it would be if nothing were planted. */
export function ordinary(seed: number, importer: Importer, at: number): Goods {
  const draw = drawOf(seed, importer, at);
  const line = draw.pickSkewed(importer.lines);
  const number = consignmentNumber(importer.index, at);
  const day = dayOf(seed, importer, at);
  const { goods, seller } = line;
  const [least, most] = goods.kg;
  const kg = Math.round(least * (most / least) ** span(draw, 0, 1) * 10) / 10;
  return {
    number,
    day,
    line,
    kg,
    eur: cents(kg * priceOf(line, day, draw)),
    container: goods.isBulk ? '' : containerOf(number),
    document: transportDocumentOf(number, importer.carrier),
    imo: draw.pick(line.vessels).imo,
    seller: recordFirm(seller, draw).name,
    sellerCountry: seller.residence.country.toUpperCase(),
  };
}

/** Euro for a kilogram, on a day. */
export function priceOf({ goods, priceFactor }: TradeLine, day: number, draw: Draw): number {
  const season = goods.season.includes(goodsMonth(day)) ? SEASON_FACTOR : 1;
  return goods.eurPerKg * priceFactor * season * Math.exp(bell(draw) * goods.spread);
}

export function cents(eur: number): number {
  return Math.max(0.01, Math.round(eur * 100) / 100);
}

/** What is written of goods. */
export function rowOf(seed: number, importer: Importer, goods: Goods): DeclarationRow {
  const { line, number, day } = goods;
  const date = goodsDay(day);
  const letters = new Draw(seed, 'consignment', number, 'reference').characters(
    4,
    '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ',
  );
  return {
    mrn: mrnOf(number, Number(date.slice(0, 4)), importer.country, letters),
    date,
    office: importer.office,
    importer: importer.name,
    importer_eori: importer.eori,
    seller: goods.seller,
    seller_country: goods.sellerCountry,
    origin: line.origin,
    departure: line.departure,
    hs6: line.goods.hs6,
    net_kg: String(goods.kg),
    value_eur: goods.eur.toFixed(2),
    container: goods.container,
    transport_document: goods.document,
    vessel_imo: goods.imo,
  };
}
