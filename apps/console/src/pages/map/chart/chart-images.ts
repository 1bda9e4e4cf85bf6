import type { Map as ChartMap } from 'maplibre-gl';
import { FINDING_GLYPHS } from '../finding-glyphs.ts';
import { TYPES } from '../map-params.ts';
import type { ChartInk } from './chart-ink.ts';

/** Images are drawn twice as fine as they are shown. */
const RATIO = 2;
const MARK_PX = 22;
const HATCH_PX = 10;
const ARROW = [
  [-5, -4.5],
  [5, 0],
  [-5, 4.5],
] as const;

function drawn(sizePx: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = sizePx * RATIO;
  canvas.height = sizePx * RATIO;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no images.');
  context.scale(RATIO, RATIO);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function markImage(path: string, line: string, ground: string): ImageData {
  return drawn(MARK_PX, (context) => {
    const middle = MARK_PX / 2;
    context.beginPath();
    context.arc(middle, middle, middle - 1, 0, 2 * Math.PI);
    context.fillStyle = ground;
    context.fill();
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.stroke();
    context.translate(middle - 8, middle - 8);
    context.lineWidth = 1.6;
    context.lineJoin = 'round';
    context.stroke(new Path2D(path));
  });
}

/** Slanting lines that join from tile to tile. */
function hatchImage(line: string, opacity: number): ImageData {
  return drawn(HATCH_PX, (context) => {
    context.strokeStyle = line;
    context.globalAlpha = opacity;
    context.lineWidth = 1;
    context.beginPath();
    for (const from of [-HATCH_PX, 0, HATCH_PX]) {
      context.moveTo(from - 1, HATCH_PX + 1);
      context.lineTo(from + HATCH_PX + 1, -1);
    }
    context.stroke();
  });
}

function arrowImage(colour: string): ImageData {
  return drawn(12, (context) => {
    context.translate(6, 6);
    context.fillStyle = colour;
    context.beginPath();
    for (const [x, y] of ARROW) context.lineTo(x, y);
    context.fill();
  });
}

function allImages(ink: ChartInk): Record<string, ImageData> {
  const marks = TYPES.map((type) => [
    `mark-${type}`,
    markImage(FINDING_GLYPHS[type], type === 'distress' ? ink.critical : ink.text, ink.panel),
  ]);
  return {
    ...(Object.fromEntries(marks) as Record<string, ImageData>),
    'hatch-reach': hatchImage(ink.faint, 0.4),
    'hatch-unheard': hatchImage(ink.faint, 0.16),
    'arrow-1': arrowImage(ink.track1),
    'arrow-2': arrowImage(ink.track2),
    'arrow-3': arrowImage(ink.soft),
  };
}

/** Puts the images of the present theme into the map, in place of earlier ones. */
export function putImages(map: ChartMap, ink: ChartInk): void {
  for (const [name, image] of Object.entries(allImages(ink))) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: RATIO });
  }
}
