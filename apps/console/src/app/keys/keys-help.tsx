import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { changePreferences, usePreferences } from '../preferences.ts';
import { KEY_GROUPS } from './key-map.ts';
import { linesWith } from './own-keys.ts';
import { PrintedKeys } from './printed-keys.tsx';
import './keys-help.css';

/** All keys, and the switch that turns the letters off. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { keys, ownKeys } = usePreferences();
  const lines = linesWith(ownKeys);
  return (
    <Dialog title={say('keys.title')} open={open} onClose={onClose} size="wide">
      <p className="soft">{say('keys.never')}</p>
      <div className="keys-groups">
        {KEY_GROUPS.map((group) => (
          <section key={group}>
            <h3>{say(`keys.group.${group}`)}</h3>
            <dl className="keys-list">
              {lines
                .filter((line) => line.group === group)
                .map((line) => (
                  <div key={line.keys}>
                    <dt>{say(line.words)}</dt>
                    <dd>
                      <PrintedKeys keys={line.keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="keys-foot">
        <Button onPress={() => changePreferences({ keys: keys === 'on' ? 'off' : 'on' })}>
          {say(keys === 'on' ? 'keys.on' : 'keys.off')}
        </Button>
        <Link to="/settings/$panel" params={{ panel: 'mine' }} onClick={onClose}>
          {say('keys.change')}
        </Link>
      </div>
    </Dialog>
  );
}
