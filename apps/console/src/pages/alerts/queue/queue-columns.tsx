import type { AlertRow } from '@quintet/node/api';
import { useNames } from '../../../app/colleague.ts';
import { say } from '../../../messages/say.tsx';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { Clock } from '../../../parts/clock/clock.tsx';
import { Moment } from '../../../parts/moment.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { SectorMark } from '../../../parts/sector-mark.tsx';
import { StateGlyph } from '../../../parts/state-glyph.tsx';
import type { TableColumn } from '../../../parts/table/column.ts';
import { datasetName } from '../../../parts/dataset-name.ts';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string, upToHere: boolean) => void;
  readonly toggleAll: (on: boolean) => void;
  readonly some: boolean;
  readonly all: boolean;
}

function Due({ row }: { row: AlertRow }) {
  if (row.due === undefined) return <span className="muted">{say('alerts.noClock')}</span>;
  return <Clock as="row" due={row.due} from={row.clockFrom} />;
}

function With({ row: { assignedTo } }: { row: AlertRow }) {
  const nameOf = useNames();
  return <span className="soft">{assignedTo === undefined ? '' : nameOf(assignedTo)}</span>;
}

/** A plain link, because a thousand of them are made while scrolling; a press opens beside the list, with Ctrl in a new tab. */
function Subject({ row }: { row: AlertRow }) {
  return (
    <a className="queue-subject" href={`/alerts/${encodeURIComponent(row.id)}`} data-row-link tabIndex={-1}>
      <Outside value={row.subject} short />
    </a>
  );
}

/** The columns of the queue; `closed` shows when an alert was decided instead of when it is due. */
export function queueColumns(selection: Selection, closed: boolean): readonly TableColumn<AlertRow>[] {
  return [
    {
      id: 'select',
      title: say('alerts.column.select'),
      head: (
        <Checkbox
          checked={selection.all}
          some={selection.some}
          name={say('alerts.selectAll')}
          onChange={selection.toggleAll}
        />
      ),
      width: 32,
      cell: (row) => (
        <Checkbox
          checked={selection.ids.has(row.id)}
          name={say('alerts.selectOne', { id: row.id })}
          onChange={(_on, withShift) => selection.toggle(row.id, withShift)}
        />
      ),
    },
    {
      id: 'sector',
      title: say('alerts.column.sector'),
      hideTitle: true,
      width: 24,
      cell: (row) => <SectorMark sector={row.sector} word={false} />,
    },
    {
      id: 'subject',
      title: say('alerts.column.subject'),
      sort: 'subject',
      width: { share: 5, leastPx: 110 },
      cell: (row) => <Subject row={row} />,
    },
    {
      id: 'found',
      title: say('alerts.column.found'),
      width: { share: 4, leastPx: 90 },
      cell: (row) => (
        <span className="soft queue-found">
          {row.pinned ? (
            <>
              <b className="critical">{say('alerts.atRisk')}</b>
              {' · '}
            </>
          ) : null}
          <Outside value={row.listed} short />
        </span>
      ),
    },
    {
      id: 'list',
      title: say('alerts.column.list'),
      optional: true,
      width: { share: 2, leastPx: 70 },
      cell: (row) => <span className="soft">{datasetName(row.dataset)}</span>,
    },
    {
      id: 'with',
      title: say('alerts.column.with'),
      optional: true,
      width: { share: 2, leastPx: 70 },
      cell: (row) => <With row={row} />,
    },
    {
      id: 'score',
      title: say('alerts.column.score'),
      align: 'end',
      sort: 'score',
      firstOrder: 'desc',
      width: 72,
      cell: (row) => row.score.toFixed(2),
    },
    closed
      ? {
          id: 'due',
          title: say('alerts.column.decided'),
          align: 'end',
          sort: 'decided',
          firstOrder: 'desc',
          width: 96,
          cell: (row) => (row.decidedAt === undefined ? null : <Moment at={row.decidedAt} />),
        }
      : {
          id: 'due',
          title: say('alerts.column.due'),
          align: 'end',
          sort: 'due',
          width: 92,
          cell: (row) => <Due row={row} />,
        },
    {
      id: 'state',
      title: say('alerts.column.state'),
      hideTitle: true,
      width: 28,
      cell: (row) => <StateGlyph state={row.state} word={false} />,
    },
  ];
}

type Columns = readonly TableColumn<AlertRow>[];

/** Where there is little room the clock stands right after who it is about, so that it is in sight. */
export function dueFirst(columns: Columns, narrow: boolean): Columns {
  if (!narrow) return columns;
  const [before, after] = [
    columns.findIndex(({ id }) => id === 'subject') + 1,
    columns.filter(({ id }) => id !== 'due'),
  ];
  return [...after.slice(0, before), ...columns.filter(({ id }) => id === 'due'), ...after.slice(before)];
}
