import { type SixBits, unsigned } from '../scanner/six-bits.ts';
import type { Layout } from '../tables/layout.ts';
import { layoutsOfType } from '../tables/layouts-of-type.ts';

/** The layout that a payload has; undefined when its type has none that fits. */
export function chooseLayout(six: SixBits, bits: number): Layout | undefined {
  const layouts = layoutsOfType(six[0] ?? 0);
  return layouts.length === 1 ? layouts[0] : layouts.find((layout) => fits(layout, six, bits));
}

function fits({ fields, when = [], lengths }: Layout, six: SixBits, bits: number): boolean {
  if (lengths !== undefined && (bits < lengths[0] || bits > lengths[1])) return false;
  for (const { value, start, bits: width } of fields) {
    if (value !== undefined && width > 0 && unsigned(six, start, width) !== value) return false;
  }
  return when.every(({ start, bits: width, min, max }) => {
    const value = unsigned(six, start, width);
    return value >= min && value <= max;
  });
}
