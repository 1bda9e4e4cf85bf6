import type { GoodsRuleShape } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../../app/colleague.ts';
import { say } from '../../../messages/say.tsx';
import { day } from '../../../parts/time.ts';
import { isShipped, type RuleRow, stateWord } from './rule-rows.ts';

/** Every version of a rule, the newest first; each can be looked at. */
export function VersionList({ row: { id, versions }, shown }: { row: RuleRow; shown: GoodsRuleShape }) {
  const nameOf = useNames();
  return (
    <ol className="gd-list">
      {versions.map((version) => (
        <li key={version.version}>
          <Link
            to="/goods/rules/$id"
            params={{ id }}
            search={{ v: version.version }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={version.version === shown.version ? 'page' : undefined}
          >
            {say('goods.version', { version: version.version })}
          </Link>
          <span>{say(`goods.rule.state.${stateWord(version)}`)}</span>
          <span className="gd-whole small muted">
            {isShipped(version) ? say('goods.rule.byShipped') : `${nameOf(version.by)}, ${day(version.at)}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
