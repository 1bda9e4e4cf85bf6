import type { GraphEdge, GraphNode } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { EyeOff, Network, Pin, SquareCheck } from 'lucide-react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { Outside } from '../../parts/outside.tsx';
import { SchemaIcon } from '../entities/schema-icon.tsx';
import { schemaWord } from '../entities/words.ts';
import { NEW_NODES_MAX, type Place, type Rest } from './board.ts';
import { writeKeys } from './graph-params.ts';
import { periodText } from './edge-words.ts';
import { topicWord } from './node-words.ts';

const LINKS_SHOWN_MAX = 60;

interface NodePanelProps {
  readonly node: GraphNode;
  readonly place: Place | undefined;
  readonly rest: Rest | undefined;
  readonly edges: readonly GraphEdge[];
  readonly selected: boolean;
  readonly waiting: boolean;
  readonly onExpand: () => void;
  readonly onHide: () => void;
  readonly onPin: () => void;
  readonly onSelect: () => void;
}

/** The chosen entity: what can be done with it, what hangs on it undrawn, and its links with their evidence. */
export function NodePanel({ node, place, rest, edges, selected, waiting, ...does }: NodePanelProps) {
  const own = edges.filter(({ from, to }) => from === node.key || to === node.key);
  const more = Math.min(NEW_NODES_MAX, rest?.count ?? 0);
  return (
    <section className="graph-panel graph-node" aria-labelledby="graph-node-name">
      <p className="graph-kind small soft">
        <SchemaIcon schema={node.schema} size={14} /> {schemaWord(node.schema).split(',')[0]}
        {node.topics.length === 0 ? null : <span className="warning">{node.topics.map(topicWord).join(', ')}</span>}
      </p>
      <h2 id="graph-node-name">
        <Link to="/entities/$id" params={{ id: node.key }}>
          <Outside value={node.caption} />
        </Link>
      </h2>
      <p className="small muted">
        {node.datasets.map((dataset) => datasetName(dataset)).join(', ')} · {say('graph.links', { count: node.degree })}
      </p>
      <div className="graph-do">
        {rest === undefined || rest.hub ? null : (
          <Button icon={Network} command="expand" isPending={waiting} onPress={does.onExpand}>
            {rest.unasked > 0 ? say('graph.expand') : say('graph.expandMore', { count: more })}
          </Button>
        )}
        <Button kind="quiet" icon={EyeOff} command="hide" onPress={does.onHide}>
          {say('graph.hide')}
        </Button>
        <Button kind="quiet" icon={Pin} command="pin" onPress={does.onPin}>
          {say(place?.pinned === true ? 'graph.unpin' : 'graph.pin')}
        </Button>
        <Button kind="quiet" icon={SquareCheck} command="select" onPress={does.onSelect}>
          {say(selected ? 'graph.unselect' : 'graph.select')}
        </Button>
      </div>
      {rest === undefined ? (
        <p className="small muted">{say('graph.allDrawn')}</p>
      ) : (
        <>
          <h3>{say('graph.notDrawn')}</h3>
          <ul className="graph-rest">
            {rest.bySchema.map(({ schema, count, hub }) => (
              <li key={schema}>
                <span>{schemaWord(schema)}</span>
                <span className="num">{count.toLocaleString('en-GB')}</span>
                {hub ? <HubWhy count={count} /> : null}
              </li>
            ))}
            {rest.unasked === 0 ? null : (
              <li>
                <span>{say('graph.linksUnknown')}</span>
                <span className="num">{rest.unasked.toLocaleString('en-GB')}</span>
                {rest.hub ? <HubWhy count={rest.unasked} /> : null}
              </li>
            )}
          </ul>
        </>
      )}
      {rest?.hub === true ? (
        <p className="small soft">
          {say('graph.hubAsk')}{' '}
          <Link to="/entities/graph" search={{ ask: 'paths', n: writeKeys([node.key]) }}>
            {say('graph.hubPath')}
          </Link>
        </p>
      ) : null}
      <h3>{say('graph.linksOf')}</h3>
      <ul className="graph-evidence">
        {own.slice(0, LINKS_SHOWN_MAX).map((edge) => (
          <li key={`${edge.key} ${edge.from} ${edge.to}`}>
            <span>
              <Outside value={edge.text} />
            </span>
            <span className="small muted">
              {periodText(edge)} · {say(edge.nature === 'fact' ? 'graph.fact' : 'graph.assessment')} ·{' '}
              {datasetName(edge.dataset)}
            </span>
          </li>
        ))}
      </ul>
      {own.length > LINKS_SHOWN_MAX ? (
        <p className="small muted">{say('common.of', { shown: LINKS_SHOWN_MAX, all: own.length })}</p>
      ) : null}
    </section>
  );
}

const HubWhy = ({ count }: { count: number }) => (
  <span className="small soft graph-hub-why">{say('graph.hubWhy', { count })}</span>
);
