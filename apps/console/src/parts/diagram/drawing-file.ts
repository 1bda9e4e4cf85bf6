import { strictestTlp } from '../tlp.ts';
import { xmlText } from '../xml-text.ts';
import { boundsOf, type Drawing, type DrawnNode } from './drawing.ts';
import { arrowCorners, edgePath, pathText } from './edge-path.ts';
import type { Ink } from './ink.ts';
import { labelPlaces } from './label-places.ts';
import { fitText, noteY, titleLines, titlePx } from './node-size.ts';

/** What a drawing that leaves the screen says about itself. */
export interface DrawingLabel {
  readonly title: string;
  /** "as of 28 Nov 2026 · drawn 28 Nov 2026, 10:12 by M. Andreou" */
  readonly line: string;
  /** Handling codes of what it shows: the strictest is the file's. */
  readonly codes: readonly string[];
}

export const FILE_MARGIN_PX = 24;
export const FILE_HEAD_PX = 52;
export const FILE_WIDTH_PX_MIN = 560;
const FONT = "'IBM Plex Sans', 'Segoe UI', sans-serif";
const MONO = "'IBM Plex Mono', monospace";
export const TLP_INK: Readonly<Record<string, string>> = {
  RED: '#ff2b2b',
  'AMBER+STRICT': '#ffc000',
  AMBER: '#ffc000',
  GREEN: '#33ff00',
  CLEAR: '#ffffff',
};
export const TLP_LETTER_PX = 7.3;

/** The room of a file: the drawing, its margin, and a head with title, date and handling. */
export function fileSize(drawing: Drawing) {
  const box = boundsOf(drawing);
  const width = Math.max(FILE_WIDTH_PX_MIN, Math.ceil(box.width + 2 * FILE_MARGIN_PX));
  const height = Math.ceil(box.height + 2 * FILE_MARGIN_PX + FILE_HEAD_PX);
  const x = (width - box.width) / 2 - box.left;
  const y = FILE_HEAD_PX + FILE_MARGIN_PX - box.top;
  return { width, height, x, y };
}

function nodeText(node: DrawnNode, ink: Ink): string {
  const { x, y, width, height } = node;
  const radius = node.shape === 'pill' ? height / 2 : 3;
  const fill = node.subject === true ? ink.chosenFill : ink.paper;
  const stroke = node.subject === true ? ink.chosen : ink.line;
  const dashes = node.dashed === true ? ' stroke-dasharray="5 4"' : '';
  const more =
    node.more === undefined
      ? ''
      : `<text x="${x + width / 2}" y="${y + height / 2 + 12}" font-size="11" fill="${ink.text}">${xmlText(node.more)}</text>`;
  const titles = titleLines(node)
    .map(
      (line) =>
        `<text x="${x}" y="${y + line.y}" font-size="${titlePx(node)}" font-weight="500" fill="${ink.text}">${xmlText(line.text)}</text>`,
    )
    .join('');
  return (
    `<g><title>${xmlText(node.text)}</title>` +
    `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}"${dashes}/>` +
    `${titles}<text x="${x}" y="${y + noteY(node)}" font-size="11" fill="${ink.soft}">${xmlText(fitText(node.note, width, 'note'))}</text>${more}</g>`
  );
}

/** A drawing as an SVG file of its own: the colours of paper, title, date and handling label within. */
export function svgFile(drawing: Drawing, { title, line, codes }: DrawingLabel, ink: Ink): string {
  const { width, height, x, y } = fileSize(drawing);
  const nodes = new Map(drawing.nodes.map((node) => [node.key, node]));
  const labels = labelPlaces(drawing);
  const tlp = strictestTlp(codes);
  const label = `TLP:${tlp}`;
  const labelPx = label.length * TLP_LETTER_PX + 12;
  const edges = drawing.edges.map((edge) => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (from === undefined || to === undefined) return '';
    const path = edgePath(edge, from, to);
    const place = labels.get(edge.key);
    const dashes = edge.dashed ? ' stroke-dasharray="5 4"' : '';
    const corners = arrowCorners(path, edge.width).map((corner) => `${corner.x.toFixed(1)},${corner.y.toFixed(1)}`);
    const arrow = edge.directed ? `<polygon points="${corners.join(' ')}" fill="${ink.edge}"/>` : '';
    const words =
      edge.label === undefined || place === undefined
        ? ''
        : `<text x="${place.x}" y="${place.y + 4}" font-size="11" fill="${ink.text}" stroke="${ink.paper}" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${xmlText(edge.label)}</text>`;
    return `<path d="${pathText(path)}" fill="none" stroke="${ink.edge}" stroke-width="${edge.width}"${dashes}/>${arrow}${words}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<title>${xmlText(title)} (${label})</title>`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    `<text x="${FILE_MARGIN_PX}" y="28" font-size="16" font-weight="600" fill="${ink.text}">${xmlText(title)}</text>`,
    `<text x="${FILE_MARGIN_PX}" y="46" font-size="11" fill="${ink.soft}">${xmlText(line)}</text>`,
    `<rect x="${width - FILE_MARGIN_PX - labelPx}" y="12" width="${labelPx}" height="20" fill="#000000"/>`,
    `<text x="${width - FILE_MARGIN_PX - labelPx / 2}" y="26" font-size="12" font-family="${MONO}" text-anchor="middle" fill="${TLP_INK[tlp]}">${label}</text>`,
    `<g text-anchor="middle" transform="translate(${x} ${y})">`,
    ...edges,
    ...drawing.nodes.map((node) => nodeText(node, ink)),
    '</g></svg>',
  ].join('\n');
}
