import type { CapCircle, CapPosition, CapReference } from '../alert.ts';
import { formatCapTime, parseCapTime } from '../read/cap-time.ts';

/** A time as CAP 1.2 wants it: what is written so already stays, any other that can be read becomes UTC. */
export function timeText(text: string): string {
  const instant = parseCapTime(text);
  return instant === undefined || instant.isStrict ? text : formatCapTime(instant.ms);
}

/** Items divided by spaces, in double quotes where they hold white space. */
export function groupText(items: readonly string[]): string {
  return items.map((item) => (/\s/u.test(item) ? `"${item}"` : item)).join(' ');
}

export function referencesText(references: readonly CapReference[]): string {
  return references.map(({ sender, identifier, sent }) => `${sender},${identifier},${timeText(sent)}`).join(' ');
}

export function polygonText(positions: readonly CapPosition[]): string {
  return positions.map(positionText).join(' ');
}

export function circleText({ centre, radiusKm }: CapCircle): string {
  return `${positionText(centre)} ${decimalText(radiusKm)}`;
}

/** Digits after the point of a number so small that JavaScript writes it with an exponent, which XML Schema has not. */
const SMALL_DIGITS = 20;

/** A number without exponent. */
export function decimalText(value: number): string {
  const text = String(value === 0 ? 0 : value);
  return text.includes('e') ? value.toFixed(SMALL_DIGITS).replace(/\.?0+$/u, '') : text;
}

function positionText([lat, lon]: CapPosition): string {
  return `${decimalText(lat)},${decimalText(lon)}`;
}
