import type { HazardRow } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { asProblem } from '../../api/problem.ts';
import { useKeys } from '../../app/keys/use-keys.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import '../../messages/add-hazards.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { serverNowMs } from '../../parts/clock/server-time.ts';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { LaneWatermark } from '../../parts/hazards/lane-mark.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { ColumnMenu } from '../../parts/table/column-menu.tsx';
import type { TableColumn } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import '../alerts/queue/queue.css';
import { EmptyHazards } from './empty-hazards.tsx';
import { FeedsLine } from './feeds-line.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type HazardWord, vocabularyOptions } from './hazard-api.ts';
import { hazardColumns } from './hazard-columns.tsx';
import { hazardQuery, type HazardParams, SORTS } from './hazard-params.ts';
import { HazardTabs } from './hazard-tabs.tsx';
import type { HeldHazards } from './held-hazards.ts';
import { type Hazards, useHazards } from './use-hazards.ts';
import './hazards.css';

const route = getRouteApi('/hazards');
const HOUR_MS = 3_600_000;
const NONE_GONE: ReadonlySet<string> = new Set();
const NO_WORDS: readonly HazardWord[] = [];
const NO_ROWS: readonly HazardRow[] = [];
const BARS = ['82%', '74%', '79%', '68%'];

/** Every event that is known, gravest first; what is not real stands under a tab of its own. */
export function HazardsPage() {
  const { lane } = route.useSearch();
  return (
    <div className="hazards">
      <PageHeading
        crumbs={[say('hazards.title'), ...(lane === undefined ? [] : [say(`hazards.lane.${lane}`)])]}
        title={say('hazards.title')}
      />
      <h1 className="sr">{say('hazards.title')}</h1>
      <PurposeGate what={say('hazards.what')} rows={18}>
        <Work />
      </PurposeGate>
    </div>
  );
}

/** The query of the address; the same object while its words are the same, an hour at most. */
function useQueryOf(params: HazardParams) {
  const hour = Math.floor(serverNowMs() / HOUR_MS) * HOUR_MS;
  const words = JSON.stringify(hazardQuery(params, hour));
  return useMemo(() => JSON.parse(words) as ReturnType<typeof hazardQuery>, [words]);
}

function withoutSel({ sel: _sel, ...rest }: HazardParams): HazardParams {
  return rest;
}

/** The row that is open by the address, and how one moves from it. */
function useCurrent(rows: readonly HazardRow[]) {
  const params = route.useSearch();
  const navigate = route.useNavigate();
  const at = rows.findIndex(({ id }) => id === params.sel);
  const current = rows[at];
  const select = (id: string) => void navigate({ search: (now) => ({ ...now, sel: id }), replace: true });
  const open = ({ id }: HazardRow) => {
    // Back from the event leads to its row.
    select(id);
    void navigate({ to: '/hazards/$id', params: { id }, search: {} });
  };
  const move = (step: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next !== undefined) select(next.id);
  };
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    open: () => (current === undefined ? false : open(current)),
    back: () => (params.sel === undefined ? false : void navigate({ search: withoutSel, replace: true })),
  });
  return { at, open };
}

function Work() {
  const params = route.useSearch();
  const hazards = useHazards(useQueryOf(params));
  useKeys({ showNew: hazards.showNew });
  // Before the first answer it is not known what stands above the list: nothing below it moves then.
  const isFirst = hazards.feedsTroubled === undefined && hazards.error === null;
  return (
    <>
      <div className="queue-views">
        <HazardTabs current={params.lane ?? 'actual'} />
      </div>
      {isFirst ? (
        <div className="hazards-body">
          <GreyBars rows={20} widths={BARS} />
        </div>
      ) : (
        <List params={params} hazards={hazards} />
      )}
    </>
  );
}

