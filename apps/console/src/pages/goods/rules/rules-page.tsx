import type { GoodsRules } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../../../api/me.ts';
import { PageHeading } from '../../../app/page-head.tsx';
import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import '../../../messages/add-goods.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { serverNowMs } from '../../../parts/clock/server-time.ts';
import { BlindNote } from '../../../parts/goods/blind-note.tsx';
import { count } from '../../../parts/goods/goods-figures.ts';
import { Loaded } from '../../loaded.tsx';
import '../../alerts/queue/queue.css';
import { rulesOptions } from '../goods-api.ts';
import { GoodsTabs } from '../goods-tabs.tsx';
import { NewRulePart } from './new-rule-part.tsx';
import { ruleRows } from './rule-rows.ts';
import { RulesTable } from './rules-table.tsx';
import '../../../parts/goods/goods.css';
import '../goods.css';
import './rules.css';

const route = getRouteApi('/goods/rules');
const DAY_LETTERS = 10;

/** The rules that say which declarations do not fit, each with what people made of its hits. */
export function RulesPage() {
  return (
    <div className="goods">
      <PageHeading crumbs={[say('goods.title'), say('goods.rules')]} title={say('goods.rules')} />
      <h1 className="sr">{say('goods.rules')}</h1>
      <div className="queue-views">
        <GoodsTabs current="rules" />
      </div>
      <BlindNote />
      <div className="gd-rules-body">
        <PurposeGate what={say('goods.whatRules')} rows={8}>
          <Work />
        </PurposeGate>
      </div>
    </div>
  );
}

function Work() {
  const rules = useQuery(rulesOptions);
  return (
    <Loaded query={rules} what={say('goods.whatRules')} rows={8}>
      {(all) => <Rules all={all} />}
    </Loaded>
  );
}

function Rules({ all: { rules, kinds, declarations, threshold } }: { all: GoodsRules }) {
  const mayChange = useMay('goods.rule.change');
  const { new: writing } = route.useSearch();
  const navigate = route.useNavigate();
  const kind = mayChange ? kinds.find((one) => one.kind === writing) : undefined;
  const begin = (one: string | undefined, replace = false) =>
    void navigate({ to: '/goods/rules', search: one === undefined ? {} : { new: one }, replace });
  if (kind !== undefined) {
    return (
      <NewRulePart
        kind={kind}
        kinds={kinds}
        rules={rules}
        today={new Date(serverNowMs()).toISOString().slice(0, DAY_LETTERS)}
        onKind={(one) => begin(one, true)}
        onKept={({ id, version }) => void navigate({ to: '/goods/rules/$id', params: { id }, search: { v: version } })}
        onLeave={() => begin(undefined)}
      />
    );
  }
  return (
    <>
      <div className="gd-rules-note">
        <p className="soft">
          {say('goods.rules.note', {
            count: declarations,
            formatted: count(declarations),
            threshold: threshold.toFixed(2),
          })}
        </p>
        {mayChange ? <Button onPress={() => begin(kinds[0]?.kind)}>{say('goods.rule.new')}</Button> : null}
      </div>
      <RulesTable rows={ruleRows(rules)} />
    </>
  );
}
