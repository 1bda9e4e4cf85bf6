import type { HazardDoubt } from '@quintet/node/api';
import { Equal, EqualNot, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../../api/me.ts';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { NoteField } from '../../crossref/note-field.tsx';
import '../../../messages/add-crossref.ts';

interface DoubtBarProps {
  readonly doubt: HazardDoubt;
  readonly onJudge: (doubt: HazardDoubt, same: boolean, note: string) => void;
  readonly onSkip: () => void;
}

/** What can be said of the pair. Same and not the same weigh the same: no filled button, no default. */
export function DoubtBar({ doubt, onJudge, onSkip }: DoubtBarProps) {
  const mayJudge = useMay('hazard.judge');
  const [note, setNote] = useState('');
  const [writing, setWriting] = useState(false);
  const take = (same: boolean) => () => {
    onJudge(doubt, same, note.trim());
    setNote('');
    setWriting(false);
  };
  const keys = writing
    ? { back: () => setWriting(false) }
    : { confirm: take(true), notRelated: take(false), note: () => setWriting(true) };
  useKeys(mayJudge ? keys : {}, 'panel');
  if (!mayJudge) {
    return (
      <div className="decision">
        <div className="decision-bar">
          <span className="soft">{say('hazards.mayNotJudge')}</span>
        </div>
      </div>
    );
  }
  return (
    <div className="decision">
      {writing ? <NoteField note={note} onNote={setNote} onClose={() => setWriting(false)} /> : null}
      <div className="decision-bar">
        <Button icon={Equal} command="confirm" onPress={take(true)}>
          {say('hazards.same')}
        </Button>
        <Button icon={EqualNot} command="notRelated" onPress={take(false)}>
          {say('hazards.notSame')}
        </Button>
        <Button icon={SkipForward} command="next" onPress={onSkip}>
          {say('hazards.doubt.next')}
        </Button>
        <Button kind="quiet" command="note" aria-expanded={writing} onPress={() => setWriting(!writing)}>
          {say('hazards.doubt.note')}
        </Button>
        {note.trim() === '' || writing ? null : <span className="small soft cut">{say('hazards.doubt.noteKept')}</span>}
      </div>
    </div>
  );
}
