import { useQuery } from '@tanstack/react-query';
import { PageHeading } from '../../../app/page-head.tsx';
import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import '../../../messages/add-goods.ts';
import { say } from '../../../messages/say.tsx';
import { BlindNote } from '../../../parts/goods/blind-note.tsx';
import { count } from '../../../parts/goods/goods-figures.ts';
import { Loaded } from '../../loaded.tsx';
import '../../alerts/queue/queue.css';
import { rulesOptions } from '../goods-api.ts';
import { GoodsTabs } from '../goods-tabs.tsx';
import { ruleRows } from './rule-rows.ts';
import { RulesTable } from './rules-table.tsx';
import '../../../parts/goods/goods.css';
import '../goods.css';
import './rules.css';

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
      {({ rules: all, declarations, threshold }) => (
        <>
          <p className="soft gd-rules-note">
            {say('goods.rules.note', {
              count: declarations,
              formatted: count(declarations),
              threshold: threshold.toFixed(2),
            })}
          </p>
          <RulesTable rows={ruleRows(all)} />
        </>
      )}
    </Loaded>
  );
}
