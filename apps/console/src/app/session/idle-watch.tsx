import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../api/client.ts';
import { ME, useMe } from '../../api/me.ts';
import { signedOut } from '../../api/session-signal.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hour } from '../../parts/time.ts';
import { endOfIdleMs, idleState, keepAliveEveryMs } from './idle.ts';

const LOOK_EVERY_MS = 5000;
const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Warns two minutes before the session ends for want of input, and ends it. */
export function IdleWatch() {
  const client = useQueryClient();
  const { signedOutAfterMinutes: after } = useMe();
  const lastInput = useRef(Date.now());
  const lastTold = useRef(Date.now());
  const [state, setState] = useState<ReturnType<typeof idleState>>('busy');
  useEffect(() => {
    const input = () => {
      lastInput.current = Date.now();
      setState('busy');
      if (lastInput.current - lastTold.current < keepAliveEveryMs(after)) return;
      lastTold.current = lastInput.current;
      void client.invalidateQueries({ queryKey: ME });
    };
    const look = setInterval(() => {
      const next = idleState(lastInput.current, Date.now(), after);
      setState(next);
      if (next === 'over') void call('/session', { method: 'DELETE' }).catch(() => undefined).finally(() => signedOut.tell());
    }, LOOK_EVERY_MS);
    for (const kind of INPUTS) document.addEventListener(kind, input, { passive: true, capture: true });
    return () => {
      clearInterval(look);
      for (const kind of INPUTS) document.removeEventListener(kind, input, { capture: true });
    };
  }, [client, after]);
  if (state !== 'soon') return null;
  const time = hour(new Date(endOfIdleMs(lastInput.current, after)));
  return (
    <div className="idle">
      <Notice tone="warning" actions={<Button onPress={() => setState('busy')}>{say('signIn.stay')}</Button>}>
        {say('signIn.soonOver', { time })}
      </Notice>
    </div>
  );
}
