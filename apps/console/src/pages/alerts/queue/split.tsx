import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { QUEUE_WIDTH_PX, withinPx } from '../../../app/parse-preferences.ts';
import { changePreferences, usePreferences } from '../../../app/preferences.ts';
import { say } from '../../../messages/say.tsx';

const STEP_PX = 20;

function within(widthPx: number): number {
  return withinPx(widthPx, QUEUE_WIDTH_PX);
}

/** Where the list begins, in pixels of the window. */
function startOf(event: PointerEvent): number {
  return event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
}

/**
 * The list beside the detail; the line between them is dragged, or moved with the arrow keys, and remembered. Where
 * there is room for one only, it is the detail when one is open.
 */
export function Split({ list, detail, open }: { list: ReactNode; detail: ReactNode; open: boolean }) {
  const { queueWidthPx } = usePreferences();
  const [dragged, setDragged] = useState<number>();
  const width = dragged ?? queueWidthPx;
  const layout: CSSProperties & { '--split-list': string } = { '--split-list': `${width}px` };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP_PX : event.key === 'ArrowLeft' ? -STEP_PX : 0;
    if (step === 0) return;
    event.preventDefault();
    changePreferences({ queueWidthPx: within(width + step) });
  };
  return (
    <div className="split" data-open={open ? '' : undefined} style={layout}>
      {list}
      <div
        className="split-line"
        role="separator"
        aria-orientation="vertical"
        aria-label={say('alerts.split')}
        aria-valuenow={width}
        aria-valuemin={QUEUE_WIDTH_PX.min}
        aria-valuemax={QUEUE_WIDTH_PX.max}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(width);
        }}
        onPointerMove={(event) =>
          dragged === undefined ? undefined : setDragged(within(event.clientX - startOf(event)))
        }
        onPointerUp={() => {
          if (dragged !== undefined) changePreferences({ queueWidthPx: dragged });
          setDragged(undefined);
        }}
      />
      {detail}
    </div>
  );
}
