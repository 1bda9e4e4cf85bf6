import type { Preferences } from '../../app/parse-preferences.ts';
import { changePreferences, usePreferences } from '../../app/preferences.ts';
import { say } from '../../messages/say.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { KeyTable } from './key-table.tsx';
import { PasswordForm } from './password-form.tsx';
import { WarningSound } from './warning-sound.tsx';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Preferences['theme'][];
const DENSITIES = ['normal', 'compact'] as const satisfies readonly Preferences['density'][];

/** What this person chose for themselves: theme, rows, keys, password. Takes effect at once. */
export function MinePanel() {
  const { theme, density, keys } = usePreferences();
  return (
    <>
      <section className="settings-section settings-form">
        <div className="settings-head">
          <h2>{say('settings.mine')}</h2>
          <p className="soft">{say('settings.mineWhy')}</p>
        </div>
        <RadioGroup
          label={say('settings.theme')}
          value={theme}
          onChange={(chosen) => changePreferences({ theme: chosen })}
          options={THEMES.map((one) => ({ value: one, label: say(`theme.${one}`) }))}
        />
        <RadioGroup
          label={say('settings.density')}
          value={density}
          onChange={(chosen) => changePreferences({ density: chosen })}
          options={DENSITIES.map((one) => ({ value: one, label: say(`density.${one}`) }))}
        />
        <fieldset>
          <legend className="field-label">{say('settings.keys')}</legend>
          <p className="field-hint">{say('settings.keysWhy')}</p>
          <Checkbox checked={keys === 'on'} onChange={(on) => changePreferences({ keys: on ? 'on' : 'off' })}>
            {say('settings.keysOn')}
          </Checkbox>
        </fieldset>
      </section>
      <WarningSound />
      <KeyTable />
      <section className="settings-section">
        <div className="settings-head">
          <h2>{say('settings.password')}</h2>
        </div>
        <PasswordForm />
      </section>
    </>
  );
}
