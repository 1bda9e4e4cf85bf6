import type { PinnedWarning } from '@quintet/node/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { useMe } from '../../api/me.ts';
import { todayOptions } from '../../pages/today/today-api.ts';

const NONE: readonly PinnedWarning[] = [];

/** The pinned warnings as the node has them now; none before a purpose is stated, since nothing is opened without one. */
export function usePinnedWarnings(): readonly PinnedWarning[] {
  const { purpose, may } = useMe();
  const { data } = useQuery({
    ...todayOptions,
    enabled: purpose !== undefined && may.includes('hazard.read'),
    select: ({ warnings }) => warnings,
  });
  return data ?? NONE;
}

const assignTo = (alert: string, to: string | undefined) =>
  call<unknown>(`/alerts/${encodeURIComponent(alert)}/assign`, {
    method: 'POST',
    body: to === undefined ? {} : { to },
  });

/**
 * Takes a warning: it is assigned to this person. `onTaken` is called with what gives it back, though what took it has left the
 * page by then.
 */
export function useTakeWarning(onTaken: (giveBack: () => Promise<void>) => void) {
  const { account } = useMe();
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: todayOptions.queryKey }),
      client.invalidateQueries({ queryKey: ['alerts'] }),
    ]);
  return useMutation({
    mutationFn: (alert: string) => assignTo(alert, account.name),
    onSuccess: (_, alert) =>
      onTaken(async () => {
        await assignTo(alert, undefined);
        await refresh();
      }),
    onSettled: refresh,
  });
}
