import { call } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { say } from '../messages/say.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { isNotLoaded } from './not-loaded.ts';

/** A page that fell over: the shell stays, the page can be tried again. */
export function BrokenPage({ error, reset }: { error: unknown; reset: () => void }) {
  const missing = isNotLoaded(error);
  const why = error instanceof Error ? error.message : asProblem(error).message;
  return (
    <Notice
      tone="error"
      actions={<Button onPress={missing ? () => void loadAnew() : reset}>{say('common.tryAgain')}</Button>}
    >
      {missing ? say('common.notLoaded') : say('common.whole', { why })}
    </Notice>
  );
}

/** What a browser failed to load once it does not ask for again; the whole is loaded as soon as the node answers. */
async function loadAnew(): Promise<void> {
  const isAway = await call('/me').then(
    () => false,
    (error: unknown) => asProblem(error).status === 0,
  );
  if (!isAway) globalThis.location.reload();
}
