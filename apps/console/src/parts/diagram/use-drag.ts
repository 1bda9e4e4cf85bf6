import { type PointerEvent, useRef, useState } from 'react';
import { type Camera, moveCamera } from './camera.ts';
import type { DrawnNode } from './drawing.ts';

/** Less is a click. */
const DRAG_PX_MIN = 4;
const NONE: ReadonlyMap<string, DrawnNode> = new Map();

interface Grip {
  readonly node: DrawnNode | undefined;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  lastX: number;
  lastY: number;
  dragging: boolean;
}

/** Dragging: the drawing by its ground, a node by itself. A node is put down where it is let go. */
export function useDrag({
  camera,
  setCamera,
  onMove,
  onClick,
}: {
  camera: Camera;
  setCamera: (change: (now: Camera) => Camera) => void;
  /** Nodes stay where they are without it. */
  onMove: ((key: string, x: number, y: number) => void) | undefined;
  onClick: (node: DrawnNode | undefined) => void;
}) {
  const grip = useRef<Grip | undefined>(undefined);
  const [moved, setMoved] = useState(NONE);
  const placeOf = (node: DrawnNode, event: PointerEvent, from: Grip): DrawnNode => ({
    ...node,
    x: node.x + (event.clientX - from.x) / camera.scale,
    y: node.y + (event.clientY - from.y) / camera.scale,
  });
  return {
    moved,
    grab: (event: PointerEvent, node: DrawnNode | undefined) => {
      if (event.button !== 0) return;
      const { pointerId: pointer, clientX: x, clientY: y } = event;
      grip.current = { node, pointer, x, y, lastX: x, lastY: y, dragging: false };
    },
    drag: (event: PointerEvent<HTMLElement>) => {
      const now = grip.current;
      if (now === undefined || now.pointer !== event.pointerId) return;
      if (!now.dragging) {
        if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < DRAG_PX_MIN) return;
        now.dragging = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      if (now.node !== undefined && onMove !== undefined) {
        setMoved(new Map([[now.node.key, placeOf(now.node, event, now)]]));
        return;
      }
      const [dx, dy] = [event.clientX - now.lastX, event.clientY - now.lastY];
      now.lastX = event.clientX;
      now.lastY = event.clientY;
      setCamera((camera) => moveCamera(camera, dx, dy));
    },
    drop: (event: PointerEvent) => {
      const now = grip.current;
      if (now === undefined || now.pointer !== event.pointerId) return;
      grip.current = undefined;
      setMoved(NONE);
      if (!now.dragging) onClick(now.node);
      else if (now.node !== undefined && onMove !== undefined) {
        const { x, y } = placeOf(now.node, event, now);
        onMove(now.node.key, x, y);
      }
    },
    cancel: () => {
      grip.current = undefined;
      setMoved(NONE);
    },
  };
}
