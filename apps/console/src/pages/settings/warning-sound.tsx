import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { changePreferences, usePreferences } from '../../app/preferences.ts';
import { askForDesktopNotices, desktopNotices } from '../../app/warnings/desktop-notice.ts';
import { siren } from '../../app/warnings/siren.ts';
import '../../messages/add-warnings.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';

/** Whether warnings sound for this person, and how it sounds; whether the browser shows them outside its window. */
export function WarningSound() {
  const { warningSound } = usePreferences();
  const [played, setPlayed] = useState<boolean>();
  return (
    <section className="settings-section settings-form">
      <div className="settings-head">
        <h2>{say('warnings.sound')}</h2>
        <p className="soft">{say('warnings.soundWhy')}</p>
      </div>
      <Checkbox
        checked={warningSound === 'on'}
        onChange={(on) => changePreferences({ warningSound: on ? 'on' : 'off' })}
      >
        {say('warnings.soundUse')}
      </Checkbox>
      <div className="settings-actions">
        <Button icon={Volume2} onPress={() => void siren.playOnce().then(setPlayed)}>
          {say('warnings.playOnce')}
        </Button>
        <span className="soft" role="status">
          {played === undefined ? null : say(played ? 'warnings.played' : 'warnings.playRefused')}
        </span>
      </div>
      <Desktop />
    </section>
  );
}

function Desktop() {
  const [state, setState] = useState(desktopNotices);
  return (
    <div>
      <h3 className="field-label">{say('warnings.desktop')}</h3>
      {state === 'not-asked' ? (
        <Button onPress={() => void askForDesktopNotices().then(setState)}>{say('warnings.desktopAllow')}</Button>
      ) : (
        <p className="soft" role="status">
          {say(
            state === 'allowed'
              ? 'warnings.desktopAllowed'
              : state === 'refused'
                ? 'warnings.desktopRefused'
                : 'warnings.desktopNone',
          )}
        </p>
      )}
    </div>
  );
}
