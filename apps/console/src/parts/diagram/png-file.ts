import { strictestTlp } from '../tlp.ts';
import type { Drawing } from './drawing.ts';
import { type DrawingLabel, FILE_MARGIN_PX, fileSize, TLP_INK, TLP_LETTER_PX } from './drawing-file.ts';
import type { Ink } from './ink.ts';
import { CANVAS_FONT } from './node-size.ts';
import { paint } from './paint.ts';

/** Browsers refuse larger canvases. */
const SIDE_PX_MAX = 12_000;
const SHARPNESS = 2;

/** A drawing as a PNG file, twice as sharp as the screen unless it would be too large. */
export async function pngFile(drawing: Drawing, { title, line, codes }: DrawingLabel, ink: Ink): Promise<Blob> {
  const { width, height, x, y } = fileSize(drawing);
  const scale = Math.min(SHARPNESS, SIDE_PX_MAX / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  context.scale(scale, scale);
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = ink.text;
  context.font = `600 16px ${CANVAS_FONT}`;
  context.fillText(title, FILE_MARGIN_PX, 28);
  context.font = `11px ${CANVAS_FONT}`;
  context.fillStyle = ink.soft;
  context.fillText(line, FILE_MARGIN_PX, 46);
  const tlp = strictestTlp(codes);
  const label = `TLP:${tlp}`;
  const labelPx = label.length * TLP_LETTER_PX + 12;
  context.fillStyle = '#000000';
  context.fillRect(width - FILE_MARGIN_PX - labelPx, 12, labelPx, 20);
  context.fillStyle = TLP_INK[tlp] ?? '#ff2b2b';
  context.font = '12px "IBM Plex Mono", monospace';
  context.textAlign = 'center';
  context.fillText(label, width - FILE_MARGIN_PX - labelPx / 2, 26);
  const nodes = new Map(drawing.nodes.map((node) => [node.key, node]));
  paint(context, { drawing, nodes, camera: { x, y, scale: 1 }, ink, width, height, allWords: true });
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be made.')) : resolve(blob)));
  });
}
