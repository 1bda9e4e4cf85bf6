import type { Change } from '@quintet/node/api';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { ColumnMenu } from '../../parts/table/column-menu.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { dateTime } from '../../parts/time.ts';
import { changeColumns } from './change-columns.tsx';
import { ChangeDetail } from './change-detail.tsx';
import { changesOptions } from './list-api.ts';
import { CHANGE_KINDS, type ChangesParams } from './list-params.ts';
import { usePages } from './use-pages.ts';
import './lists.css';

/** What one edition changed: entries left, the chosen one's values before and after right. */
export function ChangesPage() {
  const { dataset, version } = useParams({ from: '/lists/$dataset/changes/$version' });
  const { kind } = useSearch({ from: '/lists/$dataset/changes/$version' });
  return (
    <div className="list">
      <PageHeading
        crumbs={[
          <Link key="lists" to="/lists">
            {say('lists.title')}
          </Link>,
          <Link key="list" to="/lists/$dataset" params={{ dataset }} className="mono">
            {dataset}
          </Link>,
          say('lists.editionNumber', { id: Number(version) }),
        ]}
        title={say('lists.changesOf', { title: dataset })}
      />
      <PurposeGate what={say('lists.changesWhat')} rows={8}>
        {/* Another kind is another list, with its own place. */}
        <ChangesWork key={`${version} ${kind ?? ''}`} dataset={dataset} version={version} kind={kind} />
      </PurposeGate>
    </div>
  );
}

interface ChangesWorkProps {
  readonly dataset: string;
  readonly version: string;
  readonly kind: ChangesParams['kind'];
}

function ChangesWork({ dataset, version, kind }: ChangesWorkProps) {
  const navigate = useNavigate();
  const { first, rowAt, onSight } = usePages(
    (page) => changesOptions(version, kind, page),
    (answer) => answer.changes,
  );
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<Change>();
  const columns = useMemo(() => changeColumns(setOpen), []);
  const total = first.data?.total ?? 0;
  const chosen = open ?? rowAt(at);
  const go = (index: number) => {
    const next = Math.min(total - 1, Math.max(0, index));
    setAt(next);
    setOpen(rowAt(next));
  };
  useKeys({
    next: () => go(at + 1),
    previous: () => go(at - 1),
    open: () => (chosen ? void navigate({ to: '/entities/$id', params: { id: chosen.entry } }) : false),
  });
  const edition = first.data?.version;
  const counts = edition && { all: edition.added + edition.changed + edition.removed, ...pick(edition) };
  const tabs = (['all', ...CHANGE_KINDS] as const).map((id) => ({
    id,
    label: id === 'all' ? say('lists.kindAll') : say(`lists.kind.${id}`),
    count: counts?.[id],
  }));
  const searchOf = (id: (typeof tabs)[number]['id']) => (id === 'all' ? {} : { kind: id });
  const target = { to: '/lists/$dataset/changes/$version', params: { dataset, version }, replace: true } as const;
  return (
    <>
      <header className="list-head">
        <div className="list-title">
          <h1>{say('lists.changesOf', { title: datasetName(dataset) })}</h1>
          {edition ? (
            <span className="soft">
              {say('lists.changesHead', { id: edition.id, at: dateTime(edition.receivedAt) })}
            </span>
          ) : null}
          <span className="push">
            <ColumnMenu name="changes" columns={columns} />
          </span>
        </div>
      </header>
      <div className="list-tabs">
        <Tabs
          label={say('lists.kindLabel')}
          tabs={tabs}
          current={kind ?? 'all'}
          onGo={(id) => void navigate({ ...target, search: searchOf(id) })}
          link={(one, content, current) => (
            <Link
              {...target}
              search={searchOf(one.id)}
              activeOptions={{ exact: true }}
              aria-current={current ? 'page' : undefined}
            >
              {content}
            </Link>
          )}
        />
      </div>
      {first.error ? (
        <ProblemNotice
          problem={asProblem(first.error)}
          actions={<Button onPress={() => void first.refetch()}>{say('common.tryAgain')}</Button>}
        />
      ) : first.data === undefined ? (
        <div className="list-scroll">
          <GreyBars rows={8} />
        </div>
      ) : total === 0 ? (
        <EmptyState>
          {kind === undefined ? say('lists.changesNone') : say('lists.changesNoneKind', { kind })}
        </EmptyState>
      ) : (
        <div className="changes">
          <DataTable
            name="changes"
            label={say('lists.changesOf', { title: dataset })}
            columns={columns}
            count={total}
            rowAt={rowAt}
            rowKey={(change) => change.entry}
            current={chosen?.entry}
            onOpen={setOpen}
            onSight={onSight}
            showIndex={at}
          />
          {chosen ? <ChangeDetail change={chosen} /> : null}
        </div>
      )}
    </>
  );
}

const pick = ({ added, changed, removed }: { added: number; changed: number; removed: number }) => ({
  added,
  changed,
  removed,
});
