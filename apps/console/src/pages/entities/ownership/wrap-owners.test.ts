import { expect, test } from 'vitest';
import type { Branch } from './owner-branches.ts';
import { wrapOwners, wrapVariants } from './wrap-owners.ts';

const branch = (key: string, above: readonly Branch[] = [], width = 120): Branch => ({
  node: { key, shape: 'box', width, height: 40, title: key, note: '', text: key },
  above,
});
const many = (count: number, name = 'o') => Array.from({ length: count }, (_, at) => branch(`${name}${at}`));
const flat = (branches: readonly Branch[]): Branch[] => branches.flatMap((one) => [one, ...flat(one.above)]);

/** Whether an upright or level line runs through a box. */
function crosses(
  [a, b]: readonly [{ x: number; y: number }, { x: number; y: number }],
  { x, y }: { x: number; y: number },
) {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, foot] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return left < x + 60 && right > x - 60 && top < y + 20 && foot > y - 20;
}

const CASES: [string, Branch[]][] = [
  ['one', many(1)],
  ['seven', many(7)],
  ['a thousand', many(1000)],
  ['owners of owners', [branch('p', many(14, 'p')), branch('q', [branch('r', many(3, 'r'))]), ...many(9)]],
];

test.each(CASES)('%s: nobody lies on another, and no line crosses anybody', (_, branches) => {
  const { places, left, right, height } = wrapOwners(branches);
  expect(places.size).toBe(flat(branches).length);
  const all = [...places.values()];
  for (const [at, one] of all.entries()) {
    expect(one.x - 60 >= -left && one.x + 60 <= right && one.y + 20 <= 0 && one.y - 20 >= -height).toBe(true);
    for (const other of all.slice(at + 1)) {
      expect(Math.abs(one.x - other.x) >= 120 || Math.abs(one.y - other.y) >= 40).toBe(true);
    }
    const pieces = one.way.slice(1).map((point, nth) => [one.way[nth] ?? point, point] as const);
    // Of a thousand, those of one row and one column tell.
    for (const other of all.filter(({ x, y }) => all.length < 100 || x === all[0]?.x || y === all[0]?.y)) {
      expect(pieces.some((piece) => crosses(piece, other))).toBe(false);
    }
  }
});

test('a thousand are about as wide as a screen, the first in the upper row', () => {
  const { left, right, height, places } = wrapOwners(many(1000));
  expect((left + right) / height).toBeGreaterThan(1.4);
  expect((left + right) / height).toBeLessThan(2);
  expect(places.get('o0')?.y).toBe(Math.min(...[...places.values()].map(({ y }) => y)));
});

test('each line ends where its company begins: the way out, or the top of the owner below', () => {
  const { places } = wrapOwners([branch('p', many(3, 'p')), branch('q')]);
  const below = places.get('p');
  expect(places.get('p0')?.way.at(-1)).toEqual({ x: below?.x, y: (below?.y ?? 0) - 20 });
  expect(places.get('q')?.way.at(-1)).toEqual({ x: 0, y: 0 });
});

test('variants go from low and wide to high and narrow, all with the same owners', () => {
  const branches = [branch('p', many(6, 'p')), branch('q', many(4, 'q')), ...many(3)];
  const variants = wrapVariants(branches, 16);
  expect(variants.length).toBeGreaterThan(1);
  for (const [at, { height, left, right, places }] of variants.entries()) {
    const before = variants[at - 1];
    expect([...places.keys()].sort()).toEqual(
      flat(branches)
        .map(({ node: { key } }) => key)
        .sort(),
    );
    if (before === undefined) continue;
    expect(height).toBeGreaterThanOrEqual(before.height);
    expect(left + right).toBeLessThan(before.left + before.right);
  }
});
