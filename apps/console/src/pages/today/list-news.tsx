import type { Feed, ListVersion, Today } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { CircleAlert, Clock4 } from 'lucide-react';
import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { FindingList } from '../../parts/finding-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Section } from '../../parts/section.tsx';
import { day, shortTime } from '../../parts/time.ts';

/** So many findings say enough here; the list's own page has all. */
const FINDINGS_MAX = 2;

function lateWords({ title, nextAt }: Feed): string {
  return nextAt === undefined
    ? say('today.feed.lateNever', { title })
    : say('today.feed.late', { title, at: shortTime(nextAt) });
}

/** A list has a page of its own; a feed of hazards stands among the feeds. */
function FeedLink({ feed, children }: { feed: Feed; children: ReactNode }) {
  return feed.reads === 'hazards' ? (
    <Link to="/feeds" search={{ sel: feed.id }}>
      {children}
    </Link>
  ) : (
    <Link to="/lists/$dataset" params={{ dataset: feed.dataset }}>
      {children}
    </Link>
  );
}

function LateFeed({ feed }: { feed: Feed }) {
  const { refusal } = feed;
  const stays = refusal?.staysInForce;
  return (
    <li className="news-item">
      {refusal === undefined ? (
        <Clock4 size={14} strokeWidth={1.6} className="warning" aria-hidden />
      ) : (
        <CircleAlert size={14} strokeWidth={1.6} className="critical" aria-hidden />
      )}
      <div className="news-text">
        <FeedLink feed={feed}>
          {refusal === undefined
            ? lateWords(feed)
            : say('today.feed.refused', { title: feed.title, at: shortTime(refusal.at) })}
        </FeedLink>{' '}
        {refusal === undefined
          ? null
          : stays === undefined
            ? say('today.feed.nothing')
            : say('today.feed.stays', { at: day(stays) })}
        {refusal === undefined ? null : <FindingList findings={refusal.findings.slice(0, FINDINGS_MAX)} />}
      </div>
    </li>
  );
}

function Delta({ version }: { version: ListVersion }) {
  const { dataset, added, changed, removed } = version;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/lists/$dataset/changes/$version"
          params={{ dataset, version: String(version.id) }}
          aria-label={say('today.delta.open', { list: datasetName(dataset), version: version.id })}
        >
          {datasetName(dataset)}
        </Link>
      </th>
      <td className="num">
        {added === 0 ? <span className="muted">–</span> : say('today.delta.added', { count: added })}
      </td>
      <td className="num">
        {changed === 0 ? <span className="muted">–</span> : say('today.delta.changed', { count: changed })}
      </td>
      <td className="num">
        {removed === 0 ? <span className="muted">–</span> : say('today.delta.removed', { count: removed })}
      </td>
      <td className="num soft">
        <Moment at={version.receivedAt} />
      </td>
    </tr>
  );
}

/** Lists that are late or were refused, with the reason and what stays in force. */
export function LateFeeds({ today, anyFeed }: { today: Today; anyFeed: boolean }) {
  return (
    <Section title={say('today.feeds')}>
      {today.lateFeeds.length === 0 ? (
        <p className="soft">
          {say(anyFeed ? 'today.feeds.none' : 'today.feeds.noneYet')}{' '}
          {anyFeed ? null : <Link to="/lists">{say('today.feeds.add')}</Link>}
        </p>
      ) : (
        <ul>
          {today.lateFeeds.map((feed) => (
            <LateFeed key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The last editions that changed something. */
export function Deltas({ deltas }: { deltas: readonly ListVersion[] }) {
  return (
    <Section title={say('today.deltas')}>
      {deltas.length === 0 ? (
        <p className="soft">{say('today.deltas.none')}</p>
      ) : (
        <table className="deltas">
          <tbody>
            {deltas.map((version) => (
              <Delta key={version.id} version={version} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
