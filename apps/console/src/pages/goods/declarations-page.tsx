import type { DeclarationRow, GoodsRuleShape } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { asProblem } from '../../api/problem.ts';
import { useKeys } from '../../app/keys/use-keys.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import '../../messages/add-goods.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { serverNowMs } from '../../parts/clock/server-time.ts';
import { BlindNote } from '../../parts/goods/blind-note.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { ColumnMenu } from '../../parts/table/column-menu.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import '../alerts/queue/queue.css';
import { declarationColumns } from './declaration-columns.tsx';
import { EmptyDeclarations } from './empty-declarations.tsx';
import { FilterBar } from './filter-bar.tsx';
import { rulesOptions } from './goods-api.ts';
import { goodsQuery, type GoodsParams, withSort } from './goods-params.ts';
import { GoodsTabs } from './goods-tabs.tsx';
import { type DeclarationPlaces, useDeclarations } from './use-declarations.ts';
import './goods.css';

const route = getRouteApi('/goods');
const DAY_MS = 86_400_000;
const NO_RULES: readonly GoodsRuleShape[] = [];

/** Everything that was declared, those first that fit least. */
export function DeclarationsPage() {
  return (
    <div className="goods">
      <PageHeading crumbs={[say('goods.title')]} title={say('goods.title')} />
      <h1 className="sr">{say('goods.title')}</h1>
      <div className="queue-views">
        <GoodsTabs current="declarations" />
      </div>
      <BlindNote />
      <PurposeGate what={say('goods.what')} rows={18}>
        <Work />
      </PurposeGate>
    </div>
  );
}

/** The query of the address; the same object while its words are the same, a day at most. */
function useQueryOf(params: GoodsParams) {
  const day = Math.floor(serverNowMs() / DAY_MS) * DAY_MS;
  const words = JSON.stringify(goodsQuery(params, day));
  return useMemo(() => JSON.parse(words) as ReturnType<typeof goodsQuery>, [words]);
}

function withoutSel({ sel: _sel, ...rest }: GoodsParams): GoodsParams {
  return rest;
}

function Work() {
  const params = route.useSearch();
  const navigate = route.useNavigate();
  const places = useDeclarations(useQueryOf(params));
  const { data } = useQuery(rulesOptions);
  const rules = data?.rules ?? NO_RULES;
  const total = places.total ?? 0;
  const at = places.indexOf(params.sel);
  const change = (next: GoodsParams) => void navigate({ search: withoutSel(next) });
  const select = (row: DeclarationRow | undefined) => {
    if (row !== undefined) void navigate({ search: (now) => ({ ...now, sel: row.id }), replace: true });
  };
  const open = (row: DeclarationRow) => {
    // Back from the declaration leads to its row.
    select(row);
    void navigate({ to: '/goods/declarations/$id', params: { id: row.id } });
  };
  const current = places.rowAt(at);
  useKeys({
    next: () => select(places.rowAt(Math.min(total - 1, at + 1))),
    previous: () => select(places.rowAt(Math.max(0, at - 1))),
    open: () => (current === undefined ? false : open(current)),
    back: () => (params.sel === undefined ? false : void navigate({ search: withoutSel, replace: true })),
    showNew: places.showNew,
  });
  return (
    <>
      <div className="queue-bar">
        <FilterBar params={params} rules={rules} threshold={data?.threshold} onChange={change} />
        <span className="small muted nowrap push">
          {places.total === undefined ? null : <Total shown={total} all={data?.declarations} />}
        </span>
        <ColumnMenu name="goods" columns={declarationColumns} />
      </div>
      <div className="goods-body">
        {places.total === undefined ? (
          <Waiting places={places} />
        ) : total === 0 ? (
          <EmptyDeclarations params={params} rules={rules} nowMs={serverNowMs()} onChange={change} />
        ) : (
          <DataTable
            name="goods"
            label={say('goods.list')}
            columns={declarationColumns}
            count={total}
            rowAt={places.rowAt}
            rowKey={({ id }) => id}
            current={params.sel}
            sort={{ by: params.sort ?? 'score', order: 'desc' }}
            onSort={({ by }) => change(withSort(params, by))}
            onOpen={open}
            onSight={places.onSight}
            showIndex={at < 0 ? undefined : at}
          />
        )}
      </div>
      <NewLine places={places} />
    </>
  );
}

/** "23 of 14,762": of all where a filter is on. */
function Total({ shown, all }: { shown: number; all: number | undefined }) {
  return say('alerts.shown', { shown, all: Math.max(shown, all ?? shown) });
}

function Waiting({ places: { error, showNew } }: { places: DeclarationPlaces }) {
  if (error === null) return <GreyBars rows={20} widths={['82%', '74%', '79%', '68%']} />;
  return (
    <ProblemNotice problem={asProblem(error)} actions={<Button onPress={showNew}>{say('common.tryAgain')}</Button>} />
  );
}

/** At the foot, always there: what is new waits until it is asked for. */
function NewLine({ places: { isNews, showNew } }: { places: DeclarationPlaces }) {
  return (
    <div className="new-bar" role="status">
      {isNews ? (
        <>
          <Button kind="link" onPress={showNew}>
            {say('goods.new')}
          </Button>
          <span className="muted">{say('alerts.new.wait')}</span>
          <Kbd command="showNew" />
        </>
      ) : (
        <span className="muted">{say('goods.newNone')}</span>
      )}
    </div>
  );
}
