import type { HazardDoubt } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { PageHeading } from '../../../app/page-head.tsx';
import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import '../../../messages/add-hazards.ts';
import '../../../messages/add-sea.ts';
import '../../../messages/add-vessel.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { strictestTlp } from '../../../parts/tlp.ts';
import '../../alerts/detail/detail.css';
import '../../alerts/queue/queue.css';
import { Split } from '../../alerts/queue/split.tsx';
import { doubtsOptions } from '../hazard-api.ts';
import { HazardTabs } from '../hazard-tabs.tsx';
import { type Judgements, useJudgements } from '../use-judgements.ts';
import { DoubtBar } from './doubt-bar.tsx';
import { DoubtDetail } from './doubt-detail.tsx';
import { doubtKey, leftOf, nextOf } from './doubt-list.ts';
import { DoubtTable } from './doubt-table.tsx';
import './doubts.css';

const route = getRouteApi('/hazards/doubts');

/** Pairs of reports that may be one event: a person says, beside the list of those that are left. */
export function DoubtsPage() {
  return (
    <>
      <PurposeGate what={say('hazards.what')} rows={18}>
        <Work />
      </PurposeGate>
    </>
  );
}

function Heading({ codes }: { codes: readonly string[] }) {
  return (
    <PageHeading
      crumbs={[
        <Link key="hazards" to="/hazards" search={{}}>
          {say('hazards.title')}
        </Link>,
        say('hazards.tab.doubts'),
      ]}
      title={say('hazards.tab.doubts')}
      codes={codes}
    />
  );
}

/** The pairs that are left, and what was said of those that left here. */
function useDoubts() {
  const query = useQuery(doubtsOptions);
  const [judged, setJudged] = useState<ReadonlySet<string>>(new Set());
  const doubts = useMemo(() => leftOf(query.data?.doubts ?? [], judged), [query.data, judged]);
  const hide = (doubt: HazardDoubt) => setJudged((now) => new Set([...now, doubtKey(doubt)]));
  const show = (doubt: HazardDoubt) => setJudged((now) => new Set([...now].filter((key) => key !== doubtKey(doubt))));
  return { query, doubts, hide, show };
}

/** The open pair by the address, else the first, and how one moves from it. */
function usePlace(doubts: readonly HazardDoubt[]) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isNamed = search.a !== undefined;
  const named = doubts.findIndex(({ a, b }) => a.id === search.a && b.id === search.b);
  const at = named >= 0 ? named : doubts.length > 0 ? 0 : -1;
  const open = (doubt: HazardDoubt | undefined) =>
    void navigate({ search: doubt === undefined ? {} : { a: doubt.a.id, b: doubt.b.id }, replace: true });
  const move = (step: number) => {
    const next = doubts[Math.min(doubts.length - 1, Math.max(0, at + step))];
    if (next !== undefined) open(next);
  };
  useKeys({ next: () => move(1), previous: () => move(-1), back: () => (isNamed ? open(undefined) : false) });
  return { at, isNamed, open, move };
}

function Work() {
  const { query, doubts, hide, show } = useDoubts();
  const { at, isNamed, open, move } = usePlace(doubts);
  const judgements = useJudgements();
  const current = doubts[at];
  const onJudge = async (doubt: HazardDoubt, same: boolean, note: string) => {
    open(nextOf(doubts, at));
    hide(doubt);
    const { a, b, eventA, eventB } = doubt;
    const sentence = say(same ? 'hazards.didJoin' : 'hazards.didSplit', { one: a.agency, other: b.agency });
    const onBack = () => {
      show(doubt);
      open(doubt);
    };
    const taken = await judgements.take(
      { a: a.id, b: b.id, same, ...(note !== '' && { note }) },
      { event: eventA === '' ? eventB : eventA, sentence, onBack },
    );
    if (taken !== true) onBack();
  };
  const list = (
    <section className="queue" aria-label={say('hazards.doubt.list')}>
      <div className="queue-views">
        <HazardTabs current="doubts" />
      </div>
      <div className="queue-body">
        <DoubtTable query={query} doubts={doubts} at={at} onOpen={open} />
      </div>
    </section>
  );
  // Without a pair there is nothing to show beside it.
  if (query.data !== undefined && current === undefined && judgements.problem === undefined) {
    return (
      <>
        <Heading codes={[]} />
        <h1 className="sr">{say('hazards.tab.doubts')}</h1>
        {list}
      </>
    );
  }
  return (
    <>
      <Heading codes={current === undefined ? [] : [strictestTlp([current.a.handling, current.b.handling])]} />
      <Split
        open={isNamed}
        list={list}
        detail={
          <div className="detail-column">
            <div className="back-to-queue">
              <Button icon={ArrowLeft} onPress={() => open(undefined)}>
                {say('hazards.doubt.back')}
              </Button>
            </div>
            <Refused judgements={judgements} />
            {current === undefined ? (
              <h1 className="sr">{say('hazards.tab.doubts')}</h1>
            ) : (
              <>
                <DoubtDetail key={doubtKey(current)} doubt={current} />
                <DoubtBar
                  doubt={current}
                  onJudge={(doubt, same, note) => void onJudge(doubt, same, note)}
                  onSkip={() => move(1)}
                />
              </>
            )}
          </div>
        }
      />
    </>
  );
}

/** What the node did not take; it stays until it is closed. */
function Refused({ judgements: { problem, forget } }: { judgements: Judgements }) {
  if (problem === undefined) return null;
  return (
    <div className="failed">
      <ProblemNotice
        problem={problem}
        actions={
          <Button kind="link" onPress={forget}>
            {say('common.close')}
          </Button>
        }
      />
    </div>
  );
}
