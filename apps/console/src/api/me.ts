import type { ChangePassword, Me, Purpose, SignIn } from '@quintet/node/api';
import { queryOptions, useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { setServerTime } from '../parts/clock/server-time.ts';
import { call } from './client.ts';

export const ME = ['me'] as const;

async function readMe(signal?: AbortSignal): Promise<Me> {
  const me = await call<Me>('/me', signal === undefined ? {} : { signal });
  setServerTime(me.now);
  return me;
}

const meOptions = queryOptions({ queryKey: ME, queryFn: ({ signal }) => readMe(signal) });

/** Who is signed in, before it is known whether anybody is. */
export function useMeQuery() {
  return useQuery(meOptions);
}

/** Who is signed in; only inside the shell, where it is known. */
export function useMe(): Me {
  return useSuspenseQuery(meOptions).data;
}

/** Whether the policy lets this person do an action; the console hides what it does not. */
export function useMay(action: string): boolean {
  return useMe().may.includes(action);
}

function useMeMutation<Body>(send: (body: Body) => Promise<Me>, purposeChanged = false) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (me) => {
      setServerTime(me.now);
      client.setQueryData(ME, me);
      // What was refused for want of a purpose may be read now.
      if (purposeChanged) await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
    },
  });
}

export function useSignIn() {
  return useMeMutation((body: SignIn) => call<Me>('/session', { method: 'POST', body }), true);
}

export function useStatePurpose() {
  return useMeMutation((body: Purpose) => call<Me>('/me/purpose', { method: 'POST', body }), true);
}

export function useChangePassword() {
  return useMeMutation((body: ChangePassword) => call<Me>('/me/password', { method: 'POST', body }));
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<undefined>('/session', { method: 'DELETE' }),
    // Nothing that the person read stays in memory.
    onSettled: () => {
      client.clear();
      globalThis.location.assign('/');
    },
  });
}
