import type { GoodsKind, GoodsRuleShape } from '@quintet/node/api';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { useEnforceRule } from '../goods-api.ts';
import { ruleChanges } from './rule-values.ts';

function Changes({ rule, inForce, kind }: { rule: GoodsRuleShape; inForce: GoodsRuleShape; kind: GoodsKind }) {
  const changes = ruleChanges(inForce, rule, kind);
  if (changes.length === 0) return <p className="soft">{say('goods.rule.enforceSame')}</p>;
  return (
    <table className="gd-table gd-rule-changes">
      <thead>
        <tr>
          <th scope="col">{say('goods.rule.enforceChanges')}</th>
          <th scope="col">{say('goods.was')}</th>
          <th scope="col">{say('goods.became')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="soft">
              <Outside value={before} />
            </td>
            <td>
              <b>
                <Outside value={after} />
              </b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What putting a version in force changes, and the button that does it: it cannot be taken back, so it is shown before. */
export function EnforcePart({
  rule,
  inForce,
  kind,
}: {
  rule: GoodsRuleShape;
  inForce: GoodsRuleShape | undefined;
  kind: GoodsKind;
}) {
  const enforce = useEnforceRule();
  // The one in whose place it comes: afterwards it is itself the one in force.
  const [replaced] = useState(inForce);
  const before = replaced === undefined ? 'none' : String(replaced.version);
  const isDone = rule.state !== 'draft';
  return (
    <div className="gd-enforce">
      {replaced === undefined ? null : <Changes rule={rule} inForce={replaced} kind={kind} />}
      <p role="status">
        {isDone
          ? say('goods.rule.enforced', { version: rule.version })
          : say('goods.rule.enforceWhat', { version: rule.version, before })}
      </p>
      {enforce.error === null ? null : <ProblemNotice problem={asProblem(enforce.error)} />}
      <div className="gd-actions gd-enforce-do">
        {isDone ? null : (
          <Button kind="primary" onPress={() => (enforce.isPending ? undefined : enforce.mutate(rule))}>
            {say('goods.rule.enforce')}
          </Button>
        )}
      </div>
    </div>
  );
}
