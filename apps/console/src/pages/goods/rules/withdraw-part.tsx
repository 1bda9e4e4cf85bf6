import type { GoodsRuleShape } from '@quintet/node/api';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { useWithdrawRule } from '../goods-api.ts';

/** Takes a version out of force, or puts a draft away. It cannot be taken back, so what follows is said first. */
export function WithdrawPart({ rule }: { rule: GoodsRuleShape }) {
  const [asked, setAsked] = useState(false);
  const withdraw = useWithdrawRule();
  if (!asked) return <Button onPress={() => setAsked(true)}>{say('goods.rule.withdraw')}</Button>;
  return (
    <div className="gd-enforce">
      <p>{say(rule.state === 'draft' ? 'goods.rule.withdrawDraft' : 'goods.rule.withdrawWhat')}</p>
      {withdraw.error === null ? null : <ProblemNotice problem={asProblem(withdraw.error)} />}
      <div className="gd-actions">
        <Button onPress={() => (withdraw.isPending ? undefined : withdraw.mutate(rule))}>
          {say('goods.rule.withdrawDo', { version: rule.version })}
        </Button>
        <Button kind="quiet" autoFocus onPress={() => setAsked(false)}>
          {say('goods.rule.keep')}
        </Button>
      </div>
    </div>
  );
}
