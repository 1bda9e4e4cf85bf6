import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Camera, fitCamera, type Insets, revealCamera, showCamera, zoomCamera } from './camera.ts';
import { boundsOf, type Drawing, type DrawnNode } from './drawing.ts';

const WHEEL_FACTOR = 0.0016;

/**
 * What is seen of a drawing: fitted whenever `fitOn` changes, and when `settledOn` does unless somebody moved it meanwhile;
 * moved by wheel, buttons and keys.
 */
export function useCamera(
  room: RefObject<HTMLElement | null>,
  drawing: Drawing,
  fitOn: string,
  insets: Insets,
  scaleMin?: number,
  settledOn?: number,
) {
  const [camera, setCamera] = useState<Camera>({ x: 0, y: 0, scale: 1 });
  const latest = useRef({ drawing, insets, camera });
  useLayoutEffect(() => {
    latest.current = { drawing, insets, camera };
  });
  const sizeOf = () => room.current?.getBoundingClientRect() ?? { width: 1, height: 1 };
  const fit = () => {
    const { width, height } = sizeOf();
    setCamera(fitCamera(boundsOf(latest.current.drawing), width, height, latest.current.insets));
  };
  const fitted = useRef<{ on: string; settledOn: number | undefined; camera: Camera }>(undefined);
  useLayoutEffect(() => {
    const before = fitted.current;
    const wasMoved = before?.camera !== latest.current.camera;
    if (before?.on === fitOn && (before.settledOn === settledOn || wasMoved)) return;
    const { width, height } = room.current?.getBoundingClientRect() ?? { width: 1, height: 1 };
    const { drawing: now, insets: free } = latest.current;
    const subject = now.nodes.find((node) => node.subject === true);
    const whole = fitCamera(boundsOf(now), width, height, free, scaleMin);
    const seen = subject === undefined ? whole : aboutSubject(whole, now, subject, width, height, free);
    fitted.current = { on: fitOn, settledOn, camera: seen };
    setCamera(seen);
  }, [fitOn, settledOn, room, scaleMin]);
  useEffect(() => {
    const element = room.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      setCamera((now) => zoomCamera(now, Math.exp(-event.deltaY * WHEEL_FACTOR), at));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [room]);
  const zoom = (factor: number) => {
    const { width, height } = sizeOf();
    setCamera((now) => zoomCamera(now, factor, { x: width / 2, y: height / 2 }));
  };
  const reveal = (node: DrawnNode) => {
    const { width, height } = sizeOf();
    setCamera((now) => revealCamera(now, boxOf(node), width, height, latest.current.insets));
  };
  /** Brings several into view together. */
  const show = (some: readonly DrawnNode[]) => {
    if (some.length === 0) return;
    const { width, height } = sizeOf();
    setCamera((now) => showCamera(now, boundsOf({ nodes: some, edges: [] }), width, height, latest.current.insets));
  };
  return { camera, setCamera, fit, zoom, reveal, show };
}

/** Where the whole has no room, what it is about stands in the middle, with the other end of the drawing as it fits. */
function aboutSubject(
  whole: Camera,
  drawing: Drawing,
  subject: DrawnNode,
  width: number,
  height: number,
  insets: Insets,
): Camera {
  const box = boundsOf(drawing);
  const wide = box.width * whole.scale > width - insets.left - insets.right;
  const middle = insets.left + (width - insets.left - insets.right) / 2 - subject.x * whole.scale;
  // As far as it goes without showing an empty side.
  const least = width - insets.right - (box.left + box.width) * whole.scale;
  const x = wide ? Math.min(insets.left - box.left * whole.scale, Math.max(least, middle)) : whole.x;
  return revealCamera({ ...whole, x }, boxOf(subject), width, height, insets);
}

const boxOf = ({ x, y, width, height }: DrawnNode) => ({ left: x - width / 2, top: y - height / 2, width, height });
