import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { tabsThatFit } from './tab-room.ts';

interface TabRoomMeasured {
  /** The row in which the tabs stand. */
  readonly row: RefObject<HTMLElement | null>;
  /** Every tab, then the menu, as wide as they are and never seen. */
  readonly ruler: RefObject<HTMLElement | null>;
  readonly shown: number;
}

function measured(row: HTMLElement, ruler: HTMLElement): number {
  const widths = [...ruler.children].map((each) => each.getBoundingClientRect().width);
  const { columnGap, paddingInlineStart, paddingInlineEnd } = getComputedStyle(row);
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  return tabsThatFit(widths.slice(0, -1), {
    room: row.clientWidth - padding,
    gap: Number.parseFloat(columnGap),
    menu: widths.at(-1) ?? 0,
  });
}

/** How many tabs have room in a row: measured before anything is painted, and again when the row or a font changes. */
export function useTabRoom(): TabRoomMeasured {
  const row = useRef<HTMLElement>(null);
  const ruler = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(0);
  const measure = useCallback(() => {
    if (row.current !== null && ruler.current !== null) setShown(measured(row.current, ruler.current));
  }, []);
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    for (const { current } of [row, ruler]) if (current !== null) observer.observe(current);
    return () => observer.disconnect();
  }, [measure]);
  return { row, ruler, shown };
}
