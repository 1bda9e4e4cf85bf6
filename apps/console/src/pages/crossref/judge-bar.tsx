import type { CrossrefPair, Verdict } from '@quintet/node/api';
import { CircleHelp, Equal, EqualNot, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { useMay } from '../../api/me.ts';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Outside } from '../../parts/outside.tsx';
import { NoteField } from './note-field.tsx';
import type { Done, Judging } from './use-judging.ts';

interface JudgeBarProps {
  readonly pair: CrossrefPair | undefined;
  readonly judging: Judging;
  readonly onJudge: (pair: CrossrefPair, verdict: Verdict, note: string) => void;
}

/** What was done last; the words that come with the next judgement, while there are any. */
function Line({ done, note }: { done: Done | undefined; note: string }) {
  if (note !== '') return <Say id="crossref.noteKept" values={{ note: <Outside value={note} /> }} />;
  if (done === undefined) return null;
  const { pair, what } = done;
  return (
    <Say
      id={`crossref.did.${what}`}
      values={{ left: <Outside value={pair.a.node.caption} />, right: <Outside value={pair.b.node.caption} /> }}
    />
  );
}

/**
 * What can be done with the pair, at the foot of the page. Same and different weigh the same: no filled button, no default.
 * The letters are those of the console's own keys for the first and second choice, the third, and the step back; they are
 * silent while the reason is written.
 */
export function JudgeBar({ pair, judging, onJudge }: JudgeBarProps) {
  const mayJudge = useMay('judgement.change');
  const [note, setNote] = useState('');
  const [writing, setWriting] = useState(false);
  const take = (verdict: Verdict) => () => {
    if (pair === undefined) return false;
    onJudge(pair, verdict, note.trim());
    setNote('');
    setWriting(false);
    return true;
  };
  const same = take('same');
  const different = take('different');
  const unsure = take('unsure');
  const takeBack = () => judging.takeBack(pair);
  const silent = () => true;
  useKeys(
    mayJudge
      ? {
          confirm: writing ? silent : same,
          notRelated: writing ? silent : different,
          second: writing ? silent : unsure,
          undo: writing ? silent : takeBack,
          note: () => setWriting(true),
          back: writing ? () => setWriting(false) : undefined,
        }
      : {},
    'panel',
  );
  if (!mayJudge)
    return (
      <div className="decision">
        <div className="decision-bar crossref-bar">
          <span className="soft">{say('crossref.mayNotJudge')}</span>
        </div>
      </div>
    );
  const canTakeBack = judging.hasSteps || (pair?.judgement?.id ?? '') !== '';
  return (
    <div className="decision">
      {writing ? (
        <NoteField note={note} onNote={setNote} onClose={() => setWriting(false)} />
      ) : (
        <div className="crossref-done small soft cut" role="status">
          <Line done={judging.done} note={note.trim()} />
        </div>
      )}
      <div className="decision-bar crossref-bar">
        <Button icon={Equal} command="confirm" onPress={same} isDisabled={pair === undefined}>
          {say('crossref.same')}
        </Button>
        <Button icon={EqualNot} command="notRelated" onPress={different} isDisabled={pair === undefined}>
          {say('crossref.different')}
        </Button>
        <Button icon={CircleHelp} command="second" onPress={unsure} isDisabled={pair === undefined}>
          {say('crossref.unsure')}
        </Button>
        <Button kind="quiet" command="note" onPress={() => setWriting(!writing)} aria-expanded={writing}>
          {say('crossref.note')}
        </Button>
        <span className="push">
          <Button kind="quiet" icon={Undo2} command="undo" onPress={takeBack} isDisabled={!canTakeBack}>
            {say('crossref.takeBack')}
          </Button>
        </span>
      </div>
    </div>
  );
}
