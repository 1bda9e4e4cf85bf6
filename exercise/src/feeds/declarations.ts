import { consignmentsBetween, filedOf } from '../goods/consignments.ts';
import { declarationColumns, type DeclarationRow, type GoodsMark } from '../goods/consignment.ts';
import type { GoodsTruth } from '../goods/goods-truth.ts';
import { type GoodsFile, goodsFiles } from '../goods/goods-year.ts';
import { importerAt } from '../goods/importer.ts';
import { isImporter } from '../goods/partners.ts';
import { csvLine } from './csv.ts';
import type { Arrival, FeedDescription, FileText, World } from './feed.ts';

export const declarationsFeed = 'declarations';

export const declarationsDescription: FeedDescription = {
  format: 'declarations-csv',
  sector: 'borders',
  owner: 'Customs',
  grade: 'A2',
  handling: 'TLP:AMBER+STRICT',
};

export function declarationArrivals(): readonly Arrival[] {
  return goodsFiles.map(({ file }) => ({ kind: 'whole', feed: declarationsFeed, file, part: file }));
}

/** A month of declarations, in the order of the days on which they came in; its rows are in memory together. */
export function* declarationsText(world: World, part: string): FileText {
  const file = goodsFiles.find((one) => one.file === part);
  if (file === undefined) throw new RangeError(`no file of declarations is named ${part}`);
  const truth: GoodsTruth[] = [];
  yield csvLine(declarationColumns);
  for (const rows of rowsByDay(world, file))
    for (const { text, about } of rows) {
      yield text;
      truth.push(...about);
    }
  return truth;
}

interface WrittenRow {
  readonly text: string;
  readonly about: readonly GoodsTruth[];
}

/** The rows of each day, by importer and consignment. */
function rowsByDay({ seed, size }: World, { from, to }: GoodsFile): readonly (readonly WrittenRow[])[] {
  const days: WrittenRow[][] = Array.from({ length: to - from + 1 }, () => []);
  for (let index = 0; index < size; index += 1) {
    if (!isImporter(seed, index)) continue;
    const importer = importerAt(seed, index);
    const [first, last] = consignmentsBetween(importer, from, to);
    for (let at = first; at <= last; at += 1)
      for (const { row, day, marks } of filedOf(seed, importer, at))
        days[day - from]?.push({
          text: csvLine(declarationColumns.map((column) => row[column])),
          about: marks.map((mark) => truthOf(row, mark)),
        });
  }
  return days;
}

function truthOf({ mrn }: DeclarationRow, mark: GoodsMark): GoodsTruth {
  const expected = { goods: 'true', goods_decoy: 'decoy', goods_fault: 'fault' } as const;
  return {
    type: mark.type,
    id: `G:${mrn}:${mark.kind}`,
    mrn,
    kind: mark.kind,
    ...('entries' in mark && mark.entries !== undefined ? { entries: mark.entries } : {}),
    expected: expected[mark.type],
  };
}
