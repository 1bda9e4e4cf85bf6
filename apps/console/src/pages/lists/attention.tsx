import type { Feed, ListSummary } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { FindingList } from '../../parts/finding-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Section } from '../../parts/section.tsx';
import { dateTime, day } from '../../parts/time.ts';
import { FetchNow } from './fetch-now.tsx';

/** What is late or was refused, with the reason and what stays in force; one calm line when there is nothing. */
export function Attention({ lists }: { lists: readonly ListSummary[] }) {
  const late = lists.filter(({ feed }) => feed?.state === 'late' || feed?.state === 'refused');
  return (
    <Section title={say('lists.attention')} note={late.length === 0 ? undefined : late.length}>
      {late.length === 0 ? <p className="soft">{say('lists.attentionNone')}</p> : null}
      <div className="attention">
        {late.map((list) => (
          <FeedTrouble key={list.dataset} list={list} />
        ))}
      </div>
    </Section>
  );
}

/** The sentence of one feed: what happened, why, what stays in force, and the findings on demand. */
export function FeedTrouble({ list }: { list: ListSummary }) {
  const [open, setOpen] = useState(false);
  const { feed, current } = list;
  if (feed === undefined) return null;
  const { refusal } = feed;
  const findings = refusal?.findings ?? [];
  const actions = (
    <>
      {findings.length === 0 ? null : (
        <Button kind="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? say('lists.hideFindings') : say('lists.showFindings', { count: findings.length })}
        </Button>
      )}
      <FetchNow feed={feed} />
    </>
  );
  return (
    <div>
      <Notice tone={feed.state === 'refused' ? 'error' : 'warning'} actions={actions}>
        <Link to="/lists/$dataset" params={{ dataset: feed.dataset }}>
          <b>
            <Outside value={feed.title} />
          </b>
        </Link>{' '}
        {feed.state === 'refused' ? <Refusal feed={feed} inForce={current?.receivedAt} /> : <Lateness feed={feed} />}
      </Notice>
      {open ? <FindingList findings={findings} /> : null}
    </div>
  );
}

function Refusal({ feed: { refusal }, inForce }: { feed: Feed; inForce: string | undefined }) {
  if (!refusal) return say('lists.refusedBare');
  const first = refusal.findings.find((finding) => finding.severity === 'error') ?? refusal.findings[0];
  const since = refusal.staysInForce ?? inForce;
  return (
    <>
      {say('lists.refusedAt', { at: day(refusal.at) })}{' '}
      {first?.message === undefined ? <FindingCode code={first?.code} /> : <Outside value={first.message} />}{' '}
      {first?.line === undefined ? null : <>({say('common.line', { line: first.line })}) </>}
      {since === undefined ? say('lists.refusedNone') : say('lists.refusedStays', { since: day(since) })}
    </>
  );
}

/** The code says something too, where the sentence needs a purpose. */
function FindingCode({ code }: { code: string | undefined }) {
  return code === undefined ? null : <code className="mono">{code}</code>;
}

function Lateness({ feed: { nextAt, checkedAt } }: { feed: Feed }) {
  return (
    <>
      {nextAt === undefined ? say('lists.lateBare') : say('lists.lateSince', { at: dateTime(nextAt) })}{' '}
      {checkedAt === undefined ? null : say('lists.lateChecked', { at: dateTime(checkedAt) })}
    </>
  );
}
