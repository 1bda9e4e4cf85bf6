import { useEffect, useRef, useState } from 'react';
import type { Camera } from './camera.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import { type Ink, readInk, watchTheme } from './ink.ts';
import { paint, type PaintOptions } from './paint.ts';

/** All that does not move while one node is dragged, painted once. */
interface Still {
  readonly layer: HTMLCanvasElement;
  readonly of: string;
  readonly camera: Camera;
}

function sizeTo(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

const touches = ({ from, to }: Drawing['edges'][number], key: string): boolean => from === key || to === key;

/** A node with its lines. */
const partOf = ({ nodes, edges }: Drawing, key: string): Drawing => ({
  nodes: nodes.filter((node) => node.key === key),
  edges: edges.filter((edge) => touches(edge, key)),
});

function paintStill(
  { nodes: all, edges }: Drawing,
  dragged: string,
  nodes: ReadonlyMap<string, DrawnNode>,
  camera: Camera,
  options: PaintOptions,
  ratio: number,
  look: number,
): Still | undefined {
  const layer = document.createElement('canvas');
  sizeTo(layer, options.width, options.height, ratio);
  const context = layer.getContext('2d');
  if (context === null) return undefined;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const others = {
    nodes: all.filter(({ key }) => key !== dragged),
    edges: edges.filter((edge) => !touches(edge, dragged)),
  };
  paint(context, others, nodes, camera, options);
  return { layer, of: `${dragged} ${look}`, camera };
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
  const ink = useRef<Ink>(undefined);
  useEffect(() => {
    const again = () => {
      ink.current = undefined;
      setLook((now) => now + 1);
    };
    const ended = watchTheme(again);
    const sizes = new ResizeObserver(again);
    if (canvas.current !== null) sizes.observe(canvas.current);
    return () => {
      ended();
      sizes.disconnect();
    };
  }, []);
  const still = useRef<Still>(undefined);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (element === null || context === null || context === undefined) return;
      const { clientWidth: width, clientHeight: height } = element;
      const ratio = globalThis.devicePixelRatio;
      sizeTo(element, width, height, ratio);
      // Reading the theme makes the page be laid out: once for each theme, not for each frame.
      ink.current ??= readInk(element.parentElement ?? document.body);
      const options = { ink: ink.current, chosen, lit, moved, width, height };
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      const [dragged] = moved.keys();
      if (dragged === undefined) {
        still.current = undefined;
        paint(context, drawing, nodes, camera, options);
      } else {
        const sameDrag = still.current?.of === `${dragged} ${look}` && still.current.camera === camera;
        if (!sameDrag) still.current = paintStill(drawing, dragged, nodes, camera, options, ratio, look);
        if (still.current !== undefined) context.drawImage(still.current.layer, 0, 0, width, height);
        paint(context, partOf(drawing, dragged), nodes, camera, options);
      }
      performance.mark('quintet:diagram-painted');
    });
    return () => cancelAnimationFrame(frame);
  }, [drawing, nodes, moved, camera, chosen, lit, look]);
  return <canvas ref={canvas} className="diagram-canvas" aria-hidden />;
}
