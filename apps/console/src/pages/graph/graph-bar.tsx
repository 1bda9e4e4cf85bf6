import { Redo2, Table2, Undo2, Waypoints } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { day } from '../../parts/time.ts';
import { ExportMenu } from './export-menu.tsx';
import type { BoardWork } from './use-board.ts';
import type { Drawn } from './use-drawn.ts';

interface GraphBarProps {
  readonly work: BoardWork;
  readonly drawn: Drawn;
  readonly asTable: boolean;
  readonly onTable: () => void;
}

/** How much is drawn of what is known, and what is done with the whole: undo, table, export. */
export function GraphBar({ work, drawn: { visible, drawing, nodes, codes }, asTable, onTable }: GraphBarProps) {
  const { board } = work;
  return (
    <div className="graph-bar">
      <h1>{say('graph.title')}</h1>
      <p className="small soft" role="status">
        {board.places.size === 0
          ? null
          : say('graph.count', {
              nodes: visible.keys.length,
              known: board.nodes.size,
              edges: visible.edges.length,
            })}
        {visible.leftOut > 0 ? `, ${say('graph.leftOut', { count: visible.leftOut })}` : null}
        {work.settling ? `, ${say('graph.settling')}` : null}
      </p>
      <div className="graph-tools">
        {board.hidden.size === 0 ? null : (
          <Button kind="link" onPress={() => work.showHidden()}>
            {say('graph.hidden', { count: board.hidden.size })} · {say('graph.showHidden')}
          </Button>
        )}
        <Button kind="quiet" icon={Undo2} command="undo" isDisabled={!work.canUndo} onPress={work.undo}>
          {say('graph.undo')}
        </Button>
        <Button kind="quiet" icon={Redo2} isDisabled={!work.canRedo} onPress={work.redo}>
          {say('graph.redo')}
        </Button>
        <Button kind="quiet" icon={asTable ? Waypoints : Table2} onPress={onTable}>
          {say(asTable ? 'diagram.asDrawing' : 'diagram.asTable')}
        </Button>
        <ExportMenu
          drawing={drawing}
          graph={{ nodes, edges: visible.edges, codes }}
          title={say('graph.title')}
          line={() => say('graph.asked', { day: day(new Date()) })}
          fileName="graph"
        />
      </div>
    </div>
  );
}
