import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../api/client.ts';
import { ME, useMe } from '../../api/me.ts';
import { signedOut } from '../../api/session-signal.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hour } from '../../parts/time.ts';
import { endOfIdleMs, type IdleState, idleState, keepAliveEveryMs } from './idle.ts';

const LOOK_EVERY_MS = 5000;
const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Watches the input of a person: calls `onState` when it changes, tells the node now and then, ends the session. */
function watchInput(
  after: number,
  onState: (state: IdleState, endMs: number) => void,
  keepAlive: () => void,
): () => void {
  let lastInputMs = Date.now();
  let lastToldMs = lastInputMs;
  const input = () => {
    lastInputMs = Date.now();
    onState('busy', endOfIdleMs(lastInputMs, after));
    if (lastInputMs - lastToldMs < keepAliveEveryMs(after)) return;
    lastToldMs = lastInputMs;
    keepAlive();
  };
  const look = setInterval(
    () => onState(idleState(lastInputMs, Date.now(), after), endOfIdleMs(lastInputMs, after)),
    LOOK_EVERY_MS,
  );
  for (const kind of INPUTS) document.addEventListener(kind, input, { passive: true, capture: true });
  return () => {
    clearInterval(look);
    for (const kind of INPUTS) document.removeEventListener(kind, input, { capture: true });
  };
}

async function endSession(): Promise<void> {
  // Whether the node heard it or not: here the session is over, and the node ends it by itself.
  await call('/session', { method: 'DELETE' }).catch(() => undefined);
  signedOut.tell();
}

/** Warns two minutes before the session ends for want of input, and ends it. */
export function IdleWatch() {
  const client = useQueryClient();
  const { signedOutAfterMinutes: after } = useMe();
  const [soonEndsMs, setSoonEndsMs] = useState<number>();
  useEffect(
    () =>
      watchInput(
        after,
        (state, endMs) => {
          setSoonEndsMs(state === 'soon' ? endMs : undefined);
          if (state === 'over') void endSession();
        },
        () => void client.invalidateQueries({ queryKey: ME }),
      ),
    [client, after],
  );
  if (soonEndsMs === undefined) return null;
  return (
    <div className="idle">
      {/* Pressing anything is input: the button only says so. */}
      <Notice tone="warning" actions={<Button onPress={() => setSoonEndsMs(undefined)}>{say('signIn.stay')}</Button>}>
        {say('signIn.soonOver', { time: hour(new Date(soonEndsMs)) })}
      </Notice>
    </div>
  );
}
