import { expect, test } from 'vitest';
import { stepsOf } from './steps-of.ts';

const trial = { at: '', declarations: 0, examined: 0, hits: 0, confirmed: 0, dismissed: 0, examples: [] };

test.each([
  [{ state: 'draft' }, 'written now, tried open, in-force open'],
  [{ state: 'draft', trial }, 'written done, tried now, in-force open'],
  [{ state: 'in-force', trial }, 'written done, tried done, in-force now'],
  [{ state: 'in-force' }, 'written done, tried open, in-force now'],
  [{ state: 'withdrawn' }, 'written done, tried open, withdrawn now'],
  [{ state: 'replaced', trial }, 'written done, tried done, replaced now'],
] as const)('%j', (rule, steps) => {
  expect(
    stepsOf(rule)
      .map((step) => step.join(' '))
      .join(', '),
  ).toBe(steps);
});
