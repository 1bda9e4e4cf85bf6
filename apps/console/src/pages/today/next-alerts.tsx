import type { AlertRow, Today } from '@quintet/node/api';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useNames } from '../../app/colleague.ts';
import { useKeys } from '../../app/keys/use-keys.ts';
import type { MessageKey } from '../../messages/en.ts';
import { Say, say } from '../../messages/say.tsx';
import { Clock } from '../../parts/clock/clock.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Outside } from '../../parts/outside.tsx';
import { SectorMark } from '../../parts/sector-mark.tsx';
import { StateGlyph } from '../../parts/state-glyph.tsx';

const muted = (parts: ReactNode[]) => <span className="muted">{parts}</span>;

function titleOf({ about }: AlertRow): MessageKey {
  if (about === 'name') return 'today.isPerhaps';
  return about === 'place' ? 'today.place' : 'alerts.sea';
}

function Card({ row, current }: { row: AlertRow; current: boolean }) {
  const nameOf = useNames();
  return (
    <li className="next-card" data-current={current ? '' : undefined}>
      <div className="next-line small">
        <SectorMark sector={row.sector} word={false} />
        <span className="soft">{datasetName(row.dataset)}</span>
        <span className="mono muted">{row.id}</span>
        <StateGlyph state={row.state} />
        {row.pinned ? <b className="critical">{say('alerts.atRisk')}</b> : null}
        {row.assignedTo === undefined ? null : (
          <span className="muted">{say('today.with', { name: nameOf(row.assignedTo) })}</span>
        )}
      </div>
      <h2 className="next-title">
        <Link to="/alerts" search={{ sel: row.id }}>
          <Say
            id={titleOf(row)}
            values={{ subject: <Outside value={row.subject} />, listed: <Outside value={row.listed} />, q: muted }}
          />
        </Link>
      </h2>
      <div className="next-end">
        {row.due === undefined ? (
          <span className="muted">{say('alerts.noClock')}</span>
        ) : (
          <Clock due={row.due} from={row.clockFrom} held={row.held} />
        )}
        <span className="small soft">{say('today.score', { score: row.score.toFixed(2) })}</span>
      </div>
    </li>
  );
}

/** The alerts whose clocks end first; `j` `k` move, `o` opens. */
export function NextAlerts({ today }: { today: Today }) {
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const { next } = today;
  const move = (step: number) => setAt(Math.min(next.length - 1, Math.max(0, at + step)));
  const current = next[at];
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    open: () => (current === undefined ? false : navigate({ to: '/alerts', search: { sel: current.id } })),
  });
  if (next.length === 0) return <EmptyState>{say('today.nothing', { closed: today.closedToday })}</EmptyState>;
  return (
    <ol className="next">
      {next.map((row, place) => (
        <Card key={row.id} row={row} current={place === at} />
      ))}
    </ol>
  );
}
