import { useRef } from 'react';
import type { KeyLine } from '../../app/keys/key-map.ts';
import { withKey } from '../../app/keys/own-keys.ts';
import { PrintedKeys } from '../../app/keys/printed-keys.tsx';
import { changePreferences, presentPreferences } from '../../app/preferences.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { KeyField } from './key-field.tsx';

interface KeyRowProps {
  readonly line: KeyLine;
  /** Its keys when nobody changes them. */
  readonly usual: string;
  readonly lines: readonly KeyLine[];
  /** Whether the next press becomes its key. */
  readonly waits: boolean;
  readonly onWait: (waits: boolean) => void;
}

function Note({ line, usual }: Pick<KeyRowProps, 'line' | 'usual'>) {
  if (line.fixed === true) return <>{say('settings.keyFixed')}</>;
  if (line.keys === usual) return null;
  return (
    <>
      {say('settings.keyUsually')} <PrintedKeys keys={usual} />
    </>
  );
}

/** A command, its key, and the button that waits for another one. */
export function KeyRow({ line, usual, lines, waits, onWait }: KeyRowProps) {
  const change = useRef<HTMLButtonElement>(null);
  const command = say(line.words);
  const take = (letter: string) => changePreferences({ ownKeys: withKey(presentPreferences().ownKeys, line, letter) });
  const close = () => {
    onWait(false);
    change.current?.focus();
  };
  return (
    <tr>
      <th scope="row">{command}</th>
      {waits && line.fixed !== true ? (
        <KeyField
          line={line}
          lines={lines}
          onLetter={(letter) => {
            take(letter);
            close();
          }}
          onKeep={close}
          onLeave={() => onWait(false)}
        />
      ) : (
        <>
          <td>
            <PrintedKeys keys={line.keys} />
          </td>
          <td className="small muted">
            <Note line={line} usual={usual} />
          </td>
        </>
      )}
      <td>
        {line.fixed === true ? null : (
          <Button
            ref={change}
            kind="quiet"
            aria-label={say('settings.keyChangeOf', { command, keys: line.keys })}
            onPress={() => onWait(true)}
          >
            {say('settings.keyChange')}
          </Button>
        )}
      </td>
    </tr>
  );
}
