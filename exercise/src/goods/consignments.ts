import { Draw } from '../random.ts';
import type { Filed, GoodsMark } from './consignment.ts';
import { BESIDE_DAYS_MAX, filings } from './filings.ts';
import type { GoodsDecoyKind } from './goods-proportions.ts';
import { goodsMonth, YEAR_DAYS } from './goods-year.ts';
import type { Importer, TradeLine } from './importer.ts';
import { ordinary } from './ordinary-goods.ts';
import { plantOf } from './plant.ts';

/** The consignments of an importer that may have rows on these days: they are spread evenly over the year. */
export function consignmentsBetween(
  { count }: Importer,
  from: number,
  to: number,
): readonly [first: number, last: number] {
  const first = Math.floor(((from - BESIDE_DAYS_MAX) * count) / YEAR_DAYS) - 1;
  const last = Math.ceil(((to + 1) * count) / YEAR_DAYS);
  return [Math.max(0, first), Math.min(count - 1, last)];
}
/** Every row that comes of consignment `at` of an importer, with what is true of it. */
export function filedOf(seed: number, importer: Importer, at: number): readonly Filed[] {
  const plant = plantOf(seed, importer, at);
  const goods = ordinary(seed, importer, at);
  const filed = filings[plant](seed, importer, goods, new Draw(seed, 'goods-plant', goods.number, plant));
  // What is written of one declaration a second time is said to be usual once.
  return filed.map((one, nth) => {
    const isAgain = nth > 0 && one.row.mrn === filed[0]?.row.mrn;
    return isAgain ? one : { ...one, marks: [...habits(goods.line, one), ...one.marks] };
  });
}
/** What is usual with this importer and looks odd beside others. */
function habits({ isQuality, origin, departure, goods }: TradeLine, { row, day, marks }: Filed): readonly GoodsMark[] {
  if (marks.some(({ type }) => type === 'goods') || row.hs6 !== goods.hs6) return [];
  const kinds: GoodsDecoyKind[] = [];
  if (isQuality) kinds.push('quality-goods');
  if (departure !== origin) kinds.push('transshipment');
  if (goods.season.includes(goodsMonth(day))) kinds.push('season');
  return kinds.map((kind) => ({ type: 'goods_decoy', kind }));
}
