import type { DismissReason } from '@quintet/node/api';
import { useRef, useState } from 'react';
import type { Command } from '../../../app/keys/key-map.ts';
import { type KeyHandlers, type KeyLevel, useKeys } from '../../../app/keys/use-keys.ts';
import { say } from '../../../messages/say.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { Kbd } from '../../../parts/kbd.tsx';

const WORDS_LETTERS_MAX = 4000;
/** As many reasons have a key of their own. */
const NUMBERED_MAX = 9;
/** The reason that says nothing without words. */
const NEEDS_WORDS = 'other';

function record({ used, overturned }: DismissReason): string {
  return used === 0 ? say('alerts.reasons.unused') : say('alerts.reasons.record', { used, overturned });
}

/**
 * The reasons for a dismissal with their numbers, each with how often it was overturned; pressing one decides. Words
 * may be written first. `1`–`9` choose, Esc closes.
 */
export function ReasonList({
  reasons,
  onChoose,
  onClose,
  level = 'panel',
}: {
  reasons: readonly DismissReason[];
  onChoose: (reason: DismissReason, text: string) => void;
  onClose: () => void;
  level?: KeyLevel;
}) {
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const choose = (reason: DismissReason | undefined) => {
    if (reason === undefined) return false;
    if (reason.code !== NEEDS_WORDS || text.trim() !== '') return onChoose(reason, text);
    setMissing(true);
    box.current?.querySelector('textarea')?.focus();
    return true;
  };
  const numbered: KeyHandlers = Object.fromEntries(
    Array.from({ length: NUMBERED_MAX }, (_, place) => [`reason${place + 1}` as Command, () => choose(reasons[place])]),
  );
  useKeys({ ...numbered, back: onClose }, level);
  return (
    <div ref={box}>
      <p className="small muted">{say('alerts.reasons.hint')}</p>
      <ol className="reasons">
        {reasons.map((reason, place) => (
          <li key={reason.code}>
            <button type="button" className="reason" onClick={() => choose(reason)}>
              {place < NUMBERED_MAX ? <Kbd command={`reason${place + 1}` as Command} /> : null}
              <span>{reason.text}</span>
              <span className="small muted push">{record(reason)}</span>
            </button>
          </li>
        ))}
      </ol>
      <TextArea
        label={say('alerts.reasons.words')}
        optional
        rows={2}
        maxLength={WORDS_LETTERS_MAX}
        value={text}
        onChange={setText}
        error={missing && text.trim() === '' ? say('alerts.reasons.needed') : undefined}
      />
    </div>
  );
}
