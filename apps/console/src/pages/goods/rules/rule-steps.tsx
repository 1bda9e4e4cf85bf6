import type { GoodsRuleShape } from '@quintet/node/api';
import { Check } from 'lucide-react';
import { say } from '../../../messages/say.tsx';
import { stepsOf } from './steps-of.ts';

const WORDS = { done: 'goods.rule.stepDone', now: 'goods.rule.stepNow', open: 'goods.rule.stepOpen' } as const;

/** Where a version stands on its way from a draft to being in force. */
export function RuleSteps({ rule }: { rule: GoodsRuleShape }) {
  return (
    <ol className="gd-steps" aria-label={say('goods.rule.steps')}>
      {stepsOf(rule).map(([step, where]) => (
        <li key={step} data-where={where} aria-current={where === 'now' ? 'step' : undefined}>
          {where === 'done' ? <Check size={14} strokeWidth={1.6} aria-hidden /> : null}
          {say(`goods.rule.step.${step}`)}
          <span className="sr">, {say(WORDS[where])}</span>
        </li>
      ))}
    </ol>
  );
}
