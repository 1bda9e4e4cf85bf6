import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ME, useMeQuery } from '../api/me.ts';
import { asProblem } from '../api/problem.ts';
import { signedOut } from '../api/session-signal.ts';
import { say } from '../messages/say.tsx';
import { Button } from '../parts/button.tsx';
import { ProblemNotice } from '../parts/notice.tsx';
import { forgetDrafts } from './drafts.ts';
import { ChangePassword } from './session/change-password.tsx';
import { SignIn, Threshold } from './session/sign-in.tsx';
import { Shell } from './shell.tsx';

/** Drafts are kept for the person who wrote them; another one who signs in on the same page starts afresh. */
function useSamePerson(accountId: string | undefined): void {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (accountId === undefined) return;
    if (last.current !== undefined && last.current !== accountId) forgetDrafts();
    last.current = accountId;
  }, [accountId]);
}

/** After the session ended nothing that was read stays in memory; the address and the drafts do. */
function useSessionOver(minutes: number | undefined): {
  over: boolean;
  minutes: number | undefined;
  begin: () => void;
} {
  const client = useQueryClient();
  const [state, setState] = useState<{ over: boolean; minutes: number | undefined }>({
    over: false,
    minutes: undefined,
  });
  useEffect(
    () =>
      signedOut.hear(() => {
        if (minutes === undefined) return;
        setState({ over: true, minutes });
        client.removeQueries({ predicate: (query) => query.queryKey[0] !== ME[0] });
      }),
    [client, minutes],
  );
  return { ...state, begin: () => setState({ over: false, minutes: undefined }) };
}

/** Who may see what: nobody, someone with a one-time password, or a person at work. */
export function App() {
  const me = useMeQuery();
  const session = useSessionOver(me.data?.signedOutAfterMinutes);
  useSamePerson(me.data?.account.id);
  const { over, begin } = session;
  // A new answer to "who am I" after a sign-in ends the sign-in page.
  const signedInAt = me.dataUpdatedAt;
  const overSince = useRef(0);
  useEffect(() => {
    if (over && overSince.current === 0) overSince.current = Date.now();
    if (over && signedInAt > overSince.current) {
      overSince.current = 0;
      begin();
    }
  }, [over, signedInAt, begin]);
  if (me.isPending) return null;
  const problem = me.error === null ? undefined : asProblem(me.error);
  if (over || problem?.status === 401) return <SignIn overMinutes={session.minutes} />;
  if (me.data === undefined) {
    return (
      <Threshold title={say('common.product')}>
        <ProblemNotice
          problem={problem ?? asProblem(undefined)}
          actions={<Button onPress={() => void me.refetch()}>{say('common.tryAgain')}</Button>}
        />
      </Threshold>
    );
  }
  return me.data.mustChangePassword ? <ChangePassword /> : <Shell />;
}
