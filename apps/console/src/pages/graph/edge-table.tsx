import type { GraphEdge, GraphNode } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Outside } from '../../parts/outside.tsx';
import { schemaWord } from '../entities/words.ts';
import { periodText } from './edge-words.ts';
import './edge-table.css';

const ROWS_MAX = 400;

/** The drawing as text: every link with who, what, when, how sure, and who says so. */
export function EdgeTable({ edges, nodes }: { edges: readonly GraphEdge[]; nodes: ReadonlyMap<string, GraphNode> }) {
  if (edges.length === 0) return <EmptyState>{say('graph.noKinds')}</EmptyState>;
  const end = (key: string) => (
    <Link to="/entities/$id" params={{ id: key }}>
      <Outside value={nodes.get(key)?.caption ?? key} />
    </Link>
  );
  return (
    <>
      <table className="graph-table">
        <caption className="sr">{say('graph.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('graph.tableFrom')}</th>
            <th scope="col">{say('graph.tableLink')}</th>
            <th scope="col">{say('graph.tableTo')}</th>
            <th scope="col">{say('graph.tablePeriod')}</th>
            <th scope="col" className="num">
              {say('graph.tableStrength')}
            </th>
            <th scope="col">{say('graph.tableNature')}</th>
            <th scope="col">{say('graph.tableSource')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, ROWS_MAX).map((edge) => (
            <tr key={`${edge.key} ${edge.from} ${edge.to}`}>
              <td className="graph-end">{end(edge.from)}</td>
              <td>
                <span className="soft">{schemaWord(edge.schema)}</span>{' '}
                <span className="small muted graph-said">
                  <Outside value={edge.text} />
                </span>
              </td>
              <td className="graph-end">{end(edge.to)}</td>
              <td className="nowrap">{periodText(edge)}</td>
              <td className="num">{edge.strength.toFixed(2)}</td>
              <td>
                <span className={`grade grade-${edge.nature}`}>
                  {say(edge.nature === 'fact' ? 'graph.fact' : 'graph.assessment')}
                </span>
              </td>
              <td className="soft">{datasetName(edge.dataset)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {edges.length > ROWS_MAX ? (
        <p className="small muted graph-cut">{say('graph.tableCut', { shown: ROWS_MAX, all: edges.length })}</p>
      ) : null}
    </>
  );
}
