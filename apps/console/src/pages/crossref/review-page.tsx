import type { CrossrefPair, Verdict } from '@quintet/node/api';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import '../../messages/add-crossref.ts';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Split } from '../alerts/queue/split.tsx';
import '../alerts/detail/detail.css';
import '../alerts/queue/queue.css';
import type { PairState } from './crossref-api.ts';
import { JudgeBar } from './judge-bar.tsx';
import { PairDetail } from './pair-detail.tsx';
import { pairColumns, PairList } from './pair-list.tsx';
import { keyOfPair, nextOpen, pairKey } from './pairs-cache.ts';
import { RunName } from './run-name.tsx';
import { useDatasetNames } from './use-dataset-names.ts';
import { type Refused, useJudging } from './use-judging.ts';
import { type Pairs, usePairs } from './use-pairs.ts';
import './crossref.css';

const route = getRouteApi('/entities/crossref/$run');

/** The pairs of one cross-reference: those left to judge beside the one that is open. */
export function ReviewPage() {
  const { run } = route.useParams();
  return (
    <PurposeGate what={say('crossref.what')} rows={18}>
      <Review key={run} run={run} />
    </PurposeGate>
  );
}

/** The open pair by the address, its place among those that are read; the first one that is left when none is named. */
function usePlace({ pairs }: Pairs) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const wanted = search.a === undefined || search.b === undefined ? undefined : pairKey({ a: search.a, b: search.b });
  const named = wanted === undefined ? -1 : pairs.findIndex((pair) => keyOfPair(pair) === wanted);
  const open = (pair: CrossrefPair) =>
    void navigate({
      search: ({ state }) => ({ ...(state ? { state } : {}), a: pair.a.node.key, b: pair.b.node.key }),
      replace: true,
    });
  const close = () => void navigate({ search: ({ state }) => (state ? { state } : {}), replace: true });
  return { at: named >= 0 ? named : pairs.length > 0 ? 0 : -1, isNamed: wanted !== undefined, open, close };
}

function Review({ run }: { run: string }) {
  const { state = 'open' } = route.useSearch();
  const navigate = route.useNavigate();
  const pairs = usePairs(run, state);
  const { at, isNamed, open, close } = usePlace(pairs);
  const judging = useJudging(run, pairs, open);
  const current = pairs.pairs[at];
  const move = (step: number) => {
    const next = pairs.pairs[Math.min(pairs.pairs.length - 1, Math.max(0, at + step))];
    if (next !== undefined) open(next);
  };
  const onJudge = (pair: CrossrefPair, verdict: Verdict, note: string) => {
    judging.take(pair, verdict, note);
    const next = pairs.pairs[nextOpen(pairs.pairs, at)];
    if (next !== undefined) open(next);
  };
  useKeys({ next: () => move(1), previous: () => move(-1), back: () => (isNamed ? close() : false) });
  const columns = useColumns(run, pairs);
  const setState = (next: PairState) =>
    void navigate({ search: next === 'judged' ? { state: 'judged' } : {}, replace: true });
  const isOpen = (one: Refused) => current !== undefined && keyOfPair(one.pair) === keyOfPair(current);
  return (
    <>
      <Heading pairs={pairs} />
      <Split
        open={isNamed}
        list={
          <PairList
            run={run}
            state={state}
            pairs={pairs}
            columns={columns}
            current={at}
            onOpen={open}
            onState={setState}
          />
        }
        detail={
          <div className="detail-column">
            <div className="back-to-queue">
              <Button icon={ArrowLeft} onPress={close}>
                {say('crossref.backToPairs')}
              </Button>
            </div>
            <RefusedElsewhere refused={judging.refused.filter((one) => !isOpen(one))} onOpen={open} />
            {current === undefined ? (
              <div className="detail">
                <h1 className="sr">{say('crossref.title')}</h1>
                {pairs.pending || pairs.pairs.length === 0 ? null : <EmptyState>{say('crossref.choose')}</EmptyState>}
              </div>
            ) : (
              <PairDetail
                key={keyOfPair(current)}
                pair={current}
                refused={judging.refused.find(isOpen)}
                onForget={() => judging.forget(current)}
              />
            )}
            {pairs.pairs.length === 0 ? null : <JudgeBar pair={current} judging={judging} onJudge={onJudge} />}
          </div>
        }
      />
    </>
  );
}

function useColumns(id: string, { run }: Pairs) {
  const nameOf = useDatasetNames();
  const left = run === undefined ? '' : nameOf(run.left);
  const right = run === undefined ? '' : nameOf(run.right ?? run.left);
  return useMemo(() => pairColumns(id, left, right), [id, left, right]);
}

function Heading({ pairs: { run } }: { pairs: Pairs }) {
  const crumbs = [
    <Link key="entities" to="/entities">
      {say('entities.title')}
    </Link>,
    <Link key="crossref" to="/entities/crossref" search={{}}>
      {say('crossref.title')}
    </Link>,
    ...(run === undefined ? [] : [<RunName key="run" run={run} />]),
  ];
  return <PageHeading crumbs={crumbs} title={say('crossref.title')} />;
}

/** Judgements that were not taken, about pairs that are not open now. */
function RefusedElsewhere({ refused, onOpen }: { refused: readonly Refused[]; onOpen: (pair: CrossrefPair) => void }) {
  if (refused.length === 0) return null;
  return (
    <div className="failed">
      {refused.map(({ pair, problem }) => (
        <Notice
          key={keyOfPair(pair)}
          tone="error"
          code={problem.code}
          actions={<Button onPress={() => onOpen(pair)}>{say('crossref.refusedOpen')}</Button>}
        >
          <Say
            id="crossref.refused"
            values={{
              left: <Outside value={pair.a.node.caption} />,
              right: <Outside value={pair.b.node.caption} />,
              why: problem.message,
            }}
          />
        </Notice>
      ))}
    </div>
  );
}
