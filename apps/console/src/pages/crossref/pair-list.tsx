import type { CrossrefPair, CrossrefRun } from '@quintet/node/api';
import { stringifySearch } from '../../app/search-params.ts';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { TableColumn } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import type { PairState } from './crossref-api.ts';
import { isOver, keyOfPair } from './pairs-cache.ts';
import type { Pairs } from './use-pairs.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** Pages are read on when so many rows are left below the sight. */
const AHEAD_ROWS = 20;

/** The address of a pair, for a tab of its own; a plain press opens it beside the list. */
function addressIn(run: string): (pair: Pick<CrossrefPair, 'a' | 'b'>) => string {
  return ({ a, b }) => `/entities/crossref/${run}${stringifySearch({ a: a.node.key, b: b.node.key })}`;
}

/** The heads name the feeds. */
export function pairColumns(run: string, left: string, right: string): readonly TableColumn<CrossrefPair>[] {
  const address = addressIn(run);
  return [
    {
      id: 'left',
      title: left,
      width: { share: 1, leastPx: 120 },
      cell: ({ a, b }) => (
        <a className="crossref-name cut" href={address({ a, b })} data-row-link tabIndex={-1}>
          <Outside value={a.node.caption} short />
        </a>
      ),
    },
    {
      id: 'right',
      title: right,
      width: { share: 1, leastPx: 120 },
      cell: ({ b }) => (
        <span className="cut">
          <Outside value={b.node.caption} short />
        </span>
      ),
    },
    {
      id: 'score',
      title: say('crossref.column.score'),
      width: 64,
      align: 'end',
      cell: ({ score }) => score.toFixed(2),
    },
    {
      id: 'verdict',
      title: say('crossref.column.verdict'),
      width: 104,
      cell: (pair) => <VerdictMark pair={pair} />,
    },
  ];
}

interface PairListProps {
  readonly run: string;
  readonly state: PairState;
  readonly pairs: Pairs;
  readonly columns: readonly TableColumn<CrossrefPair>[];
  readonly current: number;
  readonly onOpen: (pair: CrossrefPair) => void;
  readonly onState: (state: PairState) => void;
}

/** The pairs that are left, or those that are judged, the surest first. */
export function PairList(props: PairListProps) {
  const { run, state, pairs, onState } = props;
  const counts = pairs.run;
  const tabs = [
    { id: 'open', label: say('crossref.tab.open'), count: counts?.open },
    { id: 'judged', label: say('crossref.tab.judged'), count: counts && counts.found - counts.open },
  ] as const;
  return (
    <section className="queue" aria-label={say('crossref.queue')}>
      <div className="queue-views crossref-tabs">
        <Tabs
          label={say('crossref.tabs')}
          tabs={tabs}
          current={state}
          onGo={onState}
          link={(tab, content, current) => (
            <Link
              to="/entities/crossref/$run"
              params={{ run }}
              search={tab.id === 'judged' ? { state: 'judged' } : {}}
              activeOptions={{ exact: true }}
              aria-current={current ? 'page' : undefined}
              replace
            >
              {content}
            </Link>
          )}
        />
      </div>
      <div className="queue-body">
        <Body {...props} />
      </div>
    </section>
  );
}

function Body({ state, pairs, columns, current, onOpen }: PairListProps) {
  const { more } = pairs;
  const count = pairs.pairs.length;
  const onSight = useCallback(
    (_first: number, last: number) => {
      if (last + AHEAD_ROWS >= count) more();
    },
    [count, more],
  );
  if (pairs.problem !== undefined && count === 0)
    return (
      <ProblemNotice
        problem={pairs.problem}
        actions={<Button onPress={pairs.retry}>{say('common.tryAgain')}</Button>}
      />
    );
  if (pairs.pending || pairs.run === undefined) return <GreyBars rows={20} widths={['82%', '74%', '79%', '68%']} />;
  if (count === 0) return <Nothing run={pairs.run} state={state} />;
  const open = pairs.pairs[current];
  return (
    <DataTable
      name="crossref"
      label={say('crossref.queue')}
      columns={columns}
      count={count}
      rowAt={(index) => pairs.pairs[index]}
      rowKey={keyOfPair}
      current={open && keyOfPair(open)}
      onOpen={onOpen}
      onSight={onSight}
      showIndex={current < 0 ? undefined : current}
    />
  );
}

/** Why the list is empty: never a blank. */
function Nothing({ run, state }: { run: CrossrefRun; state: PairState }) {
  if (!isOver(run))
    return <EmptyState>{say(run.state === 'waiting' ? 'crossref.waiting' : 'crossref.running')}</EmptyState>;
  if (run.state === 'failed') return <EmptyState>{say('crossref.failed', { why: run.error ?? '' })}</EmptyState>;
  if (run.found === 0) return <EmptyState>{say('crossref.nothingFound', { count: run.entities })}</EmptyState>;
  return (
    <EmptyState>
      {state === 'open' ? say('crossref.allJudged', { count: run.found }) : say('crossref.noneJudged')}
    </EmptyState>
  );
}
