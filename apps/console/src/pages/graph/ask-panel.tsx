import { useNavigate } from '@tanstack/react-router';
import { ProblemNotice } from '../../parts/notice.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { FilterPart } from './filter-part.tsx';
import { askCommunities } from './graph-api.ts';
import { filterOf, stateOf, withFilter } from './graph-look.ts';
import { readKeys, writeKeys } from './graph-params.ts';
import { QuestionPanel } from './question-panel.tsx';
import type { BoardWork } from './use-board.ts';
import { useGraphParams } from './use-graph-params.ts';
import { ViewsPart } from './views-part.tsx';
import { schemasOf } from './visible.ts';

const GROUP_KEYS_MAX = 2000;

interface AskPanelProps {
  readonly work: BoardWork;
  /** What is seen. */
  readonly keys: readonly string[];
  readonly selected: ReadonlySet<string>;
  /** The line of the answer that is lit up. */
  readonly lit: string | undefined;
  readonly onLight: (line: string | undefined, keys: readonly string[]) => void;
}

/** At the left: what is asked, what was answered, which links are looked at, and saved views. */
export function AskPanel({ work, keys, selected, lit, onLight }: AskPanelProps) {
  const params = useGraphParams();
  const navigate = useNavigate({ from: '/entities/graph' });
  const { board } = work;
  const named = (all: Iterable<string>) =>
    [...all].map((key) => ({ key, caption: board.nodes.get(key)?.caption ?? key }));
  const filter = filterOf(params);
  const empty = board.places.size === 0;
  const askGroups = async () => {
    const found = await askCommunities(keys.slice(0, GROUP_KEYS_MAX));
    work.setAnswer({ kind: 'groups', ...found });
  };
  return (
    <div className="graph-panel graph-left">
      <QuestionPanel
        key={`${params.ask ?? ''} ${params.n ?? ''}`}
        asked={params.ask}
        about={params.n === undefined ? [] : named(readKeys(params.n))}
        selected={named(selected)}
        drawn={keys.length}
        waiting={work.waiting}
        onAsk={(ask, about) => void navigate({ search: { ask, n: writeKeys(about) } })}
        onGroups={() => void work.run(askGroups)}
      />
      {work.problem === undefined ? null : <ProblemNotice problem={work.problem} />}
      {work.answer === undefined ? null : (
        <AnswerPanel answer={work.answer} nodes={board.nodes} lit={lit} onLight={onLight} onChoose={work.setChosen} />
      )}
      {empty ? null : (
        <FilterPart
          schemas={schemasOf(board)}
          filter={filter}
          onFilter={(next) => void navigate({ search: (now) => withFilter(now, next), replace: true })}
        />
      )}
      <ViewsPart open={params.view} state={empty ? undefined : stateOf(board, filter)} />
    </div>
  );
}
