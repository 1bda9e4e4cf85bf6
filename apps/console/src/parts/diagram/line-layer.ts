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

/**
 * Lines as a picture of their own, since lines take most of the time. While the camera moves over many, the picture is
 * moved; while a node is dragged, only its own lines are painted.
 */
export class LineLayer {
  readonly #canvas = document.createElement('canvas');
  #scene: Scene | undefined;

  /** Puts the lines into a picture. Whether they have to be painted anew once the camera rests. */
  show(context: CanvasRenderingContext2D, scene: Scene, ratio: number, atRest: boolean): boolean {
    const [dragged] = scene.moved?.keys() ?? [];
    const known = this.#scene !== undefined && sameLines(this.#scene, scene);
    const isMoved = this.#scene?.camera !== scene.camera;
    const many = scene.drawing.edges.length > CLEAR_EDGES_MAX;
    if (!known || (isMoved && (atRest || !many))) this.#paint(scene, ratio, dragged);
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
