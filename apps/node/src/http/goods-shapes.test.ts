import { expect, test } from 'vitest';
import { ruleTitles } from './goods-shapes.ts';

test.each([
  ['in force, a draft beside it', ['draft', 'in-force', 'replaced'], 'in-force'],
  ['withdrawn, a draft beside it', ['draft', 'withdrawn', 'replaced'], 'withdrawn'],
  ['replaced, the newer one withdrawn', ['withdrawn', 'replaced'], 'withdrawn'],
  ['never in force', ['draft', 'draft'], 'draft'],
])('the title of a rule: %s', (_, states, named) => {
  const rules = states.map((state, at) => ({ id: 'cheap', state, title: `${state} ${states.length - at}` }));
  const other = { id: 'dear', state: 'in-force', title: 'Too dear' };
  const first = states.indexOf(named);
  expect(Object.fromEntries(ruleTitles([...rules, other]))).toEqual({
    cheap: `${named} ${states.length - first}`,
    dear: 'Too dear',
  });
});
