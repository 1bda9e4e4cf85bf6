import type { PinnedWarning } from '@quintet/node/api';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { call } from '../../api/client.ts';
import { useHeardNow } from '../../api/events.ts';
import { useMe } from '../../api/me.ts';
import { todayOptions } from '../../pages/today/today-api.ts';
import { warningsOptions } from './warnings-query.ts';

const NONE: readonly PinnedWarning[] = [];

/** The pinned warnings as the node had them last. */
export function usePinnedWarnings(): readonly PinnedWarning[] {
  return useQuery(warningsOptions).data?.warnings ?? NONE;
}

interface Asking {
  now: boolean;
  /** Something changed while the node was being asked. */
  again: boolean;
}

/** One question at a time: in a flood of changes each would otherwise cancel the one before, and none be answered. */
async function askAgain(client: QueryClient, asking: Asking): Promise<void> {
  asking.again = true;
  if (asking.now) return;
  asking.now = true;
  while (asking.again) {
    asking.again = false;
    await client.invalidateQueries({ queryKey: warningsOptions.queryKey });
  }
  asking.now = false;
}

/** Asks for the warnings whenever a hazard or an alert changed, at once: a warning must be heard within a second. */
export function useWarningsKept(): void {
  const client = useQueryClient();
  const asking = useRef<Asking>({ now: false, again: false });
  useHeardNow(
    useCallback(
      (kind) => {
        if (kind === 'hazards' || kind === 'alerts') void askAgain(client, asking.current);
      },
      [client],
    ),
  );
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
      client.invalidateQueries({ queryKey: warningsOptions.queryKey }),
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
