import { useEffect, useMemo, useRef, useState } from 'react';
import type { Camera } from './camera.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import { type Ink, readInk, watchTheme } from './ink.ts';
import { LineLayer, sizeTo } from './line-layer.ts';
import { paintNodes } from './paint.ts';

/** The camera rests when it has not moved for so long. */
const REST_MS = 120;
/** Names that are tried from afar, those of nodes with so many lines; those that have room are written. */
const WEIGHTY_MAX = 60;
const WEIGHTY_LINES_MIN = 3;

/** Those with the most lines, most first. */
function weightiestOf({ nodes, edges }: Drawing): readonly string[] {
  const lines = new Map(nodes.map(({ key }) => [key, 0]));
  for (const { from, to } of edges) for (const end of [from, to]) lines.set(end, (lines.get(end) ?? 0) + 1);
  const weighty = [...lines].filter(([, count]) => count >= WEIGHTY_LINES_MIN).sort(([, a], [, b]) => b - a);
  return weighty.slice(0, WEIGHTY_MAX).map(([key]) => key);
}

/** Many nodes on one canvas, painted once for each frame in which something changed. */
export function CanvasDrawing({
  drawing,
  nodes,
  moved,
  camera,
  chosen,
  lit,
}: {
  drawing: Drawing;
  nodes: ReadonlyMap<string, DrawnNode>;
  moved: ReadonlyMap<string, DrawnNode>;
  camera: Camera;
  chosen: string | undefined;
  lit: ReadonlySet<string> | undefined;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // Counts changes of theme and size.
  const [look, setLook] = useState(0);
  const inkOf = useRef<{ readonly look: number; readonly ink: Ink }>(undefined);
  useEffect(() => {
    const again = () => setLook((now) => now + 1);
    const ended = watchTheme(again);
    const sizes = new ResizeObserver(again);
    if (canvas.current !== null) sizes.observe(canvas.current);
    return () => {
      ended();
      sizes.disconnect();
    };
  }, []);
  const [lines] = useState(() => new LineLayer());
  const weightiest = useMemo(() => weightiestOf(drawing), [drawing]);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const draw = (atRest: boolean) => {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (element === null || context === null || context === undefined) return;
      const { clientWidth: width, clientHeight: height } = element;
      const ratio = globalThis.devicePixelRatio;
      sizeTo(element, width, height, ratio);
      // Reading the theme makes the page be laid out: once for each theme, not for each frame.
      if (inkOf.current?.look !== look) inkOf.current = { look, ink: readInk(element.parentElement ?? document.body) };
      const { ink } = inkOf.current;
      const scene = { drawing, nodes, camera, ink, chosen, lit, moved, weightiest, width, height };
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      if (lines.show(context, scene, ratio, atRest)) rest = setTimeout(() => draw(true), REST_MS);
      paintNodes(context, scene);
      performance.mark('quintet:diagram-painted');
    };
    const frame = requestAnimationFrame(() => draw(false));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, [drawing, nodes, moved, camera, chosen, lit, look, lines, weightiest]);
  return <canvas ref={canvas} className="diagram-canvas" aria-hidden />;
}
