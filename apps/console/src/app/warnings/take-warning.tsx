import type { PinnedWarning } from '@quintet/node/api';
import { Hand } from 'lucide-react';
import { useMay, useMe } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Outside } from '../../parts/outside.tsx';
import { outsideText } from '../../parts/outside-text.ts';
import { askPurpose } from '../purpose/purpose-signal.ts';
import { offerUndo } from '../undo.tsx';
import { useTakeWarning } from './warnings-api.ts';

/**
 * Takes a warning: it is this person's now, it sounds no more, and for everybody it is pinned no longer. That is work on an
 * alert, so that a purpose is asked for first.
 */
export function TakeWarning({ warning }: { warning: PinnedWarning }) {
  const { alert, headline } = warning;
  const may = useMay('alert.work');
  const { purpose } = useMe();
  const take = useTakeWarning((giveBack) =>
    offerUndo({
      sentence: <Say id="warnings.took" values={{ headline: <Outside value={headline} /> }} />,
      undo: giveBack,
    }),
  );
  if (!may) return null;
  return (
    <>
      {take.error === null ? null : <span className="critical small">{asProblem(take.error).message}</span>}
      <Button
        icon={Hand}
        isPending={take.isPending}
        onPress={() => (purpose === undefined ? askPurpose.tell() : take.mutate(alert))}
        aria-label={say('warnings.takeOf', { headline: outsideText(headline).text })}
      >
        {say(take.isPending ? 'warnings.taking' : 'warnings.take')}
      </Button>
    </>
  );
}
