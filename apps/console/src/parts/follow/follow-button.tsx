import { useQuery } from '@tanstack/react-query';
import { Bell, BellRing } from 'lucide-react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../button.tsx';
import { ProblemNotice } from '../notice.tsx';
import { Outside } from '../outside.tsx';
import { subscriptionsOptions, useEndSubscription, useSubscribe } from './follow-api.ts';

/** "Tell me when this changes": an entity, by its key `DATASET/ID`. Pressed again it ends, which can be undone. */
export function FollowButton({ entityKey, title }: { entityKey: string; title: string }) {
  const may = useMay('subscription.change');
  const all = useQuery({ ...subscriptionsOptions, enabled: may });
  const subscribe = useSubscribe();
  const end = useEndSubscription();
  const mine = all.data?.find(({ key }) => key === entityKey);
  if (!may || all.data === undefined) return null;
  const asked = { kind: 'entity', key: entityKey, title } as const;
  const press = () => {
    if (mine === undefined) subscribe.mutate(asked);
    else
      end.mutate(mine.id, {
        onSuccess: () =>
          offerUndo({
            sentence: <Say id="follow.ended" values={{ title: <Outside value={title} /> }} />,
            undo: async () => void (await subscribe.mutateAsync(asked)),
          }),
      });
  };
  const failed = subscribe.error ?? end.error;
  return (
    <>
      <Button
        icon={mine === undefined ? Bell : BellRing}
        aria-pressed={mine !== undefined}
        aria-label={say(mine === undefined ? 'follow.doTitle' : 'follow.endTitle', { title })}
        isPending={subscribe.isPending || end.isPending}
        onPress={press}
      >
        {say(mine === undefined ? 'follow.do' : 'follow.done')}
      </Button>
      {failed === null ? null : <ProblemNotice problem={asProblem(failed)} />}
    </>
  );
}
