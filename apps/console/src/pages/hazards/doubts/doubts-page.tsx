import type { HazardDoubt } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { PageHeading } from '../../../app/page-head.tsx';
import { PurposeGate } from '../../../app/purpose/purpose-gate.tsx';
import '../../../messages/add-hazards.ts';
import '../../../messages/add-sea.ts';
import '../../../messages/add-vessel.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { GreyBars } from '../../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { strictestTlp } from '../../../parts/tlp.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import '../../alerts/detail/detail.css';
import '../../alerts/queue/queue.css';
import { Split } from '../../alerts/queue/split.tsx';
import { doubtsOptions } from '../hazard-api.ts';
import { HazardTabs } from '../hazard-tabs.tsx';
import { useJudgements } from '../use-judgements.ts';
import { DoubtBar } from './doubt-bar.tsx';
import { doubtColumns } from './doubt-columns.tsx';
import { DoubtDetail } from './doubt-detail.tsx';
import { doubtKey, leftOf, nextOf } from './doubt-list.ts';
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

function Work() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { query, doubts, hide, show } = useDoubts();
  const judgements = useJudgements();
  const isNamed = search.a !== undefined;
  const named = doubts.findIndex(({ a, b }) => a.id === search.a && b.id === search.b);
  const at = named >= 0 ? named : doubts.length > 0 ? 0 : -1;
  const current = doubts[at];
  const open = (doubt: HazardDoubt | undefined) =>
    void navigate({ search: doubt === undefined ? {} : { a: doubt.a.id, b: doubt.b.id }, replace: true });
  const move = (step: number) => {
    const next = doubts[Math.min(doubts.length - 1, Math.max(0, at + step))];
    if (next !== undefined) open(next);
  };
  const onJudge = async (doubt: HazardDoubt, same: boolean, note: string) => {
    open(nextOf(doubts, at));
    hide(doubt);
    const sentence = say(same ? 'hazards.didJoin' : 'hazards.didSplit', { one: doubt.a.agency, other: doubt.b.agency });
    const body = { a: doubt.a.id, b: doubt.b.id, same, ...(note !== '' && { note }) };
    const back = () => {
      show(doubt);
      open(doubt);
    };
    const taken = await judgements.take(body, { event: doubt.eventA, sentence, onBack: back });
    if (taken !== true) back();
  };
  useKeys({ next: () => move(1), previous: () => move(-1), back: () => (isNamed ? open(undefined) : false) });
  return (
    <>
      <Heading codes={current === undefined ? [] : [strictestTlp([current.a.handling, current.b.handling])]} />
      <Split
        open={isNamed}
        list={
          <section className="queue" aria-label={say('hazards.doubt.list')}>
            <div className="queue-views">
              <HazardTabs current="doubts" />
            </div>
            <div className="queue-body">
              <List query={query} doubts={doubts} current={current} at={at} onOpen={open} />
            </div>
          </section>
        }
        detail={
          <div className="detail-column">
            <div className="back-to-queue">
              <Button icon={ArrowLeft} onPress={() => open(undefined)}>
                {say('hazards.doubt.back')}
              </Button>
            </div>
            {judgements.problem === undefined ? null : (
              <div className="failed">
                <ProblemNotice
                  problem={judgements.problem}
                  actions={
                    <Button kind="link" onPress={judgements.forget}>
                      {say('common.close')}
                    </Button>
                  }
                />
              </div>
            )}
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

function List({
  query,
  doubts,
  current,
  at,
  onOpen,
}: {
  query: ReturnType<typeof useDoubts>['query'];
  doubts: readonly HazardDoubt[];
  current: HazardDoubt | undefined;
  at: number;
  onOpen: (doubt: HazardDoubt) => void;
}) {
  const columns = useMemo(() => doubtColumns(), []);
  if (query.data === undefined) {
    if (query.error === null) return <GreyBars rows={16} widths={['82%', '74%', '79%']} />;
    return (
      <ProblemNotice
        problem={asProblem(query.error)}
        actions={<Button onPress={() => void query.refetch()}>{say('common.tryAgain')}</Button>}
      />
    );
  }
  if (doubts.length === 0) return <EmptyState>{say('hazards.doubt.none')}</EmptyState>;
  return (
    <DataTable
      name="hazard-doubts"
      label={say('hazards.doubt.list')}
      columns={columns}
      count={doubts.length}
      rowAt={(index) => doubts[index]}
      rowKey={doubtKey}
      current={current === undefined ? undefined : doubtKey(current)}
      onOpen={onOpen}
      showIndex={at < 0 ? undefined : at}
    />
  );
}
