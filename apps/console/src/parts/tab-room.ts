/** Widths in pixels. */
export interface TabRoom {
  readonly room: number;
  readonly gap: number;
  /** What opens the tabs for which there is no room. */
  readonly menu: number;
}

/**
 * How many tabs, from the first on, stand side by side: all when they fit, else as many as leave room for the menu.
 * @example tabsThatFit([50, 40, 60], { room: 140, gap: 10, menu: 30 }) // 2
 */
export function tabsThatFit(widths: readonly number[], { room, gap, menu }: TabRoom): number {
  const ends = widths.map((_, place) => widths.slice(0, place + 1).reduce((sum, width) => sum + width + gap, -gap));
  if ((ends.at(-1) ?? 0) <= room) return widths.length;
  return ends.filter((end) => end + gap + menu <= room).length;
}
