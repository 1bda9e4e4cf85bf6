import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { isUndoOffered } from '../../app/undo.tsx';
import { say } from '../../messages/say.tsx';
import { schemaWord } from '../entities/words.ts';
import { AskPanel } from './ask-panel.tsx';
import { unsaidKind } from './draw-board.ts';
import { FindDrawn } from './find-drawn.tsx';
import { GraphBar } from './graph-bar.tsx';
import { withFilter, wordsOf } from './graph-look.ts';
import { GraphRoom } from './graph-room.tsx';
import { NodePanel } from './node-panel.tsx';
import { useBoard } from './use-board.ts';
import { useDrawn } from './use-drawn.ts';
import { useGraphParams } from './use-graph-params.ts';

/** `onCodes` hears how what is shown may be handled. */
export function GraphWork({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const params = useGraphParams();
  const navigate = useNavigate({ from: '/entities/graph' });
  const work = useBoard(params, ({ schemas, from, to }) => {
    void navigate({ search: (now) => withFilter(now, { without: schemas, from, to }), replace: true });
  });
  const { board, chosen } = work;
  const drawn = useDrawn(board, params, chosen);
  const [lit, setLit] = useState<{ line: string; keys: ReadonlySet<string> }>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [finding, setFinding] = useState(false);
  const [seek, setSeek] = useState<{ key: string }>();
  const toggleSelect = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    setSelected(next);
  };
  const onChosen = (does: (key: string) => unknown) => () => (chosen === undefined ? false : does(chosen));
  useKeys({
    expand: onChosen((key) => void work.expand(key)),
    hide: onChosen((key) => work.hide([key])),
    pin: onChosen((key) => work.pin(key)),
    select: onChosen(toggleSelect),
    filter: () => (drawn.nodes.length === 0 ? false : setFinding(true)),
    undo: (event) => {
      if (event.shiftKey) return work.redo();
      return work.canUndo && !isUndoOffered() ? work.undo() : false;
    },
    back: () => (chosen === undefined ? false : work.setChosen(undefined)),
  });
  const empty = board.places.size === 0;
  const shownCodes = empty ? '' : drawn.codes.join(' ');
  useEffect(() => onCodes(shownCodes.split(' ').filter(Boolean)), [onCodes, shownCodes]);
  const asTable = params.table === '1';
  const node = chosen === undefined ? undefined : board.nodes.get(chosen);
  return (
    <>
      <GraphBar
        work={work}
        drawn={drawn}
        asTable={asTable}
        onTable={() =>
          void navigate({ search: (now) => wordsOf({ ...now, table: asTable ? undefined : '1' }), replace: true })
        }
      />
      <div className="graph-room">
        <div className="graph-view">
          <GraphRoom work={work} drawn={drawn} lit={lit?.keys ?? selected} seek={seek} asTable={asTable} />
        </div>
        <AskPanel
          work={work}
          keys={drawn.visible.keys}
          selected={selected}
          lit={lit?.line}
          onLight={(line, keys) => setLit(line === undefined ? undefined : { line, keys: new Set(keys) })}
        />
        {empty || asTable ? null : <Hint unsaid={unsaidKind(drawn.visible.edges)} chosen={node !== undefined} />}
        {empty || asTable || node === undefined ? null : (
          <NodePanel
            node={node}
            place={board.places.get(node.key)}
            rest={drawn.rests.get(node.key)}
            edges={drawn.visible.edges}
            selected={selected.has(node.key)}
            waiting={work.waiting}
            onExpand={() => void work.expand(node.key)}
            onHide={() => work.hide([node.key])}
            onPin={() => work.pin(node.key)}
            onSelect={() => toggleSelect(node.key)}
          />
        )}
      </div>
      {finding ? (
        <FindDrawn nodes={drawn.nodes} onPick={(key) => setSeek({ key })} onClose={() => setFinding(false)} />
      ) : null}
    </>
  );
}

/** What the lines without a word are, and what to do first. */
function Hint({ unsaid, chosen }: { unsaid: string | undefined; chosen: boolean }) {
  if (unsaid === undefined && chosen) return null;
  return (
    <p className="graph-panel graph-hint small soft">
      {unsaid === undefined ? null : say('graph.unsaid', { kind: schemaWord(unsaid).toLowerCase() })}{' '}
      {chosen ? null : `${say('graph.chooseNode')} ${say('graph.keys')}`}
    </p>
  );
}
