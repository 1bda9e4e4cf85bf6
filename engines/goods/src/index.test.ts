import { expect, test } from 'vitest';
import { createSelector, defaultRules, GoodsHistory, layoutOf, readDeclaration } from './index.ts';

test('the example of the README', () => {
  const { layout } = layoutOf(['mrn', 'date', 'importer', 'origin', 'departure', 'hs6', 'net_kg', 'value_eur']);
  if (layout === undefined) throw new Error('no layout');
  const history = new GoodsHistory();
  for (let day = 1; day <= 28; day++) {
    const date = `2026-02-${String(day).padStart(2, '0')}`;
    const cells = [`A${day}`, date, 'Vesta Handel', 'CN', 'CN', '9405.11', '100', String(900 + day * 18)];
    const { declaration } = readDeclaration(cells, layout);
    if (declaration !== undefined) history.observe(declaration);
  }
  const odd = readDeclaration(['B1', '2026-03-01', 'Vesta Handel', 'CN', 'CN', '9405.11', '100', '31000'], layout);
  const selector = createSelector(defaultRules('Risk office', '2026-01-01'));
  const hits = odd.declaration ? selector.examine(odd.declaration, history, {}, '2026-03-01') : [];
  expect(hits[0]?.text).toBe('€ 310 a kilogram; half of 28 like it (code 940511) lie between € 10.4 and € 12.8');
});
