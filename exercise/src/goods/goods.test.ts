import { checkContainer, checkEori, checkHsCode, checkImo, checkMrn } from '@quintet/goods';
import { inputFromBytes, readDeclarations } from '@quintet/core/observe';
import { describe, expect, test } from 'vitest';
import { declarationArrivals, declarationsText } from '../feeds/declarations.ts';
import type { World } from '../feeds/feed.ts';
import type { Truth } from '../truth.ts';
import { declarationColumns } from './consignment.ts';
import { commodities } from './commodities.ts';
import { goodsDecoyKinds, goodsFaultKinds, goodsKinds } from './goods-proportions.ts';
import { goodsFiles } from './goods-year.ts';
import type { GoodsTruth } from './goods-truth.ts';
import { containerOf, withIso6346Digit } from './numbers.ts';
import { scoreDeclarations } from './score-goods.ts';

const world: World = { seed: 7, size: 600 };

interface GoodsFileText {
  readonly file: string;
  readonly text: string;
  readonly truth: readonly Truth[];
}

function written(of: World): readonly GoodsFileText[] {
  return goodsFiles.map(({ file }) => {
    const pieces = declarationsText(of, file);
    let text = '';
    let next = pieces.next();
    for (; next.done !== true; next = pieces.next()) text += next.value;
    return { file, text, truth: next.value };
  });
}
const files = written(world);
const truth = files.flatMap((file) => file.truth).filter((line): line is GoodsTruth => line.type.startsWith('goods'));
const rows = files.flatMap(({ text }) => text.trimEnd().split('\n').slice(1));

describe('the declarations of the default exercise', () => {
  test('are some 3,000 in 13 files, small', () => {
    expect(files).toHaveLength(13);
    expect(declarationArrivals().map(({ file }) => file)).toEqual(files.map(({ file }) => file));
    expect(rows.length).toBeGreaterThan(2500);
    expect(rows.length).toBeLessThan(3500);
    expect(files.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(900_000);
    expect(files[0]!.text.split('\n')[0]).toBe(declarationColumns.join(','));
  });

  test('hold everything that is planted, looks so, or is written wrongly', () => {
    const kinds = new Set(truth.map(({ kind }) => kind));
    expect([...goodsKinds, ...goodsDecoyKinds, ...goodsFaultKinds].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(new Set(truth.map(({ id }) => id)).size).toBe(truth.length);
  });

  test('are odd in two to four of a hundred cases', () => {
    const odd = truth.filter(({ type }) => type === 'goods').length / rows.length;
    expect(odd).toBeGreaterThan(0.012);
    expect(odd).toBeLessThan(0.04);
  });

  test('name listed parties with their entries', () => {
    for (const { kind, entries } of truth)
      if (kind.startsWith('listed') || kind === 'sister-name') expect(entries?.length).toBeGreaterThan(0);
  });

  test('are read back: what is wrong with rows is told, and nothing else', async () => {
    const faulty = new Map(
      truth.filter(({ type }) => type === 'goods_fault').map(({ mrn, kind }) => [mrn, kind] as const),
    );
    const refused: string[] = [];
    const codes = new Map<string, number>();
    let read = 0;
    for (const { file, text } of files) {
      const lines = text.split('\n');
      for await (const batch of readDeclarations(inputFromBytes(file, text), { today: file.slice(0, 10) }))
        for (const row of batch) {
          if (row.kind === 'refused') refused.push(lines[row.line - 1]!.slice(0, 18));
          if (row.declaration !== undefined) read += 1;
          for (const { severity, code } of row.findings)
            if (severity !== 'info') codes.set(code, (codes.get(code) ?? 0) + 1);
        }
    }
    expect(refused.map((mrn) => faulty.get(mrn))).toEqual(refused.map(() => 'unknown-hs'));
    expect(refused.length).toBeGreaterThan(3);
    expect(read).toBeGreaterThan(rows.length - 60);
    // Wrong digit, zero value, no chapter or heading, lost zero, correction, tonnes.
    const known = ['GDS-116', 'GDS-118', 'GDS-119', 'GDS-120', 'GDS-126', 'GDS-202', 'GDS-205'];
    expect([...codes.keys()].filter((code) => !known.includes(code))).toEqual([]);
    expect(codes.get('GDS-126')).toBe([...faulty.values()].filter((kind) => kind === 'wrong-check-digit').length);
  });

  test('have numbers with right check digits', () => {
    for (const row of rows.slice(0, 400)) {
      const cells = row.split(',');
      expect(checkMrn(cells[0]!).state).toBe('right');
      expect(checkImo(cells.at(-1)!).state).toBe('right');
      expect(checkEori(cells.find((cell) => /^[A-Z]{2}\d{12}$/.test(cell)) ?? '').state).toBe('right');
    }
  });
});

test('a larger world has the declarations and the truth of the smaller one', () => {
  const larger = written({ seed: 7, size: 1500 });
  const all = new Set(larger.flatMap(({ text }) => text.split('\n')));
  expect(rows.filter((row) => !all.has(row))).toEqual([]);
  const lines = new Set(larger.flatMap((file) => file.truth).map((line) => JSON.stringify(line)));
  expect(truth.filter((line) => !lines.has(JSON.stringify(line)))).toEqual([]);
});

test('containers have right check digits and numbers of their own', () => {
  expect(withIso6346Digit('CSQU305438')).toBe('CSQU3054383');
  const numbers = Array.from({ length: 5000 }, (_, i) => containerOf(i * 512 + (i % 200)));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.filter((number) => checkContainer(number).state !== 'right')).toEqual([]);
});

test('goods have codes that exist', () => {
  for (const { hs6 } of commodities) expect(checkHsCode(hs6)).toEqual({ state: 'right', code: hs6 });
  expect(new Set(commodities.map(({ hs6 }) => hs6)).size).toBe(commodities.length);
});

test('scores count what is planted, what only looks so, and the rest', () => {
  const line = { type: 'goods', id: 'G:1', mrn: 'A', kind: 'undervalued', expected: 'true' } as const;
  const honest = { ...line, type: 'goods_decoy', id: 'G:2', mrn: 'B', kind: 'sample', expected: 'decoy' } as const;
  const scored = [
    { mrn: 'A', score: 0.6 },
    { mrn: 'B', score: 0.5 },
    { mrn: 'C', score: 0.5 },
    { mrn: 'D', score: 0.1 },
  ];
  expect(scoreDeclarations([line, honest], scored, 0.5)).toEqual({
    found: { undervalued: { hit: 1, of: 1 } },
    decoys: { sample: { hit: 1, of: 1 } },
    precision: { hit: 1, of: 3 },
    falseHits: 1,
  });
});
