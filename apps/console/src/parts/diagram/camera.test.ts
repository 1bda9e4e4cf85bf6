import { expect, test } from 'vitest';
import { fitCamera, NO_INSETS, revealCamera, showCamera, underCamera, zoomCamera } from './camera.ts';

const box = { left: 0, top: 0, width: 2000, height: 1000 };

test('sees the whole, in the middle, and does not blow up a small one', () => {
  expect(fitCamera(box, 1048, 1048, NO_INSETS)).toEqual({ scale: 0.5, x: 24, y: 274 });
  expect(fitCamera({ ...box, width: 10, height: 10 }, 1048, 1048, NO_INSETS).scale).toBe(1);
  expect(fitCamera(box, 1048, 1048, NO_INSETS, 0.8).scale).toBe(0.8);
});

test('zooming keeps what is under the pointer', () => {
  const camera = { scale: 0.5, x: 10, y: 20 };
  const at = { x: 300, y: 200 };
  const before = underCamera(camera, at);
  expect(underCamera(zoomCamera(camera, 2, at), at)).toEqual(before);
});

test('reveals by the shortest way, and not at all what is seen', () => {
  const camera = { scale: 1, x: 0, y: 0 };
  expect(revealCamera(camera, { left: 990, top: 50, width: 40, height: 20 }, 1000, 500, NO_INSETS)).toEqual({
    scale: 1,
    x: -54,
    y: 0,
  });
  expect(revealCamera(camera, { left: 90, top: 50, width: 40, height: 20 }, 1000, 500, NO_INSETS)).toBe(camera);
});

test('shows what was drawn by moving, by zooming out when it has no room, and not at all when it is seen', () => {
  const camera = { scale: 1, x: 0, y: 0 };
  const seen = { left: 90, top: 50, width: 40, height: 20 };
  expect(showCamera(camera, seen, 1000, 500, NO_INSETS)).toBe(camera);
  expect(showCamera(camera, { ...seen, left: -200 }, 1000, 500, NO_INSETS)).toEqual({ scale: 1, x: 224, y: 0 });
  expect(showCamera(camera, { ...seen, width: 1904 }, 1000, 500, NO_INSETS).scale).toBe(0.5);
});
