import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { COLUMN_WIDTH_PX, withinPx } from '../../app/parse-preferences.ts';
import { say } from '../../messages/say.tsx';
import { shownWidthPx, WIDTH_STEP_PX } from './column-width.ts';

interface WidthEdgeProps {
  readonly title: string;
  /** The width that this person gave the column; without one it has its usual width. */
  readonly widthPx: number | undefined;
  /** While it is dragged; nothing when the drag is given up. */
  readonly onDrag: (widthPx: number | undefined) => void;
  /** To be kept; nothing for the usual width. */
  readonly onKeep: (widthPx: number | undefined) => void;
}

interface Drag {
  readonly fromX: number;
  readonly fromPx: number;
  readonly toPx?: number;
}

const STEPS: Partial<Record<string, number>> = { ArrowRight: WIDTH_STEP_PX, ArrowLeft: -WIDTH_STEP_PX };

function measure({ currentTarget }: { currentTarget: Element }): number {
  return currentTarget.parentElement === null ? 0 : shownWidthPx(currentTarget.parentElement);
}

/** The edge of a head: dragged, or moved with the arrow keys; a double click or Enter gives the usual width back. */
export function WidthEdge({ title, widthPx, onDrag, onKeep }: WidthEdgeProps) {
  // A share of what is left has no width of its own: it is measured when somebody comes here.
  const [measuredPx, setMeasuredPx] = useState<number>();
  const drag = useRef<Drag>(undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.altKey || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    onKeep(step === undefined ? undefined : (widthPx ?? measure(event)) + step);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current === undefined) return;
    const toPx = withinPx(drag.current.fromPx + event.clientX - drag.current.fromX, COLUMN_WIDTH_PX);
    drag.current = { ...drag.current, toPx };
    onDrag(toPx);
  };
  const end = (keep: boolean) => () => {
    const toPx = drag.current?.toPx;
    drag.current = undefined;
    if (toPx === undefined) return;
    onDrag(undefined);
    if (keep) onKeep(toPx);
  };
  const nowPx = withinPx(widthPx ?? measuredPx ?? COLUMN_WIDTH_PX.min, COLUMN_WIDTH_PX);
  return (
    <span
      className="dt-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={say('columns.widthOf', { column: title })}
      aria-valuenow={nowPx}
      aria-valuemin={COLUMN_WIDTH_PX.min}
      aria-valuemax={COLUMN_WIDTH_PX.max}
      aria-valuetext={widthPx === undefined ? say('columns.usualWidth') : say('columns.pixels', { px: nowPx })}
      tabIndex={0}
      onFocus={(event) => setMeasuredPx(measure(event))}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { fromX: event.clientX, fromPx: measure(event) };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={end(true)}
      onPointerCancel={end(false)}
      onDoubleClick={() => onKeep(undefined)}
    />
  );
}
