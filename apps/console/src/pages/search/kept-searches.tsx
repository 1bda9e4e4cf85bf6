import type { SearchEdit, Subscription } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Bell, Ellipsis } from 'lucide-react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { Say, say } from '../../messages/say.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import {
  subscriptionsOptions,
  useEditSubscription,
  useEndSubscription,
  useSubscribe,
} from '../../parts/follow/follow-api.ts';
import { Menu } from '../../parts/menu.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import { moreOf } from './search-words.ts';

/** Searches under a title: run again by a press, told of when they are asked to, removed and brought back. */
export function KeptSearches({ onRun }: { onRun: (query: SearchEdit) => void }) {
  const all = useQuery(subscriptionsOptions);
  return (
    <section className="search-kept">
      <div className="search-recent-head">
        <h2>{say('kept.title')}</h2>
      </div>
      <Loaded query={all} what={say('kept.title')} rows={2}>
        {(subscriptions) => {
          const kept = subscriptions.filter(({ kind }) => kind === 'search');
          return kept.length === 0 ? (
            <p className="soft">{say('kept.none')}</p>
          ) : (
            <ul>
              {kept.map((search) => (
                <Kept key={search.id} search={search} onRun={onRun} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

function Kept({ search, onRun }: { search: Subscription; onRun: (query: SearchEdit) => void }) {
  const { id, title, query, notify } = search;
  const may = useMay('subscription.change');
  const edit = useEditSubscription();
  const end = useEndSubscription();
  const subscribe = useSubscribe();
  if (query === undefined) return null;
  const remove = () =>
    end.mutate(id, {
      onSuccess: () =>
        offerUndo({
          sentence: <Say id="kept.removed" values={{ title: <Outside value={title} /> }} />,
          undo: async () => void (await subscribe.mutateAsync({ kind: 'search', title, query, notify })),
        }),
    });
  const failed = edit.error ?? end.error;
  return (
    <li className="kept">
      <Button kind="quiet" onPress={() => onRun(query)}>
        <span className="sr">{say('kept.run')}</span>
        <span className="cut kept-title">
          <Outside value={title} />
        </span>
        <span className="small soft cut kept-query">
          <Outside value={[query.name, ...moreOf(query)].join(', ')} />
        </span>
      </Button>
      {notify ? (
        <span className="kept-bell soft" title={say('kept.tells')}>
          <Bell size={14} strokeWidth={1.6} aria-hidden />
          <span className="sr">{say('kept.tells')}</span>
        </span>
      ) : null}
      {may ? (
        <Menu
          label={say('kept.menu', { title })}
          trigger={<IconButton icon={Ellipsis} name={say('kept.menu', { title })} />}
          groups={[
            {
              id: 'do',
              entries: [
                { id: 'tell', label: say(notify ? 'kept.tellNot' : 'kept.tell') },
                { id: 'remove', label: say('kept.remove') },
              ],
            },
          ]}
          onChoose={(what) => (what === 'tell' ? edit.mutate({ id, notify: !notify }) : remove())}
        />
      ) : null}
      {failed === null ? null : <ProblemNotice problem={asProblem(failed)} />}
    </li>
  );
}
