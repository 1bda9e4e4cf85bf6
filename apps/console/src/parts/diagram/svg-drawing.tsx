import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import type { Camera } from './camera.ts';
import type { Drawing, DrawnEdge, DrawnNode, Point } from './drawing.ts';
import { arrowCorners, edgePath, pathText } from './edge-path.ts';
import { labelPlaces } from './label-places.ts';
import { fitText, noteY, titleLines, titlePx } from './node-size.ts';

const RADIUS_PX = 3;

interface NodeHandlers {
  readonly onChoose: (key: string) => void;
  readonly onGrab: (event: PointerEvent<SVGGElement>, key: string) => void;
  readonly onKey: (event: KeyboardEvent<SVGGElement>, key: string) => void;
}

export interface SvgDrawingProps extends NodeHandlers {
  readonly drawing: Drawing;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly moved: ReadonlyMap<string, DrawnNode>;
  readonly camera: Camera;
  readonly chosen: string | undefined;
  readonly lit: ReadonlySet<string> | undefined;
}

/** Every node can be reached by Tab and says what it is; the lines are said by the table. */
export function SvgDrawing({ drawing, nodes, moved, camera, chosen, lit, ...handlers }: SvgDrawingProps) {
  const labels = labelPlaces(drawing);
  const at = (key: string) => moved.get(key) ?? nodes.get(key);
  return (
    <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>
      <g aria-hidden>
        {drawing.edges.map((edge) => {
          const from = at(edge.from);
          const to = at(edge.to);
          if (from === undefined || to === undefined) return null;
          return (
            <Edge
              key={edge.key}
              edge={edge}
              from={from}
              to={to}
              labelAt={moved.has(edge.from) || moved.has(edge.to) ? 'middle' : labels.get(edge.key)}
              lit={chosen !== undefined && (edge.from === chosen || edge.to === chosen)}
            />
          );
        })}
      </g>
      {drawing.nodes.map((node) => (
        <Node
          key={node.key}
          node={moved.get(node.key) ?? node}
          chosen={node.key === chosen}
          lit={lit?.has(node.key) === true}
          {...handlers}
        />
      ))}
    </g>
  );
}

const Edge = memo(function Edge({
  edge,
  from,
  to,
  labelAt,
  lit,
}: {
  edge: DrawnEdge;
  from: DrawnNode;
  to: DrawnNode;
  /** Where its word stands; nowhere when there is no room for it. */
  labelAt: Point | 'middle' | undefined;
  lit: boolean;
}) {
  const path = edgePath(edge, from, to);
  const label = labelAt === 'middle' ? path.middle : labelAt;
  return (
    <g className="diagram-edge" data-dashed={edge.dashed || undefined} data-lit={lit || undefined}>
      <path d={pathText(path)} style={{ strokeWidth: edge.width }} />
      {edge.directed ? (
        <polygon
          points={arrowCorners(path, edge.width)
            .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
            .join(' ')}
        />
      ) : null}
      {edge.label === undefined || label === undefined ? null : (
        <text x={label.x} y={label.y + 4}>
          {edge.label}
        </text>
      )}
    </g>
  );
});

interface NodeProps extends NodeHandlers {
  readonly node: DrawnNode;
  readonly chosen: boolean;
  readonly lit: boolean;
}

const Node = memo(function Node({ node, chosen, lit, onChoose, onGrab, onKey }: NodeProps) {
  const { key, width, height, note } = node;
  return (
    <g
      className="diagram-node"
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      data-key={key}
      data-chosen={chosen || node.subject || lit || undefined}
      data-dashed={node.dashed || undefined}
      transform={`translate(${node.x} ${node.y})`}
      onPointerDown={(event) => onGrab(event, key)}
      onKeyUp={(event) => {
        // Chosen by Tab as by the pointer: what stands beside the drawing follows. Focus that is given back chooses nothing.
        if (event.key === 'Tab') onChoose(key);
      }}
      onClick={() => onChoose(key)}
      onKeyDown={(event) => onKey(event, key)}
    >
      <title>{node.text}</title>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={node.shape === 'pill' ? height / 2 : RADIUS_PX}
      />
      {node.hub === true ? (
        <rect
          className="diagram-inner"
          x={-width / 2 + 3}
          y={-height / 2 + 3}
          width={width - 6}
          height={height - 6}
          rx={node.shape === 'pill' ? height / 2 - 3 : RADIUS_PX}
        />
      ) : null}
      {titleLines(node).map(({ text, y }) => (
        <text key={y} className="diagram-title" y={y} style={{ fontSize: titlePx(node) }}>
          {text}
        </text>
      ))}
      {note === '' ? null : (
        <text className="diagram-note" y={noteY(node)}>
          {fitText(note, width, 'note')}
        </text>
      )}
      {node.pinned === true ? (
        <circle className="diagram-pin" cx={-width / 2 + 4} cy={-height / 2 + 1} r={3.5} />
      ) : null}
      {node.more === undefined ? null : (
        <g className="diagram-more" transform={`translate(${width / 2 - 6} ${height / 2})`}>
          <rect x={-5 - node.more.length * 3} y={-8} width={10 + node.more.length * 6} height={16} rx={8} />
          <text y={4}>{node.more}</text>
        </g>
      )}
    </g>
  );
});
