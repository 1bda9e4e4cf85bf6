import { useState } from 'react';
import { call } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { say } from '../messages/say.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { isNotLoaded } from './not-loaded.ts';

interface BrokenPageProps {
  readonly error: unknown;
  readonly reset: () => void;
  /** For what lies over a page: it is left without it. */
  readonly onClose?: () => void;
}

/** A page that fell over: the shell stays, the page can be tried again. */
export function BrokenPage({ error, reset, onClose }: BrokenPageProps) {
  const [isStillAway, setIsStillAway] = useState(false);
  const missing = isNotLoaded(error);
  const why = error instanceof Error ? error.message : asProblem(error).message;
  const tryAgain = async () => {
    if (!missing) return reset();
    setIsStillAway(false);
    setIsStillAway(!(await loadAnew()));
  };
  return (
    <Notice
      tone="error"
      actions={
        <>
          <Button onPress={() => void tryAgain()}>{say('common.tryAgain')}</Button>
          {onClose === undefined ? null : (
            <Button kind="quiet" onPress={onClose}>
              {say('common.close')}
            </Button>
          )}
        </>
      }
    >
      {missing ? say('common.notLoaded') : say('common.whole', { why })}
      {isStillAway ? <p>{say('common.stillAway')}</p> : null}
    </Notice>
  );
}

/**
 * What a browser failed to load once it does not ask for again: the whole is loaded as soon as the node answers. False when
 * it does not.
 */
async function loadAnew(): Promise<boolean> {
  const answers = await call('/me').then(
    () => true,
    (error: unknown) => asProblem(error).status !== 0,
  );
  if (answers) globalThis.location.reload();
  return answers;
}
