import type { ListSummary } from '@quintet/node/api';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Delta } from './delta.tsx';
import { FeedState } from './feed-state.tsx';

/** Every list with its edition in force, its last change (a link to it) and how its feed stands. */
export function ListsTable({ lists }: { lists: readonly ListSummary[] }) {
  const navigate = useNavigate();
  const [at, setAt] = useState<string>();
  const place = lists.findIndex((list) => list.dataset === at);
  const move = (step: number) => setAt(lists[Math.min(lists.length - 1, Math.max(0, place + step))]?.dataset);
  useKeys({
    next: () => move(1),
    previous: () => move(place < 0 ? 1 : -1),
    open: () => (at === undefined ? false : void navigate({ to: '/lists/$dataset', params: { dataset: at } })),
  });
  return (
    <table className="lists-table">
      <thead>
        <tr>
          <th scope="col">{say('lists.list')}</th>
          <th scope="col" className="lists-state">
            {say('lists.state')}
          </th>
          <th scope="col" className="num lists-number">
            {say('lists.entries')}
          </th>
          <th scope="col" className="lists-time">
            {say('lists.received')}
          </th>
          <th scope="col" className="lists-delta">
            {say('lists.delta')}
          </th>
          <th scope="col" className="lists-time">
            {say('lists.next')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <tr key={list.dataset} data-chosen={list.dataset === at || undefined}>
            <td>
              <div className="cut">
                <Link to="/lists/$dataset" params={{ dataset: list.dataset }} className="lists-name">
                  <Outside value={list.title} />
                </Link>{' '}
                <span className="mono muted small">{list.dataset}</span>
              </div>
            </td>
            <td>
              {list.feed && !list.own ? (
                <FeedState feed={list.feed} />
              ) : (
                <span className="muted">{say('lists.own')}</span>
              )}
            </td>
            <td className="num">{list.entries.toLocaleString('en-GB')}</td>
            <td className="soft">{list.current ? <Moment at={list.current.receivedAt} /> : say('lists.noEdition')}</td>
            <td>
              {list.current ? (
                <Link
                  to="/lists/$dataset/changes/$version"
                  params={{ dataset: list.dataset, version: String(list.current.id) }}
                >
                  <Delta version={list.current} />
                </Link>
              ) : null}
            </td>
            <td className="soft">{list.feed?.nextAt === undefined ? null : <Moment at={list.feed.nextAt} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
