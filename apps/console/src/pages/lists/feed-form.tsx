import type { FeedReads, KnownFeed } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import '../../messages/add-feeds.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { type ChangeableFeed, type FeedDraft, feedDraftOf, feedEditOf, feedFaults, NEW_FEED } from './feed-draft.ts';
import { knownDraft, knownFeedsOptions } from './known-feeds.ts';
import { useSaveFeed } from './list-api.ts';

interface FeedFormProps {
  /** Absent: a new feed. */
  readonly feed?: ChangeableFeed;
  readonly onDone?: () => void;
}

/** Where a list comes from and how often it is asked for. */
export function FeedForm({ feed, onDone }: FeedFormProps) {
  const [draft, setDraft] = useState<FeedDraft>(feed ? feedDraftOf(feed) : NEW_FEED);
  const [tried, setTried] = useState(false);
  const save = useSaveFeed();
  const faults = tried ? feedFaults(draft) : [];
  const errorOf = (fault: 'title' | 'dataset' | 'everyMinutes') =>
    faults.includes(fault) ? say(`lists.feedFault.${fault}`) : undefined;
  const field = (name: Exclude<keyof FeedDraft, 'enabled' | 'reads'>) => ({
    value: draft[name],
    onChange: (value: string) => {
      save.reset();
      setDraft({ ...draft, [name]: value });
    },
    autoComplete: 'off',
    spellCheck: false,
  });
  const send = () => {
    setTried(true);
    if (feedFaults(draft).length > 0) return;
    save.mutate({ feed: feedEditOf(draft), ...(feed && { id: feed.id }) }, { onSuccess: () => onDone?.() });
  };
  return (
    <form
      className={feed ? 'panel-form panel-plain' : 'panel-form'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {feed ? null : (
        <>
          <h2>{say('lists.feedNew')}</h2>
          <KnownFeeds onPick={(known) => setDraft(knownDraft(known))} />
          <RadioGroup
            label={say('feeds.brought')}
            value={draft.reads}
            onChange={(reads) => setDraft({ ...draft, reads })}
            options={[
              { value: 'list', label: say('feeds.bringsList') },
              { value: 'hazards', label: say('feeds.bringsHazards') },
            ]}
          />
        </>
      )}
      <TextField
        label={say('lists.feedTitle')}
        {...field('title')}
        maxLength={200}
        error={errorOf('title')}
        autoFocus={!feed}
      />
      {feed ? null : (
        <TextField
          label={say('lists.feedDataset')}
          hint={say('lists.feedDatasetHint')}
          {...field('dataset')}
          maxLength={64}
          error={errorOf('dataset')}
        />
      )}
      <TextField
        label={say('lists.feedLocation')}
        hint={say(draft.reads === 'hazards' ? 'feeds.locationHazards' : 'lists.feedLocationHint')}
        optional
        {...field('location')}
        maxLength={2000}
      />
      <TextField
        label={say('lists.feedEvery')}
        optional
        {...field('everyMinutes')}
        inputMode="numeric"
        error={errorOf('everyMinutes')}
      />
      <TextField label={say('lists.feedBasis')} optional {...field('legalBasis')} maxLength={300} />
      <Checkbox checked={draft.enabled} onChange={(enabled) => setDraft({ ...draft, enabled })}>
        {say('lists.feedEnabled')}
      </Checkbox>
      {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
      {save.isSuccess && feed ? <Notice>{say('lists.feedSaved')}</Notice> : null}
      <div className="panel-actions">
        <Button type="submit" kind="primary">
          {say('lists.feedSave')}
        </Button>
        {onDone ? (
          <Button kind="quiet" onPress={onDone}>
            {say('common.cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** Feeds that are published for everybody: chosen, one is filled in. */
function KnownFeeds({ onPick }: { onPick: (feed: KnownFeed) => void }) {
  const { data } = useQuery(knownFeedsOptions);
  if (data === undefined || data.length === 0) return null;
  return (
    <fieldset>
      <legend className="field-label">{say('feeds.known')}</legend>
      <p className="field-hint">{say('feeds.knownWhy')}</p>
      {READS.map((reads) => {
        const feeds = data.filter((feed) => feed.reads === reads);
        return feeds.length === 0 ? null : (
          <div key={reads} className="feed-known">
            <span className="small muted">{say(`feeds.knownOf.${reads}`)}</span>
            {feeds.map((known) => (
              <Button
                key={known.dataset}
                onPress={() => onPick(known)}
                aria-label={say('feeds.knownUse', { title: known.title })}
              >
                {/* Its name stands before what it says. */}
                {known.title.split(':')[0]}
              </Button>
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}

const READS: readonly FeedReads[] = ['list', 'hazards'];
