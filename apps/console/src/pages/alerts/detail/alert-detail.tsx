import type { AlertDetail as Detail } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useRef } from 'react';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { PageHeading } from '../../../app/page-head.tsx';
import { useChanged } from '../../../api/events.ts';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { GreyBars } from '../../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { alertOptions } from '../alert-api.ts';
import type { Decision, Failed } from '../use-decisions.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { DetailHead } from './detail-head.tsx';
import { DetailNotices } from './detail-notices.tsx';
import { Duties } from './duties.tsx';
import { History } from './history.tsx';
import { useLookingAt } from './looking.ts';
import { Provenance } from './provenance.tsx';
import { ScoreSection } from './score-section.tsx';
import { SideBySide } from './side-by-side.tsx';
import './detail.css';

// Maps and their land come when the first alert about the sea is opened.
const SeaEvidence = lazy(async () => ({ default: (await import('./sea/sea-evidence.tsx')).SeaEvidence }));

const HazardEvidence = lazy(async () => ({
  default: (await import('./hazard/hazard-evidence.tsx')).HazardEvidence,
}));

const GoodsEvidence = lazy(async () => ({ default: (await import('./goods/goods-evidence.tsx')).GoodsEvidence }));

/** As high as what comes, so that the history below it does not jump. */
const EVIDENCE_ROWS = 48;

export interface AlertDetailProps {
  readonly id: string;
  /** On a page of its own, not beside the queue. */
  readonly alone: boolean;
  readonly crumbs: readonly ReactNode[];
  readonly failed: readonly Failed[];
  readonly onForget: (id: string) => void;
  readonly onDecide: (detail: Detail, decision: Decision) => void;
}

/** What the decision rests on: a name and an entry side by side, what proves a finding at sea, what threatens, or what was declared. */
function Evidence({ detail }: { detail: Detail }) {
  const { sea, hazard, goods } = detail;
  if (sea === undefined && hazard === undefined && goods === undefined) {
    return (
      <>
        <ScoreSection detail={detail} />
        <SideBySide detail={detail} />
        <Provenance detail={detail} />
      </>
    );
  }
  return (
    <Suspense fallback={<GreyBars rows={EVIDENCE_ROWS} widths={['100%', '82%', '76%']} />}>
      {sea === undefined ? null : <SeaEvidence detail={detail} sea={sea} />}
      {hazard === undefined ? null : <HazardEvidence detail={detail} hazard={hazard} />}
      {goods === undefined ? null : <GoodsEvidence detail={detail} goods={goods} />}
    </Suspense>
  );
}

function Loaded({ detail, alone, crumbs, failed, onForget, onDecide }: AlertDetailProps & { detail: Detail }) {
  const { row } = detail;
  const note = useRef<HTMLDivElement>(null);
  const writeNote = () => {
    note.current?.scrollIntoView({ block: 'end' });
    note.current?.querySelector('textarea')?.focus();
  };
  useKeys({ note: writeNote });
  useLookingAt(row.id, row.state);
  return (
    <>
      <PageHeading crumbs={crumbs} title={`${row.id} · ${say('alerts.title')}`} codes={[detail.handling]} />
      <DetailHead detail={detail} alone={alone} />
      <div className="detail-body" tabIndex={-1}>
        <DetailNotices
          detail={detail}
          failed={failed.find((each) => each.row.id === row.id)}
          onForget={() => onForget(row.id)}
        />
        {row.state === 'confirmed' ? <Duties duties={detail.duties} /> : null}
        <Evidence key={row.id} detail={detail} />
        <History detail={detail} noteRef={note} />
      </div>
      <DecisionBar key={row.id} detail={detail} onDecide={onDecide} onNote={writeNote} />
    </>
  );
}

/** One alert with everything that its decision needs; the decision bar stays at its foot. */
export function AlertDetail(props: AlertDetailProps) {
  const { id } = props;
  const { data, error, refetch } = useQuery(alertOptions(id));
  useChanged(
    'alerts',
    useCallback(() => void refetch(), [refetch]),
  );
  if (data !== undefined) {
    return (
      <section className="detail" aria-label={say('alerts.one', { id })}>
        <Loaded {...props} detail={data} />
      </section>
    );
  }
  if (error === null) {
    return (
      <section className="detail detail-waiting" aria-label={say('alerts.one', { id })}>
        <GreyBars key={id} rows={14} widths={['30%', '64%', '82%', '76%', '70%', '58%']} />
      </section>
    );
  }
  const problem = asProblem(error);
  const gone = problem.status === 404 || problem.status === 403;
  return (
    <section className="detail" aria-label={say('alerts.one', { id })}>
      {gone ? (
        <EmptyState>{say('common.noRight')}</EmptyState>
      ) : (
        <ProblemNotice
          problem={problem}
          actions={<Button onPress={() => void refetch()}>{say('common.tryAgain')}</Button>}
        />
      )}
    </section>
  );
}
