import type { FollowNotice } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { noticesOptions, subscriptionsOptions, useSeeNotices } from '../../parts/follow/follow-api.ts';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Section } from '../../parts/section.tsx';
import { Loaded } from '../loaded.tsx';
import { changeWords } from './change-words.ts';
import { FollowedChange } from './followed-change.tsx';

/** So many stand here; what was seen goes first. */
const SHOWN_MAX = 8;

/** What changed of what this person follows: unread first; opening one marks it as seen. */
export function Followed() {
  const notices = useQuery(noticesOptions);
  const followed = useQuery(subscriptionsOptions).data?.filter(({ notify }) => notify).length ?? 0;
  const [open, setOpen] = useState<string>();
  const see = useSeeNotices();
  const unread = notices.data?.notices.filter(({ seenAt }) => seenAt === null) ?? [];
  const toggle = ({ id, seenAt }: FollowNotice) => {
    setOpen(open === id ? undefined : id);
    if (seenAt === null) see.mutate([id]);
  };
  return (
    <Section
      title={say('follow.what')}
      note={say('follow.unread', { count: notices.data?.unread ?? 0 })}
      actions={
        unread.length > 1 ? (
          <Button kind="link" onPress={() => see.mutate(unread.map(({ id }) => id))}>
            {say('follow.seeAll')}
          </Button>
        ) : undefined
      }
    >
      <Loaded query={notices} what={say('follow.what')} rows={2}>
        {({ notices: all }) =>
          all.length === 0 ? (
            <p className="soft">{followed === 0 ? say('follow.none') : say('follow.quiet', { count: followed })}</p>
          ) : (
            <ul className="followed">
              {all.slice(0, SHOWN_MAX).map((notice) => (
                <Told key={notice.id} notice={notice} open={open === notice.id} onToggle={() => toggle(notice)} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Told({ notice, open, onToggle }: { notice: FollowNotice; open: boolean; onToggle: () => void }) {
  const { id, at, seenAt, title, key, subscription, purpose, change } = notice;
  const name = <Outside value={title} />;
  return (
    <li className="followed-item" data-unread={seenAt === null || undefined}>
      <div className="followed-line">
        {seenAt === null ? <span className="followed-new">{say('follow.new')}</span> : null}
        <span className="cut followed-title">
          {key === undefined ? (
            <Link to="/search" search={{ k: subscription }}>
              {name}
            </Link>
          ) : (
            <Link to="/entities/$id" params={{ id: key }}>
              {name}
            </Link>
          )}
        </span>
        <span className="push small soft">
          <Moment at={at} />
        </span>
      </div>
      <Button kind="quiet" aria-expanded={open} aria-controls={`followed-${id}`} onPress={onToggle}>
        <span className="followed-words">{changeWords(change).join(' · ')}</span>
        <ChevronDown size={14} strokeWidth={1.6} className="followed-more" aria-hidden />
      </Button>
      {open ? (
        <div id={`followed-${id}`} className="followed-change">
          <FollowedChange change={change} />
          <p className="small muted">{say('follow.purpose', { purpose })}</p>
        </div>
      ) : null}
    </li>
  );
}
