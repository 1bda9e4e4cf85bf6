import { Button } from '../parts/button.tsx';
import { asProblem } from '../api/problem.ts';
import { Notice } from '../parts/notice.tsx';
import { say } from '../messages/say.tsx';

/** A page that fell over: the shell stays, the page can be tried again. */
export function BrokenPage({ error, reset }: { error: unknown; reset: () => void }) {
  const why = error instanceof Error ? error.message : asProblem(error).message;
  return (
    <Notice tone="error" actions={<Button onPress={reset}>{say('common.tryAgain')}</Button>}>
      {say('common.whole', { why })}
    </Notice>
  );
}
