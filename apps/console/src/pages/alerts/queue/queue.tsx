import type { AlertRow } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { GreyBars } from '../../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { ColumnMenu } from '../../../parts/table/column-menu.tsx';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { alertOptions } from '../alert-api.ts';
import { type AlertSearch, sortOf } from '../alert-search.ts';
import { QueueViews } from '../views/queue-views.tsx';
import { SaveView } from '../views/save-view.tsx';
import type { Views } from '../views/use-views.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { EmptyQueue } from './empty-queue.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NewBar } from './new-bar.tsx';
import { dueFirst, queueColumns } from './queue-columns.tsx';
import { placeOf } from './queue-rows.ts';
import type { AlertQueue } from './use-alert-queue.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import type { SelectedRows } from './use-selection.ts';
import './queue.css';

export interface QueueProps {
  readonly search: AlertSearch;
  readonly views: Views;
  readonly queue: AlertQueue;
  readonly selection: SelectedRows;
  readonly datasets: readonly string[];
  readonly current: string | undefined;
  readonly onSearch: (search: AlertSearch) => void;
  readonly onOpen: (id: string) => void;
  /** Several were dismissed: they leave the list. */
  readonly onLeave: (ids: readonly string[]) => void;
}

function Bar({
  search,
  views,
  queue,
  selection,
  datasets,
  onSearch,
  onLeave,
  columns,
}: QueueProps & { columns: ReturnType<typeof queueColumns> }) {
  const chosen = queue.rows.filter((row): row is AlertRow => row !== undefined && selection.ids.has(row.id));
  if (chosen.length > 0)
    return <BulkBar rows={chosen} onClear={selection.clear} onLeave={onLeave} onBack={queue.restore} />;
  return (
    <>
      <FilterBar search={search} datasets={datasets} onChange={onSearch} />
      <SaveView search={search} views={views} />
      <span className="small muted nowrap push">
        {queue.page === undefined
          ? null
          : say('alerts.shown', { shown: queue.rows.length, all: Math.max(queue.rows.length, queue.page.inView) })}
      </span>
      <ColumnMenu name="alerts" columns={columns} />
    </>
  );
}

function Body({
  search,
  queue,
  selection,
  current,
  onSearch,
  onOpen,
  columns,
}: QueueProps & { columns: ReturnType<typeof queueColumns> }) {
  // What the open alert says of itself is newer than the list.
  const { data: opened } = useQuery({ ...alertOptions(current ?? ''), enabled: false, select: ({ row }) => row });
  if (queue.error !== null && queue.rows.length === 0) {
    return (
      <ProblemNotice
        problem={asProblem(queue.error)}
        actions={<Button onPress={queue.retry}>{say('common.tryAgain')}</Button>}
      />
    );
  }
  if (queue.pending) return <GreyBars rows={20} widths={['82%', '74%', '79%', '68%']} />;
  if (queue.rows.length === 0) return <EmptyQueue search={search} page={queue.page} onChange={onSearch} />;
  const place = placeOf(queue.rows, current);
  const rowAt = (index: number) => (index === place ? (opened ?? queue.rows[index]) : queue.rows[index]);
  return (
    <DataTable
      name="alerts"
      label={say('alerts.queue')}
      columns={columns}
      count={queue.rows.length}
      rowAt={rowAt}
      rowKey={(row) => row.id}
      current={current}
      selected={selection.ids}
      sort={sortOf(search)}
      onSort={({ by, order }) => onSearch({ ...search, ...sortWord(by), order })}
      onOpen={(row) => onOpen(row.id)}
      onSight={queue.onSight}
      showIndex={place < 0 ? undefined : place}
    />
  );
}

function sortWord(by: string): Pick<AlertSearch, 'sort'> {
  const known = (['due', 'score', 'subject', 'created', 'decided'] as const).find((each) => each === by);
  return known === undefined ? {} : { sort: known };
}

/** The queue: views with their counts, filters, the list, and what is new at its foot. */
export function Queue(props: QueueProps) {
  const { search, queue, selection, views, onSearch } = props;
  const closed = search.view === 'closed';
  const narrow = useIsNarrow();
  const columns = useMemo(() => dueFirst(queueColumns(selection, closed), narrow), [selection, closed, narrow]);
  return (
    <section className="queue" aria-label={say('alerts.queue')}>
      <QueueViews
        views={views}
        counts={queue.page?.counts}
        waiting={queue.page === undefined && queue.error === null}
        onSearch={onSearch}
      />
      <div className="queue-bar">
        <Bar {...props} columns={columns} />
      </div>
      <div className="queue-body">
        <Body {...props} columns={columns} />
      </div>
      <NewBar count={queue.fresh} stale={queue.stale} onShow={queue.showNew} />
    </section>
  );
}
