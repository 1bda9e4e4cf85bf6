import type { GoodsRuleShape } from '@quintet/node/api';

type Step = 'written' | 'tried' | 'in-force' | 'withdrawn' | 'replaced';
type Where = 'done' | 'now' | 'open';

/** The steps of a version, each done, the present one, or not yet. What came with the node is in force without having been tried here. */
export function stepsOf({
  state,
  trial,
}: Pick<GoodsRuleShape, 'state' | 'trial'>): readonly (readonly [Step, Where])[] {
  const tried: Where = trial === undefined ? 'open' : 'done';
  if (state === 'draft') {
    return trial === undefined
      ? [
          ['written', 'now'],
          ['tried', 'open'],
          ['in-force', 'open'],
        ]
      : [
          ['written', 'done'],
          ['tried', 'now'],
          ['in-force', 'open'],
        ];
  }
  if (state === 'in-force') {
    return [
      ['written', 'done'],
      ['tried', tried],
      ['in-force', 'now'],
    ];
  }
  return [
    ['written', 'done'],
    ['tried', tried],
    [state, 'now'],
  ];
}
