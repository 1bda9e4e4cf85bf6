import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';

const ROW_PX = 44;
const HEAD_PX = 28;
const OVERSCAN_ROWS = 4;

export interface TwoLineRow {
  /** What `sel` of the address says when it is chosen. */
  readonly id: string;
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly note: ReactNode;
  readonly end: ReactNode;
}

interface TwoLineListProps {
  readonly label: string;
  readonly heads: readonly [what: string, end: string];
  readonly count: number;
  readonly rowAt: (index: number) => TwoLineRow;
  readonly currentIndex: number;
  readonly onOpen: (id: string) => void;
}

/** A list of any length in rows of two lines, only those in sight in the document: the same look as the list of events. */
export function TwoLineList({ label, heads, count, rowAt, currentIndex, onOpen }: TwoLineListProps) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN_ROWS,
    scrollPaddingStart: HEAD_PX,
  });
  useEffect(() => {
    if (currentIndex >= 0) virtual.scrollToIndex(currentIndex, { align: 'auto' });
  }, [virtual, currentIndex]);
  return (
    <div ref={box} className="map-scroll">
      <div role="table" aria-label={label} aria-rowcount={count + 1} aria-colcount={2}>
        <div role="rowgroup" className="map-head-group">
          <div role="row" className="map-event map-two map-event-head" aria-rowindex={1}>
            <span role="columnheader">{heads[0]}</span>
            <span role="columnheader" className="num">
              {heads[1]}
            </span>
          </div>
        </div>
        <div role="rowgroup" className="map-rows" style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rowAt(index);
            return (
              <div
                key={row.id}
                role="row"
                className="map-event map-two"
                aria-rowindex={index + 2}
                aria-current={index === currentIndex ? 'true' : undefined}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onOpen(row.id)}
              >
                <span role="cell" className="map-event-what">
                  <span className="map-event-title">
                    {row.icon}
                    {/* The button is the row's own target; a press anywhere on the row is the same. */}
                    <AriaButton
                      className="map-event-open cut"
                      onPress={() => onOpen(row.id)}
                      aria-pressed={index === currentIndex}
                    >
                      {row.title}
                    </AriaButton>
                  </span>
                  <span className="small soft cut">{row.note}</span>
                </span>
                <span role="cell" className="small muted num nowrap">
                  {row.end}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
