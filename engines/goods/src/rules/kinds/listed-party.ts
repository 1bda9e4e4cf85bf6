import type { GoodsRule } from '../../goods-rule.ts';
import { type Examine, NOTHING } from '../examination.ts';
import { percent } from '../figures.ts';
import { Parameters } from '../parameters.ts';

/** A party that a list has; the surest match counts. */
export function listedParty(rule: GoodsRule): Examine {
  const scoreFrom = new Parameters(rule).number('scoreFrom');
  return ({ listed }) => {
    const [surest] = listed.filter(({ score }) => score >= scoreFrom).sort((a, b) => b.score - a.score);
    if (surest === undefined) return listed.length === 0 ? undefined : NOTHING;
    return {
      strength: Math.min(1, surest.score),
      text: `The ${surest.role} ${surest.name} may be ${surest.entry}, which a list has (${percent(surest.score)} sure)`,
      evidence: {
        role: surest.role,
        name: surest.name,
        entry: surest.entry,
        score: surest.score,
        entries: listed.filter(({ score }) => score >= scoreFrom).map(({ entry }) => entry),
      },
    };
  };
}
