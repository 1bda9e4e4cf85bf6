import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Table2, Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Diagram } from '../../../parts/diagram/diagram.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { Kbd } from '../../../parts/kbd.tsx';
import { type Rest, restsOf } from '../../graph/board.ts';
import { drawBoard } from '../../graph/draw-board.ts';
import { EdgeTable } from '../../graph/edge-table.tsx';
import { writeKeys } from '../../graph/graph-params.ts';
import { type Asked, askQuestion } from '../../graph/questions.ts';
import { visibleOf } from '../../graph/visible.ts';
import { Loaded } from '../../loaded.tsx';
import { noneDrawnText, undrawnText } from './undrawn-text.ts';
import { useEntityParams } from '../use-entity-params.ts';

const WORDS_SCALE_MIN = 0.6;

/** Whom an entity is linked with at one step; the graph goes on from there. */
export function NetworkTab({ entityKey, caption }: { entityKey: string; caption: string }) {
  const network = useQuery({
    queryKey: ['graph', 'around', entityKey],
    queryFn: () => askQuestion('neighbours', [entityKey]),
  });
  return (
    <div className="entity-network">
      <Loaded query={network} what={say('graph.what')} rows={8}>
        {(asked) => <Around entityKey={entityKey} caption={caption} asked={asked} />}
      </Loaded>
    </div>
  );
}

function Around({ entityKey, caption, asked: { board } }: { entityKey: string; caption: string; asked: Asked }) {
  const { table } = useEntityParams();
  const navigate = useNavigate({ from: '/entities/$id' });
  const [chosen, setChosen] = useState<string | undefined>(entityKey);
  const rests = useMemo(() => restsOf(board), [board]);
  const visible = useMemo(() => visibleOf(board, { without: [] }, entityKey), [board, entityKey]);
  const drawing = useMemo(() => drawBoard(board, visible, rests), [board, visible, rests]);
  const rest = rests.get(entityKey);
  if (visible.edges.length === 0) return <NothingDrawn entityKey={entityKey} rest={rest} />;
  return (
    <>
      <div className="owners-head">
        <h2>{say('entity.network')}</h2>
        <span className="small soft">
          {say('entity.linksCount', { count: visible.edges.length })}
          {rest === undefined ? null : `, ${undrawnText(rest)}`}
        </span>
        <span className="push" />
        <Button
          kind="quiet"
          icon={table === '1' ? Waypoints : Table2}
          onPress={() =>
            void navigate({
              search: ({ table: _now, ...others }) => (table === '1' ? others : { ...others, table: '1' as const }),
              replace: true,
            })
          }
        >
          {say(table === '1' ? 'diagram.asDrawing' : 'diagram.asTable')}
        </Button>
        <GraphLink entityKey={entityKey} />
      </div>
      <div className="owners-room">
        {table === '1' ? (
          <div className="owners-table">
            <EdgeTable edges={visible.edges} nodes={board.nodes} />
          </div>
        ) : (
          <Diagram
            drawing={drawing}
            label={say('entity.networkLabel', { name: caption, count: drawing.nodes.length - 1 })}
            chosen={chosen}
            onChoose={setChosen}
            onOpen={(key) => void navigate({ to: '/entities/$id', params: { id: key }, search: {} })}
            fitOn={entityKey}
            scaleMin={WORDS_SCALE_MIN}
          />
        )}
      </div>
    </>
  );
}

/** Where links are recorded and none could be drawn, they are counted: that there is none would not be true. */
function NothingDrawn({ entityKey, rest }: { entityKey: string; rest: Rest | undefined }) {
  if (rest === undefined) return <EmptyState>{say('entity.linksNone')}</EmptyState>;
  if (!rest.hub) return <EmptyState actions={<GraphLink entityKey={entityKey} />}>{noneDrawnText(rest)}</EmptyState>;
  return (
    <EmptyState
      actions={
        <>
          <Link to="/entities/graph" search={{ ask: 'paths', n: writeKeys([entityKey]) }}>
            {say('graph.hubPath')}
          </Link>
          <GraphLink entityKey={entityKey} />
        </>
      }
    >
      {noneDrawnText(rest)} {say('graph.hubAsk')}
    </EmptyState>
  );
}

function GraphLink({ entityKey }: { entityKey: string }) {
  return (
    <Link
      to="/entities/graph"
      search={{ ask: 'neighbours', n: writeKeys([entityKey]) }}
      className="button button-plain entity-graph"
    >
      {say('graph.open')}
      <Kbd command="graph" />
    </Link>
  );
}
