import type { FindingRow } from '@quintet/node/api';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import { FindingGlyph } from './finding-glyph.tsx';
import { findingTitle, vesselNames } from './finding-title.ts';

const ROW_PX = 44;
const OVERSCAN_ROWS = 4;

interface EventListProps {
  readonly rows: readonly FindingRow[];
  readonly current: string | undefined;
  readonly sort: 'score' | 'time';
  readonly onSort: (sort: 'score' | 'time') => void;
  readonly onOpen: (row: FindingRow) => void;
}

function Head({ sort, onSort }: Pick<EventListProps, 'sort' | 'onSort'>) {
  const column = (by: 'score' | 'time', words: string) => (
    <span role="columnheader" className="num" aria-sort={sort === by ? 'descending' : 'none'}>
      <AriaButton className="map-sort" onPress={() => onSort(by)}>
        {words}
        <span aria-hidden>{sort === by ? ' ↓' : ''}</span>
      </AriaButton>
    </span>
  );
  return (
    <div role="row" className="map-event map-event-head" aria-rowindex={1}>
      <span role="columnheader">{say('map.event')}</span>
      {column('time', say('map.began'))}
      {column('score', say('map.score'))}
    </div>
  );
}

function Row({ row, current, onOpen }: { row: FindingRow; current: boolean; onOpen: () => void }) {
  return (
    <>
      <span role="cell" className="map-event-what">
        <span className="map-event-title">
          <FindingGlyph type={row.type} />
          {/* The button is the row's own target; a press anywhere on the row is the same. */}
          <AriaButton className="map-event-open cut" onPress={onOpen} aria-pressed={current}>
            {findingTitle(row, true)}
          </AriaButton>
        </span>
        <span className="small soft cut">
          <Outside value={vesselNames(row)} short />
        </span>
      </span>
      <span role="cell" className="small muted num nowrap">
        {utcTime(row.start)}
      </span>
      <span role="cell" className="num">
        {row.score.toFixed(2)}
      </span>
    </>
  );
}

/** Findings as text: the same that the map marks, in the same order for `j` and `k`. */
export function EventList({ rows, current, sort, onSort, onOpen }: EventListProps) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN_ROWS,
    scrollPaddingStart: 28,
  });
  const at = rows.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [virtual, at]);
  return (
    <div className="map-scroll" ref={box}>
      <div role="table" aria-label={say('map.events')} aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className="map-head-group">
          <Head sort={sort} onSort={onSort} />
        </div>
        <div role="rowgroup" className="map-rows" style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div
                key={row.id}
                role="row"
                className="map-event"
                aria-rowindex={index + 2}
                aria-current={row.id === current ? 'true' : undefined}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => onOpen(row)}
              >
                <Row row={row} current={row.id === current} onOpen={() => onOpen(row)} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
