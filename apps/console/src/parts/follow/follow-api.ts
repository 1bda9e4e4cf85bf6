import type { EditSubscription, FollowNotices, Subscribe, Subscription, Subscriptions } from '@quintet/node/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';

const path = (id: string) => `/subscriptions/${encodeURIComponent(id)}`;

/** What this person follows and keeps. */
export const subscriptionsOptions = queryOptions({
  queryKey: ['subscriptions'],
  queryFn: ({ signal }) => call<Subscriptions>('/subscriptions', { signal }),
});

/** What changed of it; the event stream says when to ask again. */
export const noticesOptions = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => call<FollowNotices>('/notices', { signal }),
});

/** Each change gives all of it as it stands after it. */
function useFollowMutation<Order>(send: (order: Order) => Promise<Subscriptions>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (order: Order) => {
      // An answer that was asked for before must not overtake this one.
      await client.cancelQueries(subscriptionsOptions);
      return await send(order);
    },
    onSuccess: async (all) => {
      client.setQueryData(subscriptionsOptions.queryKey, all);
      await client.invalidateQueries({ queryKey: noticesOptions.queryKey });
    },
  });
}

export const useSubscribe = () =>
  useFollowMutation((body: Subscribe) => call<Subscriptions>('/subscriptions', { method: 'POST', body }));

export const useEditSubscription = () =>
  useFollowMutation(({ id, ...body }: EditSubscription & Pick<Subscription, 'id'>) =>
    call<Subscriptions>(path(id), { method: 'PATCH', body }),
  );

export const useEndSubscription = () =>
  useFollowMutation((id: string) => call<Subscriptions>(path(id), { method: 'DELETE' }));

/** Marks notices as seen. */
export function useSeeNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      call<FollowNotices>('/notices/seen', { method: 'POST', body: { ids: [...ids] } }),
    onSuccess: async (all) => {
      client.setQueryData(noticesOptions.queryKey, all);
      await client.invalidateQueries({ queryKey: ['me'] });
      await client.invalidateQueries({ queryKey: subscriptionsOptions.queryKey });
    },
  });
}
