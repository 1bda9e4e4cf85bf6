import type { GoodsKind, GoodsRules, GoodsRuleShape } from '@quintet/node/api';
import { FlaskConical } from 'lucide-react';
import { useMay } from '../../../api/me.ts';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { count } from '../../../parts/goods/goods-figures.ts';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { dateTime } from '../../../parts/time.ts';
import { GoodsPart } from '../declaration/goods-part.tsx';
import { useTryRule } from '../goods-api.ts';
import { EnforcePart } from './enforce-part.tsx';
import { isShippedUntried } from './rule-rows.ts';
import { TrialResult } from './trial-result.tsx';

interface TrialPartProps {
  readonly rule: GoodsRuleShape;
  readonly inForce: GoodsRuleShape | undefined;
  readonly kind: GoodsKind;
  readonly all: GoodsRules;
}

function Untried({ rule }: { rule: GoodsRuleShape }) {
  if (isShippedUntried(rule)) return <p className="soft">{say('goods.rule.shipped')}</p>;
  return rule.state === 'draft' ? <p className="soft">{say('goods.trial.none')}</p> : null;
}

/** What the version gives on history; only who has seen that can put it in force. */
export function TrialPart({ rule, inForce, kind, all }: TrialPartProps) {
  const { trial, state } = rule;
  const mayChange = useMay('goods.rule.change');
  const attempt = useTryRule();
  const isOpen = state === 'draft' || state === 'in-force';
  return (
    <GoodsPart
      title={say('goods.trial')}
      note={trial === undefined ? undefined : say('goods.trial.at', { at: dateTime(trial.at) })}
    >
      {trial === undefined ? <Untried rule={rule} /> : <TrialResult trial={trial} />}
      {attempt.isPending ? (
        <p className="gd-runs" role="status">
          {say('goods.trial.runs', { count: all.declarations, formatted: count(all.declarations) })}
        </p>
      ) : null}
      {attempt.error === null ? null : <ProblemNotice problem={asProblem(attempt.error)} />}
      {mayChange && isOpen ? (
        <div className="gd-actions">
          <Button
            kind={state === 'draft' && trial === undefined ? 'primary' : 'plain'}
            icon={FlaskConical}
            isPending={attempt.isPending}
            onPress={() => attempt.mutate(rule)}
          >
            {say(trial === undefined ? 'goods.trial.do' : 'goods.trial.again')}
          </Button>
        </div>
      ) : null}
      {mayChange && state === 'draft' && trial !== undefined && !attempt.isPending ? (
        <EnforcePart rule={rule} inForce={inForce} kind={kind} />
      ) : null}
    </GoodsPart>
  );
}
