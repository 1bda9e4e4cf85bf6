import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '../../../app/page-head.tsx';
import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import '../../../messages/add-goods.ts';
import { say } from '../../../messages/say.tsx';
import { serverNowMs } from '../../../parts/clock/server-time.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Loaded } from '../../loaded.tsx';
import { rulesOptions } from '../goods-api.ts';
import { RuleParts } from './rule-parts.tsx';
import { ruleRows } from './rule-rows.ts';
import '../../../parts/goods/goods.css';
import '../declaration/declaration.css';
import './rules.css';

const route = getRouteApi('/goods/rules/$id');

/** One rule with its versions: read by all, changed by who may. */
export function RulePage() {
  const { id } = route.useParams();
  return (
    <div className="gd">
      <PageHeading
        crumbs={[
          <Link key="goods" to="/goods">
            {say('goods.title')}
          </Link>,
          <Link key="rules" to="/goods/rules">
            {say('goods.rules')}
          </Link>,
          <span key="id" className="mono">
            {id}
          </span>,
        ]}
        title={say('goods.rule.one')}
      />
      <PurposeGate what={say('goods.whatRules')} rows={12}>
        <Work key={id} id={id} />
      </PurposeGate>
    </div>
  );
}

const DAY_LETTERS = 10;

function Work({ id }: { id: string }) {
  const { v, edit } = route.useSearch();
  const navigate = route.useNavigate();
  const rules = useQuery(rulesOptions);
  const today = new Date(serverNowMs()).toISOString().slice(0, DAY_LETTERS);
  return (
    <Loaded query={rules} what={say('goods.whatRules')} rows={12}>
      {(all) => {
        const row = ruleRows(all.rules).find((each) => each.id === id);
        const rule = row?.versions.find(({ version }) => version === v) ?? row?.standing;
        const kind = all.kinds.find((each) => each.kind === rule?.kind);
        if (row === undefined || rule === undefined || kind === undefined) {
          return (
            <EmptyState
              actions={
                <Link className="button" to="/goods/rules">
                  {say('goods.rule.toRules')}
                </Link>
              }
            >
              {say('goods.rule.none')}
            </EmptyState>
          );
        }
        return (
          <RuleParts
            row={row}
            rule={rule}
            kind={kind}
            all={all}
            today={today}
            editing={edit === '1'}
            onEdit={(editing) =>
              void navigate({
                params: { id },
                search: { ...(v !== undefined && { v }), ...(editing && { edit: '1' as const }) },
              })
            }
            onShow={(version) => void navigate({ params: { id }, search: { v: version }, replace: true })}
          />
        );
      }}
    </Loaded>
  );
}
