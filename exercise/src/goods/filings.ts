import { firmLike, recordFirm } from '../exposure.ts';
import type { Draw } from '../random.ts';
import { span } from '../sea/span.ts';
import { listingsInForce } from '../world/listing.ts';
import { commodities } from './commodities.ts';
import type { DeclarationRow, Filed, GoodsMark } from './consignment.ts';
import {
  CONTAINER_BACK_DAYS,
  FREE_ZONE_PRICE,
  type GoodsDecoyKind,
  goodsDecoyKinds,
  type GoodsFaultKind,
  type GoodsKind,
  OVERVALUED,
  type Plant,
  RETURN_PRICE,
  SAMPLE_KG,
  SAMPLE_PRICE,
  TOO_LIGHT,
  UNDERVALUED,
} from './goods-proportions.ts';
import { YEAR_DAYS } from './goods-year.ts';
import type { Importer, TradeLine } from './importer.ts';
import { BESIDE, containerOf, transportDocumentOf, withWrongDigit } from './numbers.ts';
import { cents, dayOf, type Goods, ordinary, priceOf, rowOf } from './ordinary-goods.ts';
import { partnersOf } from './partners.ts';
import { plantOf } from './plant.ts';

/** What comes in beside a consignment (a correction, a second one in its container) comes at most so many days later. */
export const BESIDE_DAYS_MAX = 3;
const decoys: ReadonlySet<string> = new Set(goodsDecoyKinds);

type Filing = (seed: number, importer: Importer, goods: Goods, draw: Draw) => readonly Filed[];

/** One row as the consignment is, with a change. */
function alone(seed: number, importer: Importer, goods: Goods, ...marks: readonly GoodsMark[]): readonly Filed[] {
  return [{ row: rowOf(seed, importer, goods), day: goods.day, marks }];
}

/** A row that is written down otherwise than the goods are. */
function written(
  kind: GoodsFaultKind,
  change: (row: DeclarationRow, goods: Goods, draw: Draw) => Partial<DeclarationRow>,
): Filing {
  return (seed, importer, goods, draw) => {
    const row = rowOf(seed, importer, goods);
    return [{ row: { ...row, ...change(row, goods, draw) }, day: goods.day, marks: [{ type: 'goods_fault', kind }] }];
  };
}

/** Goods that are not as they usually are. */
function changed(
  kind: GoodsKind | GoodsDecoyKind,
  change: (goods: Goods, draw: Draw, seed: number, importer: Importer) => Partial<Goods>,
): Filing {
  const mark: GoodsMark = isDecoy(kind) ? { type: 'goods_decoy', kind } : { type: 'goods', kind };
  return (seed, importer, goods, draw) =>
    alone(seed, importer, { ...goods, ...change(goods, draw, seed, importer) }, mark);
}

function isDecoy(kind: GoodsKind | GoodsDecoyKind): kind is GoodsDecoyKind {
  return decoys.has(kind);
}

function later(goods: Goods, days: number): number {
  return Math.min(YEAR_DAYS - 1, goods.day + days);
}

