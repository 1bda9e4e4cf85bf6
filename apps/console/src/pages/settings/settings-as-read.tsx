import type { Thresholds } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { BOUNDS, draftOf, type NumberSetting } from './threshold-draft.ts';

/** The settings for those who may read but not change them. */
export function SettingsAsRead({ settings }: { settings: Thresholds }) {
  const draft = draftOf(settings);
  return (
    <section className="settings-section">
      <div className="settings-head">
        <h2>{say('settings.thresholds')}</h2>
        <p className="soft">{say('settings.readOnly')}</p>
      </div>
      <dl className="settings-list">
        {(Object.keys(BOUNDS) as NumberSetting[]).map((setting) => (
          <div key={setting} className="settings-pair">
            <dt>{say(`settings.${setting}`)}</dt>
            <dd>{draft[setting]}</dd>
          </div>
        ))}
        <div className="settings-pair">
          <dt>{say('settings.fourEyes')}</dt>
          <dd>{say(`settings.fourEyes.${settings.fourEyes}`)}</dd>
        </div>
        <div className="settings-pair">
          <dt>{say('settings.authority')}</dt>
          <dd>
            <Outside value={settings.authority} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
