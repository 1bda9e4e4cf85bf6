import type { Camera } from './camera.ts';
import type { DrawnEdge } from './drawing.ts';
import { CLEAR_EDGES_MAX, paintEdges, type Scene } from './paint.ts';

const touches = ({ from, to }: DrawnEdge, key: string | undefined): boolean => from === key || to === key;

export function sizeTo(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

/** Whether lines that were painted for one scene are those of another, apart from where the camera is. */
function sameLines(one: Scene, other: Scene): boolean {
  return (
    one.drawing === other.drawing &&
    one.ink === other.ink &&
    one.chosen === other.chosen &&
    one.width === other.width &&
    one.height === other.height &&
    [...(one.moved?.keys() ?? [])].join('\n') === [...(other.moved?.keys() ?? [])].join('\n')
  );
}

/** The picture is good for so much of the room, and for so much of a change in size. */
const MOVED_SHARE_MAX = 0.25;
const GROWN_MAX = 1.5;

/** Whether the camera has gone so far from where lines were painted that too many are missing. */
function isFar(painted: Camera, { camera, width, height }: Scene): boolean {
  const grown = camera.scale / painted.scale;
  const [dx, dy] = [camera.x - painted.x * grown, camera.y - painted.y * grown];
  if (grown > GROWN_MAX || grown < 1 / GROWN_MAX) return true;
  const missingX = Math.max(dx, width - (dx + width * grown));
  const missingY = Math.max(dy, height - (dy + height * grown));
  return missingX > width * MOVED_SHARE_MAX || missingY > height * MOVED_SHARE_MAX;
}

/**
 * Lines as a picture of their own, since lines take most of the time. While the camera moves over many, the picture is
 * moved; while a node is dragged, only its own lines are painted.
 */
export class LineLayer {
  readonly #canvas = document.createElement('canvas');
  #scene: Scene | undefined;

  /** Puts the lines into a picture. Whether they have to be painted anew once the camera rests. */
  show(context: CanvasRenderingContext2D, scene: Scene, ratio: number, atRest: boolean): boolean {
    // A room that is hidden has no size, and nothing can be drawn into it.
    if (scene.width === 0 || scene.height === 0) return false;
    const [dragged] = scene.moved?.keys() ?? [];
    const many = scene.drawing.edges.length > CLEAR_EDGES_MAX;
    const last = this.#scene;
    const isGood =
      last !== undefined &&
      sameLines(last, scene) &&
      (last.camera === scene.camera || (many && !atRest && !isFar(last.camera, scene)));
    if (!isGood) this.#paint(scene, ratio, dragged);
    const painted = this.#scene?.camera ?? scene.camera;
    const grown = scene.camera.scale / painted.scale;
    context.drawImage(
      this.#canvas,
      scene.camera.x - painted.x * grown,
      scene.camera.y - painted.y * grown,
      scene.width * grown,
      scene.height * grown,
    );
    if (dragged !== undefined) {
      paintEdges(
        context,
        scene,
        scene.drawing.edges.filter((edge) => touches(edge, dragged)),
      );
    }
    return painted !== scene.camera;
  }

  #paint(scene: Scene, ratio: number, dragged: string | undefined): void {
    sizeTo(this.#canvas, scene.width, scene.height, ratio);
    const context = this.#canvas.getContext('2d');
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, scene.width, scene.height);
    paintEdges(
      context,
      scene,
      scene.drawing.edges.filter((edge) => !touches(edge, dragged)),
    );
    this.#scene = scene;
  }
}