/** What comes of a consignment, by what is planted on it. */
export const filings: Readonly<Record<Plant, Filing>> = {
  plain: (seed, importer, goods) => alone(seed, importer, goods),
  undervalued: changed('undervalued', ({ eur }, draw) => ({ eur: cents(eur * span(draw, ...UNDERVALUED)) })),
  overvalued: changed('overvalued', ({ eur }, draw) => ({ eur: cents(eur * span(draw, ...OVERVALUED)) })),
  weight_against_value: changed('weight_against_value', ({ kg }, draw) => ({
    kg: Math.max(0.1, Math.round(kg * span(draw, ...TOO_LIGHT) * 10) / 10),
  })),
  odd_goods_new_route: changed('odd_goods_new_route', (goods, draw, seed, importer) => {
    const usual = new Set(importer.lines.map((line) => line.goods.hs6.slice(0, 2)));
    const others = commodities.filter(({ hs6, isBulk }) => !isBulk && !usual.has(hs6.slice(0, 2)));
    const odd = draw.pick(others);
    const from = draw.pick(odd.origins);
    const departure = draw.pick(['TR', 'AE', 'MA', 'EG'].filter((one) => one !== from));
    const seller = draw.pick(partnersOf(seed, importer.index).sellers);
    const line: TradeLine = { ...goods.line, goods: odd, origin: from, departure, priceFactor: 1 };
    const [least, most] = odd.kg;
    const kg = Math.round(least * (most / least) ** span(draw, 0, 1));
    return {
      line,
      kg,
      eur: cents(kg * priceOf(line, goods.day, draw)),
      container: containerOf(goods.number),
      seller: recordFirm(seller, draw).name,
      sellerCountry: seller.residence.country.toUpperCase(),
    };
  }),
  container_impossible_time: (seed, importer, goods, draw) => {
    const number = goods.number + BESIDE;
    const far = goods.line.origin === 'BR' || goods.line.origin === 'EC' ? 'CN' : 'BR';
    const again: Goods = {
      ...goods,
      number,
      day: later(goods, draw.between(1, 2)),
      line: { ...goods.line, origin: far, departure: far },
      kg: Math.round(goods.kg * span(draw, 0.8, 1.2)),
      document: transportDocumentOf(number, importer.carrier),
      imo: goods.line.vessels.find(({ imo }) => imo !== goods.imo)?.imo ?? goods.imo,
    };
    const mark: GoodsMark = { type: 'goods', kind: 'container_impossible_time' };
    return [
      ...alone(seed, importer, goods),
      ...alone(seed, importer, { ...again, eur: cents((goods.eur / goods.kg) * again.kg) }, mark),
    ];
  },
  through_free_zone: changed('through_free_zone', ({ eur, line }, draw) => ({
    eur: cents(eur * span(draw, ...FREE_ZONE_PRICE)),
    line: {
      ...line,
      departure: draw.pick(['AE', 'PA', 'SG', 'JO'].filter((one) => one !== line.origin && one !== line.departure)),
    },
  })),
  listed_party: (seed, importer, goods, draw) => {
    const firm = draw.pick(partnersOf(seed, importer.index).listedFirms);
    const seller = recordFirm(firm, draw).name;
    const entries = entriesOf(seed, firm.index);
    const sold = { ...goods, seller, sellerCountry: firm.residence.country.toUpperCase() };
    return alone(seed, importer, sold, { type: 'goods', kind: 'listed_party', entries });
  },
  'sister-name': (seed, importer, goods, draw) => {
    const listed = draw.pick(partnersOf(seed, importer.index).listedFirms);
    const { firm } = firmLike(listed, draw);
    const sold = { ...goods, seller: recordFirm(firm, draw).name, sellerCountry: firm.residence.country.toUpperCase() };
    return alone(seed, importer, sold, {
      type: 'goods_decoy',
      kind: 'sister-name',
      entries: entriesOf(seed, listed.index),
    });
  },
  listed_vessel: (seed, importer, goods, draw) => {
    const vessel = draw.pick(partnersOf(seed, importer.index).listedVessels);
    const entries = entriesOf(seed, vessel.index);
    return alone(seed, importer, { ...goods, imo: vessel.imo }, { type: 'goods', kind: 'listed_vessel', entries });
  },
  sample: changed('sample', ({ kg, eur }, draw) => {
    const little = Math.round(span(draw, ...SAMPLE_KG) * 10) / 10;
    return { kg: little, eur: cents((eur / kg) * little * span(draw, ...SAMPLE_PRICE)), container: '' };
  }),
  'returned-goods': changed('returned-goods', ({ kg, eur, line }, draw, _seed, importer) => ({
    eur: cents(eur * span(draw, ...RETURN_PRICE)),
    kg: Math.round(kg * 10) / 10,
    line: { ...line, origin: importer.country, departure: draw.pick(['CH', 'GB', 'NO']) },
    container: '',
  })),
  groupage: (seed, importer, goods, draw) => {
    const other = draw.pick(commodities.filter(({ isBulk }) => !isBulk));
    const kg = Math.round(goods.kg * span(draw, 0.1, 0.3));
    const mine = { ...goods, kg: Math.round(goods.kg * 0.7), eur: cents(goods.eur * 0.7) };
    const line: TradeLine = { ...goods.line, goods: { ...other, origins: [goods.line.origin] }, priceFactor: 1 };
    const beside: Goods = {
      ...goods,
      number: goods.number + BESIDE,
      line,
      kg,
      eur: cents(kg * priceOf(line, goods.day, draw)),
    };
    const mark: GoodsMark = { type: 'goods_decoy', kind: 'groupage' };
    return [...alone(seed, importer, mine, mark), ...alone(seed, importer, beside, mark)];
  },
  'container-after-weeks': (seed, importer, goods) => {
    for (let at = 0; at < importer.count && dayOf(seed, importer, at) <= goods.day - CONTAINER_BACK_DAYS; at += 1) {
      const before = ordinary(seed, importer, at);
      if (before.container === '' || plantOf(seed, importer, at) !== 'plain') continue;
      return alone(
        seed,
        importer,
        { ...goods, container: before.container },
        { type: 'goods_decoy', kind: 'container-after-weeks' },
      );
    }
    return alone(seed, importer, goods);
  },
  duplicate: (seed, importer, goods, draw) => {
    const mark: GoodsMark = { type: 'goods_fault', kind: 'duplicate' };
    const [first] = alone(seed, importer, goods);
    return [first!, { ...first!, day: later(goods, draw.between(0, BESIDE_DAYS_MAX)), marks: [mark] }];
  },
  correction: (seed, importer, goods, draw) => {
    const mark: GoodsMark = { type: 'goods_fault', kind: 'correction' };
    const [first] = alone(seed, importer, { ...goods, eur: cents(goods.eur * (draw.chance(0.5) ? 10 : 0.1)) });
    const row = rowOf(seed, importer, goods);
    return [first!, { row, day: later(goods, draw.between(1, BESIDE_DAYS_MAX)), marks: [mark] }];
  },
  tonnes: written('tonnes', (_row, { kg }) => ({ net_kg: (kg / 1000).toFixed(4) })),
  'zero-value': written('zero-value', () => ({ value_eur: '0.00' })),
  'wrong-check-digit': written('wrong-check-digit', ({ container }) => ({ container: withWrongDigit(container) })),
  'unknown-hs': written('unknown-hs', (_row, _goods, draw) => ({ hs6: draw.pick(['770110', '847099', '950990']) })),
  'lost-zero': written('lost-zero', ({ hs6 }) => ({ hs6: hs6.slice(1) })),
  'mixed-units': written('mixed-units', ({ value_eur: value }, { kg }, draw) =>
    draw.chance(0.5) ? { net_kg: `${kg / 1000} t` } : { value_eur: `EUR ${value}` },
  ),
};

function entriesOf(seed: number, index: number): readonly string[] {
  return listingsInForce(seed, index).map(({ entryId }) => entryId);
}
