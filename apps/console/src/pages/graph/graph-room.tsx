import { useNavigate } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Diagram } from '../../parts/diagram/diagram.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { EdgeTable } from './edge-table.tsx';
import type { BoardWork } from './use-board.ts';
import type { Drawn } from './use-drawn.ts';

/** What the panels at both sides cover. */
const INSETS = { left: 324, right: 24, top: 16, bottom: 48 } as const;
const INSETS_WITH_NODE = { ...INSETS, right: 364 } as const;
const WORDS_SCALE_MIN = 0.6;
/** More are seen as a whole first: a part of them would say little. */
const READ_AT_FIRST_MAX = 200;

interface GraphRoomProps {
  readonly work: BoardWork;
  readonly drawn: Drawn;
  readonly lit: ReadonlySet<string>;
  readonly seek: { readonly key: string } | undefined;
  readonly asTable: boolean;
}

/** What is drawn, or the same as a table, or what to do when there is nothing. */
export function GraphRoom({ work, drawn: { drawing, visible }, lit, seek, asTable }: GraphRoomProps) {
  const navigate = useNavigate();
  const { board, chosen } = work;
  if (board.places.size === 0) {
    return (
      <div className="graph-nothing">
        {work.waiting ? null : <EmptyState>{say(work.canUndo ? 'graph.nothingDrawn' : 'graph.empty')}</EmptyState>}
      </div>
    );
  }
  if (asTable) {
    return (
      <div className="graph-as-table">
        <EdgeTable edges={visible.edges} nodes={board.nodes} />
      </div>
    );
  }
  return (
    <Diagram
      drawing={drawing}
      label={say('graph.label', { nodes: visible.keys.length, edges: visible.edges.length })}
      chosen={chosen}
      lit={lit}
      onChoose={work.setChosen}
      onOpen={(key) => void navigate({ to: '/entities/$id', params: { id: key } })}
      onMove={work.move}
      fitOn={String(work.asked)}
      settledOn={work.settled}
      seek={seek}
      fresh={work.fresh}
      insets={chosen === undefined ? INSETS : INSETS_WITH_NODE}
      {...(drawing.nodes.length <= READ_AT_FIRST_MAX && { scaleMin: WORDS_SCALE_MIN })}
    />
  );
}
