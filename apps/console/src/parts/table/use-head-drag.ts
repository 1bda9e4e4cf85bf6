import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';

/** Less than this is a press. */
const DRAG_PX_MIN = 6;
const OTHER_USE = '[role=separator], input, label';

/** The column that is dragged and the one before which it would be put; last without one. */
interface Drop {
  readonly id: string;
  readonly before: string | undefined;
}

function columnOf(element: Element | null | undefined): string | undefined {
  return element instanceof HTMLElement ? element.dataset['column'] : undefined;
}

/** The first head after the first whose middle lies right of the pointer. */
function columnAfter(row: Element, x: number): string | undefined {
  const heads = [...row.children].slice(1);
  return columnOf(
    heads.find((head) => {
      const { left, width } = head.getBoundingClientRect();
      return x < left + width / 2;
    }),
  );
}

/**
 * Dragging a head to another place: what the row of heads must listen to, and where the head would be put. A press
 * that does not move stays a press; a finger scrolls.
 */
export function useHeadDrag(onDrop: (id: string, before: string | undefined) => void) {
  const from = useRef<{ readonly id: string; readonly x: number }>(undefined);
  const dragged = useRef(false);
  const [drop, setDrop] = useState<Drop>();
  const end = () => {
    from.current = undefined;
    setDrop(undefined);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      const target = event.target instanceof Element ? event.target : null;
      const head = target?.closest('[data-column]');
      const id = columnOf(head);
      const isFirst = head?.previousElementSibling === null;
      if (id === undefined || isFirst || event.button !== 0 || event.pointerType === 'touch') return;
      if (target?.closest(OTHER_USE) === null) from.current = { id, x: event.clientX };
    },
    onPointerMove: (event: PointerEvent) => {
      const { current } = from;
      if (current === undefined) return;
      if (!dragged.current && Math.abs(event.clientX - current.x) < DRAG_PX_MIN) return;
      if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      const before = columnAfter(event.currentTarget, event.clientX);
      if (drop?.id !== current.id || drop.before !== before) setDrop({ id: current.id, before });
    },
    onPointerUp: () => {
      if (drop !== undefined) onDrop(drop.id, drop.before);
      end();
    },
    onPointerCancel: end,
    // The press that ends a drag sorts nothing.
    onClickCapture: (event: MouseEvent) => {
      if (dragged.current) event.stopPropagation();
      dragged.current = false;
    },
  };
  return { drop, handlers };
}
