import { expect, test } from 'vitest';
import { arrowStep } from './arrow-step.ts';
import type { DrawnNode } from './drawing.ts';

const at = (key: string, x: number, y: number): DrawnNode => ({
  key,
  x,
  y,
  shape: 'box',
  width: 10,
  height: 10,
  title: key,
  note: '',
  text: key,
});
const drawing = {
  nodes: [at('a', 0, 0), at('near', 50, 0), at('linked', 80, 10), at('below', 0, 90)],
  edges: [{ key: 'e', from: 'linked', to: 'a', width: 1, dashed: false, directed: true }],
};

test.each([
  ['a', 'ArrowRight', 'near'],
  ['a', 'ArrowDown', 'below'],
  ['linked', 'ArrowLeft', 'a'],
  ['a', 'ArrowUp', undefined],
  [undefined, 'ArrowUp', 'a'],
] as const)('from %s by %s to %s', (from, key, to) => expect(arrowStep(drawing, from, key)?.key).toBe(to));
