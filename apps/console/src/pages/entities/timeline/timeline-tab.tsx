import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { say } from '../../../messages/say.tsx';
import { datasetName } from '../../../parts/dataset-name.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { serverNowMs } from '../../../parts/clock/server-time.ts';
import { Outside } from '../../../parts/outside.tsx';
import { periodText } from '../../graph/edge-words.ts';
import { timelineOptions } from '../../graph/graph-api.ts';
import { Loaded } from '../../loaded.tsx';
import { SchemaIcon } from '../schema-icon.tsx';
import { schemaWord } from '../words.ts';
import { barOf, byYear, endsEarly, scaleOf, type TimelineItem } from './periods.ts';

/** Everything dated about an entity, latest first, by year; each period as a bar on one common scale. */
export function TimelineTab({ entityKey }: { entityKey: string }) {
  const timeline = useQuery(timelineOptions(entityKey));
  return (
    <Loaded query={timeline} what={say('timeline.what')} rows={8}>
      {(items) => (items.length === 0 ? <EmptyState>{say('timeline.none')}</EmptyState> : <Years items={items} />)}
    </Loaded>
  );
}

function Years({ items }: { items: readonly TimelineItem[] }) {
  const { years, undated, unreadable } = useMemo(() => byYear(items), [items]);
  const scale = useMemo(() => scaleOf(items, serverNowMs()), [items]);
  return (
    <div className="timeline">
      {years.map(([year, some]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ol>
            {some.map((item, place) => (
              <Item key={`${item.key} ${place}`} item={item} scale={scale} />
            ))}
          </ol>
        </section>
      ))}
      <Apart id="year-unreadable" title={say('timeline.unreadable')} items={unreadable} scale={scale} />
      <Apart id="year-none" title={say('timeline.undated')} items={undated} scale={scale} />
    </div>
  );
}

interface ApartProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly TimelineItem[];
  readonly scale: { from: number; to: number };
}

/** What belongs to no year. */
function Apart({ id, title, items, scale }: ApartProps) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {items.map((item, place) => (
          <Item key={`${item.key} ${place}`} item={item} scale={scale} />
        ))}
      </ol>
    </section>
  );
}

function Item({ item, scale }: { item: TimelineItem; scale: { from: number; to: number } }) {
  const bar = barOf(item, scale);
  return (
    <li className="timeline-item">
      <span className="timeline-when small soft">
        {bar?.openEnd === false && item.end === undefined ? item.start : periodText(item)}
        {endsEarly(item) ? <span className="warning"> {say('timeline.endsEarly')}</span> : null}
      </span>
      <span className="timeline-track" aria-hidden>
        {bar === undefined ? null : (
          <span
            className="timeline-bar"
            data-open-start={bar.openStart || undefined}
            data-open-end={bar.openEnd || undefined}
            style={{ insetInlineStart: `${bar.from * 100}%`, inlineSize: `${(bar.to - bar.from) * 100}%` }}
          />
        )}
      </span>
      <span className="timeline-text">
        <span className="muted">
          <SchemaIcon schema={item.schema} size={14} />
        </span>
        <span>
          <Outside value={item.text} />
          <span className="small muted">
            {' '}
            {schemaWord(item.schema)} · {datasetName(item.dataset)}
          </span>
        </span>
        {item.other === undefined ? null : (
          <Link to="/entities/$id" params={{ id: item.other.key }} className="push small nowrap">
            <Outside value={item.other.caption} />
          </Link>
        )}
      </span>
    </li>
  );
}
