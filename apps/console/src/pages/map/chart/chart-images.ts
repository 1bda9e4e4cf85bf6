import type { Map as ChartMap } from 'maplibre-gl';
import { FINDING_GLYPHS } from '../finding-glyphs.ts';
import { FAMILY_GLYPHS, SEVESO_GLYPH } from '../family-glyphs.ts';
import { FAMILIES } from '../site-family.ts';
import { TYPES } from '../map-params.ts';
import type { ChartInk } from './chart-ink.ts';
import { type HazardLook, HAZARD_LOOKS } from './hazard-features.ts';
import { SEVESO_FAMILY, siteImage } from './site-features.ts';

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

/** How close the lines of a hatching lie, in pixels, and whether they cross: the graver, the closer. */
const HATCHES: Readonly<
  Record<HazardLook, { readonly everyPx: number; readonly crosses: boolean; readonly opacity: number }>
> = {
  unknown: { everyPx: 24, crosses: false, opacity: 0.5 },
  minor: { everyPx: 20, crosses: false, opacity: 0.55 },
  moderate: { everyPx: 12, crosses: false, opacity: 0.6 },
  severe: { everyPx: 8, crosses: false, opacity: 0.7 },
  extreme: { everyPx: 8, crosses: true, opacity: 0.7 },
  now: { everyPx: 8, crosses: true, opacity: 0.75 },
};

const inkOf = (look: HazardLook, ink: ChartInk): string =>
  look === 'now' ? ink.critical : look === 'unknown' ? ink.faint : ink.crises;

function levelHatch(look: HazardLook, ink: ChartInk): ImageData {
  const { everyPx, crosses, opacity } = HATCHES[look];
  return drawn(everyPx, (context) => {
    context.strokeStyle = inkOf(look, ink);
    context.globalAlpha = opacity;
    context.lineWidth = 1;
    context.beginPath();
    for (const from of [-everyPx, 0, everyPx]) {
      context.moveTo(from - 1, everyPx + 1);
      context.lineTo(from + everyPx + 1, -1);
      if (!crosses) continue;
      context.moveTo(from - 1, -1);
      context.lineTo(from + everyPx + 1, everyPx + 1);
    }
    context.stroke();
  });
}

const CROSS = 'M6.2 2h3.6v4.2H14v3.6H9.8V14H6.2V9.8H2V6.2h4.2z';
/** So much of the cross is filled from its foot: how grave it is. */
const FILLS: Readonly<Record<HazardLook, number>> = {
  unknown: 0,
  minor: 0.25,
  moderate: 0.5,
  severe: 0.75,
  extreme: 1,
  now: 1,
};

/** The cross of the sector, filled from its foot the more the graver. */
function hazardMark(look: HazardLook, ink: ChartInk): ImageData {
  return drawn(MARK_PX, (context) => {
    const middle = MARK_PX / 2;
    context.beginPath();
    context.arc(middle, middle, middle - 1, 0, 2 * Math.PI);
    context.fillStyle = ink.panel;
    context.fill();
    context.strokeStyle = inkOf(look, ink);
    context.lineWidth = look === 'now' ? 2 : 1;
    context.stroke();
    context.translate(middle - 8, middle - 8);
    const cross = new Path2D(CROSS);
    context.save();
    context.clip(cross);
    context.fillStyle = inkOf(look, ink);
    const high = 12 * FILLS[look];
    context.fillRect(0, 14 - high, 16, high);
    context.restore();
    context.lineWidth = 1.2;
    context.stroke(cross);
  });
}

const SITE_PX = 22;

/** A sign in a square, so that no site is taken for a finding; what is threatened has a thicker edge and a triangle. */
function siteMark(glyph: string, ink: ChartInk, threatened: boolean, filled = false): ImageData {
  return drawn(SITE_PX, (context) => {
    const edge = threatened ? 2 : 1;
    context.fillStyle = ink.panel;
    context.strokeStyle = threatened ? ink.warning : ink.soft;
    context.lineWidth = edge;
    context.beginPath();
    context.roundRect(edge, edge, SITE_PX - 2 * edge, SITE_PX - 2 * edge, 3);
    context.fill();
    context.stroke();
    context.save();
    context.translate(SITE_PX / 2 - 7, SITE_PX / 2 - 7);
    context.scale(14 / 16, 14 / 16);
    context.strokeStyle = ink.text;
    context.lineWidth = 1.6;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    const path = new Path2D(glyph);
    if (filled) {
      context.globalAlpha = 0.25;
      context.fillStyle = ink.warning;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it is a canvas, no array.
      context.fill(path);
      context.globalAlpha = 1;
    }
    context.stroke(path);
    context.restore();
    if (!threatened) return;
    context.fillStyle = ink.warning;
    context.beginPath();
    context.moveTo(SITE_PX - 9, 8);
    context.lineTo(SITE_PX, 8);
    context.lineTo(SITE_PX - 4.5, 0);
    context.fill();
  });
}

const GROUP_PX = 28;

function groupMark(ink: ChartInk, threatened: boolean): ImageData {
  return drawn(GROUP_PX, (context) => {
    const edge = threatened ? 2 : 1;
    context.fillStyle = ink.panel;
    context.strokeStyle = threatened ? ink.warning : ink.coast;
    context.lineWidth = edge;
    context.beginPath();
    context.roundRect(edge, edge, GROUP_PX - 2 * edge, GROUP_PX - 2 * edge, 6);
    context.fill();
    context.stroke();
  });
}

function crisesImages(ink: ChartInk): Record<string, ImageData> {
  const looks = HAZARD_LOOKS.flatMap((look) => [
    [`hazard-hatch-${look}`, levelHatch(look, ink)] as const,
    [`hazard-mark-${look}`, hazardMark(look, ink)] as const,
  ]);
  const sites = [false, true].flatMap((threatened) => [
    ...FAMILIES.map(
      (family) => [siteImage(family, threatened), siteMark(FAMILY_GLYPHS[family], ink, threatened)] as const,
    ),
    [siteImage(SEVESO_FAMILY, threatened), siteMark(SEVESO_GLYPH, ink, threatened, true)] as const,
    [threatened ? 'site-group-threatened' : 'site-group', groupMark(ink, threatened)] as const,
  ]);
  return Object.fromEntries([...looks, ...sites]);
}

function allImages(ink: ChartInk): Record<string, ImageData> {
  const marks = TYPES.map((type) => [
    `mark-${type}`,
    markImage(FINDING_GLYPHS[type], type === 'distress' ? ink.critical : ink.text, ink.panel),
  ]);
  return {
    ...(Object.fromEntries(marks) as Record<string, ImageData>),
    ...crisesImages(ink),
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