/** What must be known of the list, its filters, the events, and what is new at the foot. */
function List({ params, hazards }: { params: HazardParams; hazards: Hazards }) {
  const { held, feedsTroubled = 0 } = hazards;
  const navigate = route.useNavigate();
  const words = useQuery(vocabularyOptions).data ?? NO_WORDS;
  const columns = useMemo(() => hazardColumns(held?.gone ?? NONE_GONE), [held?.gone]);
  const change = (next: HazardParams) => void navigate({ search: withoutSel(next) });
  return (
    <>
      <div className="hazards-notices">
        <FeedsLine troubled={feedsTroubled} />
        {params.lane === undefined ? null : (
          <Notice tone="warning">{say('hazards.notReal', { lane: say(`hazards.lane.${params.lane}`) })}</Notice>
        )}
      </div>
      <div className="queue-bar">
        <FilterBar params={params} words={words} onChange={change} />
        <span className="small muted nowrap push">
          {held === undefined
            ? null
            : say('alerts.shown', { shown: held.rows.length, all: Math.max(held.rows.length, held.total) })}
        </span>
        <ColumnMenu name="hazards" columns={columns} />
      </div>
      <div className="hazards-body">
        <LaneWatermark lane={params.lane ?? 'actual'} />
        <Body params={params} hazards={hazards} words={words} columns={columns} onChange={change} />
      </div>
      <NewLine hazards={hazards} />
    </>
  );
}

function withSort(params: HazardParams, by: string): HazardParams {
  const { sort: _sort, ...rest } = params;
  const known = SORTS.find((each) => each === by);
  return known === undefined || known === 'level' ? rest : { ...rest, sort: known };
}

interface BodyProps {
  readonly params: HazardParams;
  readonly hazards: Hazards;
  readonly words: readonly HazardWord[];
  readonly columns: readonly TableColumn<HazardRow>[];
  readonly onChange: (params: HazardParams) => void;
}

function Body({ params, hazards: { held, error, showNew }, words, columns, onChange }: BodyProps) {
  const rows = held?.rows ?? NO_ROWS;
  const { at, open } = useCurrent(rows);
  if (held === undefined) {
    if (error === null) return <GreyBars rows={20} widths={BARS} />;
    return (
      <ProblemNotice problem={asProblem(error)} actions={<Button onPress={showNew}>{say('common.tryAgain')}</Button>} />
    );
  }
  if (rows.length === 0 && held.fresh.length === 0) {
    return <EmptyHazards params={params} words={words} nowMs={serverNowMs()} onChange={onChange} />;
  }
  return (
    <DataTable
      name="hazards"
      label={say('hazards.list')}
      columns={columns}
      count={rows.length}
      rowAt={(index) => rows[index]}
      rowKey={({ id }) => id}
      current={params.sel}
      sort={{ by: params.sort ?? 'level', order: 'desc' }}
      onSort={({ by }) => onChange(withSort(params, by))}
      onOpen={open}
      showIndex={at < 0 ? undefined : at}
    />
  );
}

const waiting = ({ fresh, gone }: HeldHazards): number => fresh.length + gone.size;

/** At the foot, always there: what is new waits until it is asked for. */
function NewLine({ hazards: { held, stale, showNew } }: { hazards: Hazards }) {
  const count = held === undefined ? 0 : waiting(held);
  return (
    <div className="new-bar" role="status">
      {stale ? <span className="warning">{say('alerts.stale')}</span> : null}
      {held !== undefined && count > 0 ? (
        <>
          <Button kind="link" onPress={showNew}>
            {say('hazards.new', { fresh: held.fresh.length, gone: held.gone.size })}
          </Button>
          <span className="muted">{say('alerts.new.wait')}</span>
          <Kbd command="showNew" />
        </>
      ) : stale ? null : (
        <span className="muted">{say('hazards.newNone')}</span>
      )}
      {held === undefined || held.total <= held.rows.length ? null : (
        <span className="muted push">{say('hazards.more', { count: held.total - held.rows.length })}</span>
      )}
    </div>
  );
}
