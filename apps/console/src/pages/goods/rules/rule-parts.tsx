import type { GoodsKind, GoodsRules, GoodsRuleShape } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { useMay } from '../../../api/me.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { BlindNote } from '../../../parts/goods/blind-note.tsx';
import { count, percent } from '../../../parts/goods/goods-figures.ts';
import { ruleKindWord } from '../../../parts/goods/goods-words.ts';
import { Outside } from '../../../parts/outside.tsx';
import { GoodsPart } from '../declaration/goods-part.tsx';
import { DayBars } from './day-bars.tsx';
import { ParameterTable } from './parameter-table.tsx';
import { RuleForm } from './rule-form.tsx';
import { hitShare, isShippedUntried, type RuleRow } from './rule-rows.ts';
import { RuleSteps } from './rule-steps.tsx';
import { Precision, Valid } from './rules-table.tsx';
import { TrialPart } from './trial-part.tsx';
import { VersionList } from './version-list.tsx';
import { WithdrawPart } from './withdraw-part.tsx';

function RuleHead({ rule, onEdit }: { rule: GoodsRuleShape; onEdit: (() => void) | undefined }) {
  return (
    <header className="gd-head">
      <div className="gd-line">
        <SlidersHorizontal size={16} strokeWidth={1.6} aria-hidden />
        <b>{say('goods.rule.one')}</b>
        <span className="soft">{ruleKindWord(rule.kind)}</span>
        <span className="soft">{say('goods.version', { version: rule.version })}</span>
        <span className="mono muted">{rule.id}</span>
        {onEdit === undefined ? null : (
          <span className="gd-tools push">
            <Button onPress={onEdit}>{say('goods.rule.newVersion')}</Button>
          </span>
        )}
      </div>
      <h1>
        <Outside value={rule.title} />
      </h1>
      <p className="gd-line soft">
        <span>
          {say('goods.rule.column.owner')}: <Outside value={rule.owner} />
        </span>
        <span>
          <Valid rule={rule} />
        </span>
        {isShippedUntried(rule) ? <span className="warning">{say('goods.rule.shipped')}</span> : null}
      </p>
      <RuleSteps rule={rule} />
    </header>
  );
}

/** What came of it since it is in force. */
function Statistics({ rule: { statistics } }: { rule: GoodsRuleShape }) {
  const share = hitShare(statistics);
  const { examined, hits, alerts, confirmed, dismissed, days } = statistics;
  const facts = [
    ['examined', count(examined)],
    ['hits', share === undefined ? count(hits) : say('goods.trial.hitsShare', { hits, share: percent(share) })],
    ['alerts', count(alerts)],
    ['confirmed', count(confirmed)],
    ['dismissed', count(dismissed)],
    ['precision', <Precision key="precision" confirmed={confirmed} dismissed={dismissed} />],
    ['days', <DayBars key="days" days={days} />],
  ] as const;
  return (
    <dl className="gd-changes gd-statistics">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{say(`goods.rule.column.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RulePartsProps {
  readonly row: RuleRow;
  readonly rule: GoodsRuleShape;
  readonly kind: GoodsKind;
  readonly all: GoodsRules;
  readonly today: string;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  readonly onShow: (version: number) => void;
}

/**
 * One version of a rule: what it asks, its parameters, what it gives on history, and on the right what came of it. What grows
 * stands last, so that nothing moves under the pointer.
 */
export function RuleParts({ row, rule, kind, all, today, editing, onEdit, onShow }: RulePartsProps) {
  const mayChange = useMay('goods.rule.change');
  const inForce = row.versions.find(({ state }) => state === 'in-force');
  const canWithdraw = rule.state === 'in-force' || rule.state === 'draft';
  return (
    <>
      <RuleHead rule={rule} onEdit={mayChange && !editing ? () => onEdit(true) : undefined} />
      <div className="gd-body">
        <div className="gd-main">
          {editing && mayChange ? (
            <RuleForm
              base={rule}
              draftKey={rule.id}
              kind={kind}
              today={today}
              title={say('goods.rule.newTitle', { title: rule.title })}
              idOf={() => rule.id}
              onKept={({ version }) => onShow(version)}
              onLeave={() => onEdit(false)}
            />
          ) : (
            <>
              <GoodsPart title={say('goods.rule.asks')}>
                <p className="gd-says">{kind.text}</p>
              </GoodsPart>
              <GoodsPart title={say('goods.rule.parameters')}>
                <ParameterTable rule={rule} kind={kind} />
              </GoodsPart>
              <TrialPart key={rule.version} rule={rule} inForce={inForce} kind={kind} all={all} />
              {mayChange ? null : <p className="soft gd-may-not">{say('goods.rule.mayNot')}</p>}
            </>
          )}
        </div>
        <aside className="gd-aside">
          <GoodsPart title={say('goods.rule.since')}>
            {rule.state === 'draft' ? <p className="soft">{say('goods.rule.sinceNot')}</p> : <Statistics rule={rule} />}
            <p>
              <Link to="/goods" search={{ rule: rule.id }}>
                {say('goods.tab.declarations')}
              </Link>
            </p>
          </GoodsPart>
          {mayChange && canWithdraw && !editing ? (
            <div className="gd-part">
              <WithdrawPart key={rule.version} rule={rule} />
            </div>
          ) : null}
          <div className="gd-part">
            <BlindNote />
          </div>
          <GoodsPart title={say('goods.rule.versions')} note={row.versions.length}>
            <VersionList row={row} shown={rule} />
          </GoodsPart>
        </aside>
      </div>
    </>
  );
}
