import type { Box, Point } from './drawing.ts';

/** Which part of a drawing is seen: a point of it stands at `point × scale + (x, y)` of the screen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What lies over the drawing at its sides, in pixels. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SCALE_MIN = 0.02;
const SCALE_MAX = 3;
/** A small drawing is not blown up. */
const FIT_SCALE_MAX = 1;
export const NO_INSETS: Insets = { left: 24, right: 24, top: 24, bottom: 24 };

const bounded = (scale: number): number => Math.min(SCALE_MAX, Math.max(SCALE_MIN, scale));

/** Sees the whole of a box in the middle of the room that is free. `scaleMin` keeps words readable: a part is seen then. */
export function fitCamera(box: Box, width: number, height: number, insets: Insets, scaleMin = SCALE_MIN): Camera {
  const [freeX, freeY] = [
    Math.max(1, width - insets.left - insets.right),
    Math.max(1, height - insets.top - insets.bottom),
  ];
  const fitting = Math.min(freeX / Math.max(1, box.width), freeY / Math.max(1, box.height), FIT_SCALE_MAX);
  const scale = Math.max(scaleMin, bounded(fitting));
  return {
    scale,
    x: insets.left + freeX / 2 - (box.left + box.width / 2) * scale,
    y: insets.top + freeY / 2 - (box.top + box.height / 2) * scale,
  };
}

/** Zooms by a factor; what is under `at` (of the screen) stays there. */
export function zoomCamera(camera: Camera, factor: number, at: Point): Camera {
  const scale = bounded(camera.scale * factor);
  const ratio = scale / camera.scale;
  return { scale, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio };
}

export const moveCamera = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x + dx,
  y: camera.y + dy,
});

/** The point of the drawing under a point of the screen. */
export const underCamera = (camera: Camera, at: Point): Point => ({
  x: (at.x - camera.x) / camera.scale,
  y: (at.y - camera.y) / camera.scale,
});

/** Moves as little as it takes until a box is seen. */
export function revealCamera(camera: Camera, box: Box, width: number, height: number, insets: Insets): Camera {
  const left = box.left * camera.scale + camera.x;
  const top = box.top * camera.scale + camera.y;
  const right = left + box.width * camera.scale;
  const bottom = top + box.height * camera.scale;
  const dx = left < insets.left ? insets.left - left : right > width - insets.right ? width - insets.right - right : 0;
  const dy =
    top < insets.top ? insets.top - top : bottom > height - insets.bottom ? height - insets.bottom - bottom : 0;
  return dx === 0 && dy === 0 ? camera : moveCamera(camera, dx, dy);
}

/** Sees the whole of a box: moves as little as it takes, and zooms out only when it has no room at this size. */
export function showCamera(camera: Camera, box: Box, width: number, height: number, insets: Insets): Camera {
  const freeX = Math.max(1, width - insets.left - insets.right);
  const freeY = Math.max(1, height - insets.top - insets.bottom);
  const fits = box.width * camera.scale <= freeX && box.height * camera.scale <= freeY;
  return fits ? revealCamera(camera, box, width, height, insets) : fitCamera(box, width, height, insets);
}
