import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { say } from '../../messages/say.tsx';
import { IconButton } from '../button.tsx';
import { arrowStep, isArrow } from './arrow-step.ts';
import { type Insets, NO_INSETS, underCamera } from './camera.ts';
import { CanvasDrawing } from './canvas-drawing.tsx';
import type { Drawing, DrawnNode } from './drawing.ts';
import { nodeUnder } from './node-under.ts';
import { SvgDrawing } from './svg-drawing.tsx';
import { useCamera } from './use-camera.ts';
import { useDrag } from './use-drag.ts';
import './diagram.css';

/** Up to here each node is an element that takes focus; above, one canvas is painted. */
const SVG_NODES_MAX = 200;
const ZOOM_STEP = 1.3;
const FOCUS_BACK_MS = 60;
/** What the buttons at the left cover. */
const ZOOM_PX = 40;

export interface DiagramProps {
  readonly drawing: Drawing;
  /** What it shows, for a reader. */
  readonly label: string;
  readonly chosen?: string | undefined;
  readonly lit?: ReadonlySet<string> | undefined;
  readonly onChoose: (key: string | undefined) => void;
  /** Enter on the chosen one. */
  readonly onOpen?: (key: string) => void;
  readonly onMove?: (key: string, x: number, y: number) => void;
  /** The whole is fitted into the room whenever this changes. */
  readonly fitOn: string;
  /** It is fitted anew when this changes, its nodes having found better places, unless somebody moved it meanwhile. */
  readonly settledOn?: number;
  readonly insets?: Insets;
  /** A node to be brought into view and given the focus; asked for anew by each new object. */
  readonly seek?: { readonly key: string } | undefined;
  /** What was just drawn: it comes into view, unless it is seen already; asked for anew by each new object. */
  readonly fresh?: readonly string[] | undefined;
  /** Never smaller than this at first: words stay readable, and the rest is a drag away. */
  readonly scaleMin?: number;
}

/** A drawing that can be moved, zoomed and walked through by arrows. */
export function Diagram({
  drawing,
  label,
  chosen,
  lit,
  onChoose,
  onOpen,
  onMove,
  fitOn,
  settledOn,
  insets = NO_INSETS,
  seek,
  fresh,
  scaleMin,
}: DiagramProps) {
  const room = useRef<HTMLDivElement>(null);
  const nodes = useMemo(() => new Map(drawing.nodes.map((node) => [node.key, node])), [drawing]);
  const { camera, setCamera, fit, zoom, reveal, show } = useCamera(
    room,
    drawing,
    fitOn,
    { ...insets, left: insets.left + ZOOM_PX },
    scaleMin,
    settledOn,
  );
  const { moved, grab, drag, drop, cancel } = useDrag({
    camera,
    setCamera,
    onMove,
    onClick: (node) => onChoose(node?.key),
  });
  const many = drawing.nodes.length > SVG_NODES_MAX;
  const go = (node: DrawnNode) => {
    onChoose(node.key);
    reveal(node);
    if (many) room.current?.focus();
    else room.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(node.key)}"]`)?.focus();
  };
  const showFresh = useEffectEvent((keys: readonly string[]) => show(keys.flatMap((key) => nodes.get(key) ?? [])));
  useEffect(() => {
    if (fresh !== undefined) showFresh(fresh);
  }, [fresh]);
  const latest = useRef({ go, nodes });
  useEffect(() => {
    latest.current = { go, nodes };
  });
  useEffect(() => {
    const wanted = seek === undefined ? undefined : latest.current.nodes.get(seek.key);
    if (wanted === undefined) return undefined;
    // After the dialog in which it was found has given the focus back.
    const timer = setTimeout(() => latest.current.go(wanted), FOCUS_BACK_MS);
    return () => clearTimeout(timer);
  }, [seek]);
  const onKey = (event: KeyboardEvent, from: string | undefined) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && from !== undefined && onOpen !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      onOpen(from);
    } else if (isArrow(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      const next = arrowStep(drawing, from, event.key);
      if (next !== undefined) go(next);
    } else if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? ZOOM_STEP : 1 / ZOOM_STEP);
    else if (event.key === '0') fit();
  };
  const grabCanvas = (event: PointerEvent<HTMLElement>) => {
    if (!many) return grab(event, undefined);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = underCamera(camera, { x: event.clientX - left, y: event.clientY - top });
    return grab(event, nodeUnder(drawing.nodes, at));
  };
  return (
    <div className="diagram">
      <div
        ref={room}
        className="diagram-room"
        role="application"
        aria-label={label}
        // The arrows walk from node to node; in the drawing of elements each node takes the focus itself.
        {...(many ? { tabIndex: 0 } : {})}
        onKeyDown={(event) => onKey(event, chosen)}
        onPointerDown={grabCanvas}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={cancel}
      >
        {many ? (
          <CanvasDrawing drawing={drawing} nodes={nodes} moved={moved} camera={camera} chosen={chosen} lit={lit} />
        ) : (
          <svg className="diagram-svg" role="group" aria-label={label}>
            <SvgDrawing
              drawing={drawing}
              nodes={nodes}
              moved={moved}
              camera={camera}
              chosen={chosen}
              lit={lit}
              onChoose={onChoose}
              onGrab={(event, key) => {
                event.stopPropagation();
                grab(event, nodes.get(key));
              }}
              onKey={onKey}
            />
          </svg>
        )}
      </div>
      {many ? (
        <span className="sr" role="status">
          {chosen === undefined ? '' : nodes.get(chosen)?.text}
        </span>
      ) : null}
      <div className="diagram-zoom" style={{ insetInlineStart: insets.left, insetBlockStart: insets.top }}>
        <IconButton icon={Plus} name={say('diagram.zoomIn')} onPress={() => zoom(ZOOM_STEP)} />
        <IconButton icon={Minus} name={say('diagram.zoomOut')} onPress={() => zoom(1 / ZOOM_STEP)} />
        <IconButton icon={Maximize} name={say('diagram.fit')} onPress={fit} />
      </div>
    </div>
  );
}
