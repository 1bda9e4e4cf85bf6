import type { GoodsKind, GoodsRuleShape } from '@quintet/node/api';
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
  const before = inForce === undefined ? 'none' : String(inForce.version);
  return (
    <div className="gd-enforce">
      {inForce === undefined ? null : <Changes rule={rule} inForce={inForce} kind={kind} />}
      <p>{say('goods.rule.enforceWhat', { version: rule.version, before })}</p>
      {enforce.error === null ? null : <ProblemNotice problem={asProblem(enforce.error)} />}
      <div className="gd-actions">
        <Button kind="primary" isPending={enforce.isPending} onPress={() => enforce.mutate(rule)}>
          {say('goods.rule.enforce')}
        </Button>
      </div>
    </div>
  );
}
