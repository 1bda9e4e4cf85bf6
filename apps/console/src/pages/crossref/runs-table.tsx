import type { CrossrefRun } from '@quintet/node/api';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useNames } from '../../app/colleague.ts';
import { useKeys } from '../../app/keys/use-keys.ts';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { schemaWord } from '../entities/words.ts';
import { RunName } from './run-name.tsx';

const count = (number: number) => number.toLocaleString('en-GB');

/** The comparisons, the newest first; a run that failed says why under its row. */
export function RunsTable({ runs }: { runs: readonly CrossrefRun[] }) {
  const navigate = useNavigate();
  const [at, setAt] = useState<string>();
  const place = runs.findIndex((run) => run.id === at);
  const move = (step: number) => setAt(runs[Math.min(runs.length - 1, Math.max(0, place + step))]?.id);
  useKeys({
    next: () => move(1),
    previous: () => move(place < 0 ? 1 : -1),
    open: () =>
      at === undefined ? false : void navigate({ to: '/entities/crossref/$run', params: { run: at }, search: {} }),
  });
  return (
    <table className="lists-table">
      <thead>
        <tr>
          <th scope="col">{say('crossref.compared')}</th>
          <th scope="col" className="crossref-schema">
            {say('crossref.schema')}
          </th>
          <th scope="col" className="crossref-state">
            {say('crossref.state')}
          </th>
          <th scope="col" className="num lists-number">
            {say('crossref.entities')}
          </th>
          <th scope="col" className="num lists-number">
            {say('crossref.found')}
          </th>
          <th scope="col" className="num lists-number">
            {say('crossref.left')}
          </th>
          <th scope="col" className="crossref-state">
            {say('crossref.automatic')}
          </th>
          <th scope="col" className="crossref-started">
            {say('crossref.startedBy')}
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <Row key={run.id} run={run} chosen={run.id === at} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ run, chosen }: { run: CrossrefRun; chosen: boolean }) {
  const nameOf = useNames();
  const isDone = run.state === 'done';
  return (
    <>
      <tr data-chosen={chosen || undefined}>
        <td>
          <div className="cut">
            <Link to="/entities/crossref/$run" params={{ run: run.id }} search={{}} className="lists-name">
              <RunName run={run} />
            </Link>
          </div>
        </td>
        <td className="soft">
          <div className="cut">{schemaWord(run.schema)}</div>
        </td>
        <td className={run.state === 'failed' ? 'critical' : 'soft'}>{say(`crossref.state.${run.state}`)}</td>
        <td className="num">{isDone ? count(run.entities) : null}</td>
        <td className="num">{isDone ? count(run.found) : null}</td>
        <td className="num">{isDone ? <b>{count(run.open)}</b> : null}</td>
        <td className="soft">
          {run.automaticFrom === null
            ? say('crossref.automaticNever')
            : say('crossref.automaticFrom', { from: run.automaticFrom.toFixed(2) })}
        </td>
        <td className="soft">
          <div className="cut">
            <Moment at={run.at} /> {nameOf(run.by)}
          </div>
        </td>
      </tr>
      {run.error === null ? null : (
        <tr className="crossref-error">
          <td colSpan={8} className="soft">
            {run.error}
          </td>
        </tr>
      )}
    </>
  );
}
