import { Link } from '@tanstack/react-router';
import type { GoodsRuleShape } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import { count, percent } from '../../../parts/goods/goods-figures.ts';
import { ruleKindWord } from '../../../parts/goods/goods-words.ts';
import { Outside } from '../../../parts/outside.tsx';
import { utcDate } from '../../../parts/sea/utc.ts';
import { DayBars } from './day-bars.tsx';
import { hitShare, isShippedUntried, precisionOf, type RuleRow, stateWord } from './rule-rows.ts';

export function Valid({ rule: { validFrom, validUntil } }: { rule: GoodsRuleShape }) {
  const from = utcDate(validFrom);
  return validUntil === undefined
    ? say('goods.rule.validFrom', { from })
    : say('goods.rule.validFromTo', { from, to: utcDate(validUntil) });
}

/** How often it was right, of what people decided; with too few decided nothing can be said. */
export function Precision({ confirmed, dismissed }: { confirmed: number; dismissed: number }) {
  const share = precisionOf({ confirmed, dismissed });
  if (share === undefined) return <span className="muted">{say('goods.rule.tooFew')}</span>;
  return say('goods.rule.of', { share: percent(share), decided: confirmed + dismissed });
}

function Row({ row: { id, standing, drafts } }: { row: RuleRow }) {
  const { statistics } = standing;
  const share = hitShare(statistics);
  return (
    <tr>
      <th scope="row">
        <Link to="/goods/rules/$id" params={{ id }}>
          <Outside value={standing.title} />
        </Link>
        {isShippedUntried(standing) ? <span className="gd-under">{say('goods.rule.shipped')}</span> : null}
      </th>
      <td className="soft">{ruleKindWord(standing.kind)}</td>
      <td className="soft">
        <Outside value={standing.owner} />
      </td>
      <td className="soft">
        <Valid rule={standing} />
      </td>
      <td>
        {say(`goods.rule.state.${stateWord(standing)}`)}
        {drafts === 0 || standing.state === 'draft' ? null : (
          <span className="gd-under">{say('goods.rule.drafts', { count: drafts })}</span>
        )}
      </td>
      <td className="num">{count(statistics.examined)}</td>
      <td className="num">{count(statistics.hits)}</td>
      <td className="num">{share === undefined ? '—' : percent(share)}</td>
      <td className="num">{count(statistics.alerts)}</td>
      <td className="num">{count(statistics.confirmed)}</td>
      <td className="num">{count(statistics.dismissed)}</td>
      <td className="num">
        <Precision {...statistics} />
      </td>
      <td>
        <DayBars days={statistics.days} />
      </td>
    </tr>
  );
}

const HEADS = [
  ['title'],
  ['kind'],
  ['owner'],
  ['valid'],
  ['state'],
  ['examined', 'num'],
  ['hits', 'num'],
  ['share', 'num'],
  ['alerts', 'num'],
  ['confirmed', 'num'],
  ['dismissed', 'num'],
  ['precision', 'num'],
  ['days'],
] as const;

/** Every rule with what came of it since it is in force. */
export function RulesTable({ rows }: { rows: readonly RuleRow[] }) {
  return (
    <div className="gd-wide">
      <table className="gd-table gd-rules" aria-label={say('goods.rules.list')}>
        <thead>
          <tr>
            {HEADS.map(([name, align]) => (
              <th key={name} scope="col" className={align}>
                {say(`goods.rule.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
