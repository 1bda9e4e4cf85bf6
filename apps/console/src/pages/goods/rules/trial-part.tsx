import type { GoodsKind, GoodsRules, GoodsRuleShape } from '@quintet/node/api';
import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
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
  // What was just put in force stays where it was done, so that nothing moves.
  const [wasDraft] = useState(state === 'draft');
  const isOpen = state === 'draft' || state === 'in-force';
  return (
    <GoodsPart
      title={say('goods.trial')}
      note={trial === undefined ? undefined : say('goods.trial.at', { at: dateTime(trial.at) })}
    >
      {mayChange && isOpen ? (
        <div className="gd-actions">
          <Button
            kind={state === 'draft' && trial === undefined ? 'primary' : 'plain'}
            icon={FlaskConical}
            onPress={() => (attempt.isPending ? undefined : attempt.mutate(rule))}
          >
            {say(trial === undefined ? 'goods.trial.do' : 'goods.trial.again')}
          </Button>
          <span className="soft" role="status">
            {attempt.isPending
              ? say('goods.trial.runs', { count: all.declarations, formatted: count(all.declarations) })
              : null}
          </span>
        </div>
      ) : null}
      {attempt.error === null ? null : <ProblemNotice problem={asProblem(attempt.error)} />}
      {trial === undefined ? <Untried rule={rule} /> : <TrialResult trial={trial} />}
      {mayChange && trial !== undefined && (state === 'draft' || (wasDraft && state === 'in-force')) ? (
        <EnforcePart rule={rule} inForce={inForce} kind={kind} />
      ) : null}
    </GoodsPart>
  );
}
