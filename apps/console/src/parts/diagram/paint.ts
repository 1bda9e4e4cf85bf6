import type { Camera } from './camera.ts';
import type { Drawing, DrawnEdge, DrawnNode, Point } from './drawing.ts';
import type { Ink } from './ink.ts';
import { labelPlaces } from './label-places.ts';
import { paintHairs, paintLines, type SeenEdge } from './paint-lines.ts';
import { paintNames, paintNode, paintSpecks } from './paint-nodes.ts';

/** Below these, words, words on lines, and anything but the size of a node cannot be made out. */
const WORDS_SCALE_MIN = 0.5;
const LABELS_SCALE_MIN = 0.65;
const SHAPES_SCALE_MIN = 0.3;
/** Of more lines than this, widths, arrows and words only hide each other. */
export const CLEAR_EDGES_MAX = 300;
const CLEAR_LIT_MAX = 100;
/** What stands this far outside is not seen, with all its words. */
const MARGIN_PX = 200;

/** What is painted, and how it is looked at. */
export interface Scene {
  readonly drawing: Drawing;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly camera: Camera;
  readonly ink: Ink;
  readonly chosen?: string | undefined;
  /** Lit up beside the chosen one. */
  readonly lit?: ReadonlySet<string> | undefined;
  /** A file has room for every word. */
  readonly allWords?: boolean;
  /** Nodes that are being dragged stand there instead. */
  readonly moved?: ReadonlyMap<string, DrawnNode>;
  /** Those whose names are read from afar, the weightiest first. */
  readonly weightiest?: readonly string[];
  readonly width: number;
  readonly height: number;
}

const placed = ({ moved, nodes }: Scene, key: string): DrawnNode | undefined => moved?.get(key) ?? nodes.get(key);

function isSeen({ camera, width, height, allWords }: Scene, point: Point): boolean {
  const x = point.x * camera.scale + camera.x;
  const y = point.y * camera.scale + camera.y;
  return allWords === true || (x > -MARGIN_PX && y > -MARGIN_PX && x < width + MARGIN_PX && y < height + MARGIN_PX);
}

const isBright = ({ chosen, lit }: Scene, { key, subject }: DrawnNode): boolean =>
  key === chosen || lit?.has(key) === true || subject === true;

function within(context: CanvasRenderingContext2D, { camera }: Scene, work: () => void): void {
  context.save();
  context.translate(camera.x, camera.y);
  context.scale(camera.scale, camera.scale);
  work();
  context.restore();
}

/** Lines that the camera sees at one of their ends: by width with arrows and words, or as hairs where they are many. */
export function paintEdges(
  context: CanvasRenderingContext2D,
  scene: Scene,
  edges: readonly DrawnEdge[] = scene.drawing.edges,
): void {
  const { ink, chosen, allWords = false } = scene;
  const { scale } = scene.camera;
  const plain: SeenEdge[] = [];
  const ofChosen: SeenEdge[] = [];
  for (const edge of edges) {
    const from = placed(scene, edge.from);
    const to = placed(scene, edge.to);
    if (from === undefined || to === undefined || !(isSeen(scene, from) || isSeen(scene, to))) continue;
    (chosen !== undefined && (edge.from === chosen || edge.to === chosen) ? ofChosen : plain).push({ edge, from, to });
  }
  const shapes = allWords || scale > SHAPES_SCALE_MIN;
  const labels = allWords || scale > LABELS_SCALE_MIN;
  const places = labels ? labelPlaces(scene.drawing) : undefined;
  const wordAt = ({ key, from, to }: DrawnEdge, middle: Point): Point | undefined => {
    const isMoved = scene.moved?.has(from) === true || scene.moved?.has(to) === true;
    const place = isMoved ? middle : places?.get(key);
    return labels && place !== undefined && isSeen(scene, place) ? place : undefined;
  };
  const paintGroup = (group: readonly SeenEdge[], colour: string, hairColour: string, clearMax: number): void => {
    // Lines whose way a layout chose do not hide each other, however many they are.
    const isClear = group.length <= clearMax || group.every(({ edge }) => edge.via !== undefined);
    if (allWords || (shapes && isClear)) paintLines(context, group, colour, ink, wordAt);
    else paintHairs(context, group, scale, hairColour);
  };
  within(context, scene, () => {
    paintGroup(plain, ink.edge, ink.line, CLEAR_EDGES_MAX);
    paintGroup(ofChosen, ink.chosen, ink.chosen, CLEAR_LIT_MAX);
  });
}

/** Nodes that the camera sees. Their words appear as soon as they can be read; before, the names of the weightiest. */
export function paintNodes(context: CanvasRenderingContext2D, scene: Scene): void {
  const { ink, allWords = false, weightiest = [] } = scene;
  const { scale } = scene.camera;
  const shapes = allWords || scale > SHAPES_SCALE_MIN;
  const words = allWords || scale > WORDS_SCALE_MIN;
  const seen = (keys: readonly string[]) =>
    keys.flatMap((key) => placed(scene, key) ?? []).filter((node) => isSeen(scene, node));
  const nodes = seen(scene.drawing.nodes.map(({ key }) => key));
  const bright = nodes.filter((node) => isBright(scene, node));
  within(context, scene, () => {
    if (!shapes) paintSpecks(context, nodes, ink);
    for (const node of shapes ? nodes : bright) {
      paintNode(context, node, { ink, chosen: isBright(scene, node), words });
    }
    if (!words) paintNames(context, [...bright, ...seen(weightiest)], scale, ink);
  });
}

/** All that the camera sees, lines first. */
export function paint(context: CanvasRenderingContext2D, scene: Scene): void {
  paintEdges(context, scene);
  paintNodes(context, scene);
}
