import { useState } from 'react';
import { KEY_GROUPS, KEY_LINES } from '../../app/keys/key-map.ts';
import { linesWith, NO_OWN_KEYS } from '../../app/keys/own-keys.ts';
import { changePreferences, usePreferences } from '../../app/preferences.ts';
import { offerUndo } from '../../app/undo.tsx';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { KeyRow } from './key-row.tsx';
import './key-table.css';

/** Every command with its key, which can be another one (WCAG 2.1.4). One at a time waits for a press. */
export function KeyTable() {
  const { ownKeys } = usePreferences();
  const [waiting, setWaiting] = useState<string>();
  const lines = linesWith(ownKeys);
  const reset = () => {
    changePreferences({ ownKeys: NO_OWN_KEYS });
    offerUndo({ sentence: say('settings.keysUsualDone'), undo: async () => changePreferences({ ownKeys }) });
  };
  return (
    <section className="settings-section" aria-labelledby="key-table-title">
      <div className="settings-head">
        <h2 id="key-table-title">{say('settings.keyTable')}</h2>
        <p className="soft">{say('settings.keyTableWhy')}</p>
        <div className="settings-tools">
          <Button onPress={reset}>{say('settings.keysUsual')}</Button>
        </div>
      </div>
      <table className="settings-table key-table">
        <thead>
          <tr>
            <th scope="col">{say('settings.keyCommand')}</th>
            <th scope="col">{say('settings.keyKey')}</th>
            <th scope="col">
              <span className="sr">{say('settings.keyNote')}</span>
            </th>
            <th scope="col">
              <span className="sr">{say('settings.actions')}</span>
            </th>
          </tr>
        </thead>
        {KEY_GROUPS.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {say(`keys.group.${group}`)}
              </th>
            </tr>
            {lines.map((line, place) =>
              line.group === group ? (
                <KeyRow
                  key={KEY_LINES[place]?.keys}
                  line={line}
                  usual={KEY_LINES[place]?.keys ?? line.keys}
                  lines={lines}
                  waits={waiting === line.command}
                  onWait={(waits) => setWaiting(waits ? line.command : undefined)}
                />
              ) : null,
            )}
          </tbody>
        ))}
      </table>
    </section>
  );
}
