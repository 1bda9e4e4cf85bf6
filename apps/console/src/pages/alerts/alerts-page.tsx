import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { useMe } from '../../api/me.ts';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { alertOptions } from './alert-api.ts';
import { alertQuery, type AlertSearch } from './alert-search.ts';
import { AlertDetail } from './detail/alert-detail.tsx';
import { Queue } from './queue/queue.tsx';
import { nextAfter, placeOf } from './queue/queue-rows.ts';
import { Split } from './queue/split.tsx';
import { useAlertQueue } from './queue/use-alert-queue.ts';
import { useDatasets } from './queue/use-datasets.ts';
import { useSelection } from './queue/use-selection.ts';
import { type Failed, useDecisions } from './use-decisions.tsx';
import { useViews } from './views/use-views.tsx';

const route = getRouteApi('/alerts');
/** So many of the next details are read ahead, so that `j` shows them at once. */
const AHEAD = 3;
const AHEAD_AFTER_MS = 200;

/** Reads the next details ahead once the hand rests. */
function useReadAhead(ids: readonly string[]): void {
  const client = useQueryClient();
  const joined = ids.join(' ');
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const id of joined.split(' ').filter(Boolean)) void client.prefetchQuery(alertOptions(id));
    }, AHEAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [client, joined]);
}

/** Decisions that were not taken, about alerts that are not open now. */
function FailedElsewhere({ failed, onOpen }: { failed: readonly Failed[]; onOpen: (id: string) => void }) {
  if (failed.length === 0) return null;
  return (
    <div className="failed">
      {failed.map(({ row, problem }) => (
        <Notice
          key={row.id}
          tone="error"
          code={problem.code}
          actions={<Button onPress={() => onOpen(row.id)}>{say('alerts.failed.open')}</Button>}
        >
          <Say id="alerts.failed" values={{ subject: <Outside value={row.subject} />, why: problem.message }} />
        </Notice>
      ))}
    </div>
  );
}

function Work() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // The query is an object made of the address: as long as its words are the same, it is the same query.
  const words = JSON.stringify(alertQuery(search));
  const query = useMemo(() => JSON.parse(words) as ReturnType<typeof alertQuery>, [words]);
  const queue = useAlertQueue(query);
  const selection = useSelection(queue.rows);
  const datasets = useDatasets();
  const views = useViews(search);
  const { rows } = queue;
  const current = search.sel ?? rows[0]?.id;
  const open = (sel: string | undefined) =>
    void navigate({ search: (now) => (sel === undefined ? withoutSel(now) : { ...now, sel }), replace: true });
  const setSearch = (next: AlertSearch) => void navigate({ search: withoutSel(next) });
  const at = placeOf(rows, current);
  const leave = (ids: readonly string[]) => {
    queue.hide(ids);
    if (current !== undefined) open(nextAfter(rows, current, ids));
  };
  const decisions = useDecisions({
    onLeave: (id) => leave([id]),
    onBack: (id) => {
      queue.restore([id]);
      open(id);
    },
  });
  const move = (step: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next !== undefined) open(next.id);
  };
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    open: () => (current === undefined ? false : navigate({ to: '/alerts/$id', params: { id: current } })),
    back: () => (search.sel === undefined ? false : open(undefined)),
    select: (event) => (current === undefined ? false : selection.toggle(current, event.shiftKey)),
  });
  useReadAhead(rows.slice(at + 1, at + 1 + AHEAD).flatMap((row) => (row === undefined ? [] : [row.id])));
  const view = views.shown === undefined ? say(`alerts.view.${search.view ?? 'open'}`) : views.shown.name;
  const crumbs = [say('alerts.title'), <Outside key="view" value={view} />];
  return (
    <Split
      open={search.sel !== undefined}
      list={
        <Queue
          search={search}
          views={views}
          queue={queue}
          selection={selection}
          datasets={datasets}
          current={current}
          onSearch={setSearch}
          onOpen={open}
          onLeave={leave}
        />
      }
      detail={
        <div className="detail-column">
          <div className="back-to-queue">
            <Button icon={ArrowLeft} onPress={() => open(undefined)}>
              {say('alerts.back')}
            </Button>
          </div>
          <FailedElsewhere failed={decisions.failed.filter(({ row }) => row.id !== current)} onOpen={open} />
          {current === undefined ? (
            <>
              <PageHeading crumbs={crumbs} title={say('alerts.title')} />
              <h1 className="sr">{say('alerts.title')}</h1>
              {queue.pending || rows.length === 0 ? null : <EmptyState>{say('alerts.none')}</EmptyState>}
            </>
          ) : (
            <AlertDetail
              id={current}
              alone={false}
              crumbs={crumbs}
              failed={decisions.failed}
              onForget={decisions.forget}
              onDecide={decisions.take}
            />
          )}
        </div>
      }
    />
  );
}

function withoutSel({ sel: _sel, ...rest }: AlertSearch): AlertSearch {
  return rest;
}

/** The queue and the alert that is open beside it. */
export function AlertsPage() {
  const { waiting, purpose } = useMe();
  return (
    <>
      {/* With a purpose the open alert is the heading of the page. */}
      {purpose === undefined ? (
        <>
          <PageHeading crumbs={[say('alerts.title')]} title={say('alerts.title')} />
          <h1 className="sr">{say('alerts.title')}</h1>
        </>
      ) : null}
      <PurposeGate what={say('alerts.protected', { count: waiting.alerts })} rows={18}>
        <Work />
      </PurposeGate>
    </>
  );
}
