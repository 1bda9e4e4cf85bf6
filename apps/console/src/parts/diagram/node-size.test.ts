import { expect, test } from 'vitest';
import { fitText, nodeWidth } from './node-size.ts';

test('a node is as wide as its text, within bounds', () => {
  expect(nodeWidth('A', '')).toBe(88);
  expect(nodeWidth('Kestrel Yard Holdings', 'company')).toBeGreaterThan(150);
  expect(nodeWidth('A'.repeat(200), '')).toBe(224);
});

test('what has no room is cut with an ellipsis, what has room stays', () => {
  expect(fitText('Kestrel', 120, 'title')).toBe('Kestrel');
  expect(fitText('Sorrel Maritime Trading and Shipping Agency Limited', 224, 'title')).toMatch(/^Sorrel Maritime.*…$/);
});
