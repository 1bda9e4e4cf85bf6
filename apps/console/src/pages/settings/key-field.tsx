import { type KeyboardEvent, useId, useState } from 'react';
import { type KeyLine, sequenceOf, writtenKey } from '../../app/keys/key-map.ts';
import { type Refusal, refusal } from '../../app/keys/own-keys.ts';
import { say } from '../../messages/say.tsx';

interface KeyFieldProps {
  readonly line: KeyLine;
  readonly lines: readonly KeyLine[];
  readonly onLetter: (letter: string) => void;
  /** Esc: it stays what it is. */
  readonly onKeep: () => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
}

const LEAVES = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Process']);

function refusalWords(refused: Refusal): string {
  if (refused.why === 'sign' || refused.why === 'digit') return say(`settings.keyRefused.${refused.why}`);
  const { letter } = refused;
  if (refused.why === 'prefix') return say('settings.keyRefused.prefix', { letter });
  return say('settings.keyRefused.taken', { letter, command: say(refused.by.words) });
}

/**
 * Waits for the press that becomes the key of a command, in two cells. A field, so that letters act nowhere else and a
 * screen reader hands them over; Tab leaves it.
 */
export function KeyField({ line, lines, onLetter, onKeep, onLeave }: KeyFieldProps) {
  const [refused, setRefused] = useState<Refusal>();
  const hint = useId();
  const prefix = sequenceOf(line.keys)?.[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || LEAVES.has(event.key)) return;
    event.preventDefault();
    if (event.repeat) return;
    const letter = writtenKey(event.key);
    if (letter === 'Esc') return onKeep();
    const why = refusal(line, letter, lines);
    if (why === undefined) return onLetter(letter);
    setRefused(why);
  };
  return (
    <>
      <td>
        {prefix === undefined ? null : (
          <>
            <kbd className="kbd">{prefix}</kbd> {say('keys.then')}{' '}
          </>
        )}
        <input
          className="control key-field"
          aria-label={say('settings.keyNew', { command: say(line.words) })}
          aria-describedby={hint}
          aria-invalid={refused !== undefined}
          autoComplete="off"
          autoFocus
          readOnly
          value=""
          onKeyDown={onKeyDown}
          onBlur={onLeave}
        />
      </td>
      <td id={hint} className="small">
        {refused === undefined ? (
          <span className="muted">{say('settings.keyPress')}</span>
        ) : (
          <span className="critical" role="alert">
            {refusalWords(refused)}
          </span>
        )}
      </td>
    </>
  );
}
