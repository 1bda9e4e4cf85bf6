import { say } from '../../messages/say.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { changePreferences, usePreferences } from '../preferences.ts';
import { KEY_LINES, type KeyLine } from './key-map.ts';
import './keys-help.css';

const GROUPS: readonly KeyLine['group'][] = ['go', 'list', 'decide', 'page'];

function Keys({ keys }: { keys: string }) {
  const parts = keys.split(' ');
  const sequence = parts.length === 2 && parts.every((part) => part.length === 1);
  return (
    <span className="nowrap">
      {parts.map((part, place) => (
        <span key={part}>
          {place > 0 ? (sequence ? ` ${say('keys.then')} ` : ' ') : null}
          <kbd className="kbd">{part}</kbd>
        </span>
      ))}
    </span>
  );
}

/** All keys, and the switch that turns the letters off. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { keys } = usePreferences();
  return (
    <Dialog title={say('keys.title')} open={open} onClose={onClose} size="wide">
      <p className="soft">{say('keys.never')}</p>
      <div className="keys-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{say(`keys.group.${group}`)}</h3>
            <dl className="keys-list">
              {KEY_LINES.filter((line) => line.group === group).map((line) => (
                <div key={line.keys}>
                  <dt>{say(line.words)}</dt>
                  <dd>
                    <Keys keys={line.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Button onPress={() => changePreferences({ keys: keys === 'on' ? 'off' : 'on' })}>
        {say(keys === 'on' ? 'keys.on' : 'keys.off')}
      </Button>
    </Dialog>
  );
}
