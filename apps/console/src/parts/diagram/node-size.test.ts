import { expect, test } from 'vitest';
import { fitText, nodeWidth, TALL_NODE_HEIGHT_PX, tallNodeWidth, titleLines, wantsTwoLines } from './node-size.ts';

test('a node is as wide as its text, within bounds', () => {
  expect(nodeWidth('A', '')).toBe(88);
  expect(nodeWidth('Kestrel Yard Holdings', 'company')).toBeGreaterThan(150);
  expect(nodeWidth('A'.repeat(200), '')).toBe(224);
});

test('what has no room is cut with an ellipsis, what has room stays', () => {
  expect(fitText('Kestrel', 120, 'title')).toBe('Kestrel');
  expect(fitText('Sorrel Maritime Trading and Shipping Agency Limited', 224, 'title')).toMatch(/^Sorrel Maritime.*…$/);
});

const linesOf = (title: string, height: number): string[] =>
  titleLines({ title, note: 'company', width: tallNodeWidth(title, 'company'), height }).map(({ text }) => text);

test.each([
  ['Root Holding SE', false, ['Root Holding SE']],
  ['Novak Invest Beteiligungsgesellschaft 9 mbH', true, ['Novak Invest', 'Beteiligun…haft 9 mbH']],
  ['Sorrel Maritime Trading Limited', true, ['Sorrel Maritime', 'Trading Limited']],
])('the name %s in a tall node', (title, two, lines) => {
  expect(wantsTwoLines(title)).toBe(two);
  expect(linesOf(title, TALL_NODE_HEIGHT_PX)).toEqual(lines);
});

test('names of one group that have no room differ in what is left of them', () => {
  const ofGroup = (nth: number) => linesOf(`Novak Invest Beteiligungsgesellschaft ${nth} mbH`, 40).join('');
  expect(ofGroup(26)).not.toBe(ofGroup(29));
});
