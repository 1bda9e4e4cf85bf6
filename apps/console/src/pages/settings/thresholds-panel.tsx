import type { Thresholds } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Loaded } from '../loaded.tsx';
import { NumberSettingField } from './number-setting-field.tsx';
import { SettingsAsRead } from './settings-as-read.tsx';
import { settingsOptions, useSaveSettings } from './settings-api.ts';
import { draftOf, type NumberSetting, settingsOf, type ThresholdDraft } from './threshold-draft.ts';
import { WhatIfPanel } from './what-if-panel.tsx';

const EYES = ['off', 'confirm', 'all'] as const satisfies readonly Thresholds['fourEyes'][];

/** Thresholds, four eyes and clocks, with the replay of history beside them. */
export function ThresholdsPanel() {
  const settings = useQuery(settingsOptions);
  const [typed, setTyped] = useState<Partial<ThresholdDraft>>({});
  const mayChange = useMay('settings.change');
  return (
    <Loaded query={settings} what={say('settings.thresholdsWhat')} rows={9}>
      {(saved) => (
        <div className="settings-two">
          {mayChange ? (
            <ThresholdsForm saved={saved} typed={typed} onType={setTyped} />
          ) : (
            <SettingsAsRead settings={saved} />
          )}
          <aside>
            <PurposeGate what={say('settings.whatIfHistory')} rows={4}>
              <WhatIfPanel
                current={saved.threshold}
                onUse={mayChange ? (threshold) => setTyped({ ...typed, threshold: threshold.toFixed(2) }) : undefined}
              />
            </PurposeGate>
          </aside>
        </div>
      )}
    </Loaded>
  );
}

interface ThresholdsFormProps {
  readonly saved: Thresholds;
  /** Only what was typed: the rest follows what is saved. */
  readonly typed: Partial<ThresholdDraft>;
  readonly onType: (typed: Partial<ThresholdDraft>) => void;
}

function ThresholdsForm({ saved, typed, onType }: ThresholdsFormProps) {
  const save = useSaveSettings();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const draft: ThresholdDraft = { ...draftOf(saved), ...typed };
  const dirty = JSON.stringify(draft) !== JSON.stringify(draftOf(saved));
  const change = (part: Partial<ThresholdDraft>) => {
    save.reset();
    onType({ ...typed, ...part });
  };
  const send = () => {
    const read = settingsOf(draft);
    setWrong('wrong' in read ? read.wrong : []);
    if ('settings' in read) save.mutate(read.settings, { onSuccess: () => onType({}) });
  };
  const number = (setting: NumberSetting, unit?: string, hint?: string) => (
    <NumberSettingField
      setting={setting}
      value={draft[setting]}
      onChange={(value) => change({ [setting]: value })}
      wrong={wrong.includes(setting)}
      unit={unit}
      hint={hint}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <section className="settings-section settings-form">
        <h2>{say('settings.screening')}</h2>
        {number('threshold', undefined, say('settings.thresholdHint'))}
        {number('freeTextThreshold', undefined, say('settings.freeTextThresholdHint'))}
        {number('limit', say('settings.unit.hits'), say('settings.limitHint'))}
      </section>
      <section className="settings-section settings-form">
        <h2>{say('settings.deciding')}</h2>
        <RadioGroup
          label={say('settings.fourEyes')}
          value={draft.fourEyes}
          onChange={(fourEyes) => change({ fourEyes })}
          options={EYES.map((eyes) => ({ value: eyes, label: say(`settings.fourEyes.${eyes}`) }))}
        />
        {number('paymentClockHours', say('settings.unit.hours'))}
        {number('customerClockHours', say('settings.unit.hours'))}
        {number('dismissalReviewMonths', say('settings.unit.months'))}
      </section>
      <section className="settings-section settings-form">
        <h2>{say('settings.sea')}</h2>
        {number('vesselThreshold', undefined, say('settings.vesselThresholdHint'))}
        {number('vesselClockHours', say('settings.unit.hours'), say('settings.vesselClockHint'))}
        {number('trackDays', say('settings.unit.days'), say('settings.trackDaysHint'))}
        {number('pleasureTrackDays', say('settings.unit.days'), say('settings.pleasureTrackDaysHint'))}
        {number('declarationDays', say('settings.unit.days'), say('settings.declarationDaysHint'))}
      </section>
      <section className="settings-section settings-form">
        <h2>{say('settings.hazards')}</h2>
        {number('hazardClockHours', say('settings.unit.hours'), say('settings.hazardClockHint'))}
        {number('faultThreshold', undefined, say('settings.faultThresholdHint'))}
      </section>
      <section className="settings-section settings-form">
        <h2>{say('settings.goods')}</h2>
        {number('goodsThreshold', undefined, say('settings.goodsThresholdHint'))}
        {number('goodsClockHours', say('settings.unit.hours'))}
      </section>
      <section className="settings-section settings-form">
        <h2>{say('settings.house')}</h2>
        <TextField
          label={say('settings.authority')}
          value={draft.authority}
          onChange={(authority) => change({ authority })}
          error={wrong.includes('authority') ? say('settings.authorityMissing') : undefined}
          maxLength={200}
        />
        {number('signedOutAfterMinutes', say('settings.unit.minutes'))}
        {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
        <div className="settings-actions">
          <Button type="submit" kind="primary">
            {say('settings.save')}
          </Button>
          {dirty ? (
            <>
              <Button kind="quiet" onPress={() => onType({})}>
                {say('settings.discard')}
              </Button>
              <span className="muted">{say('settings.unsaved')}</span>
            </>
          ) : null}
        </div>
        {save.isSuccess && !dirty ? <Notice>{say('settings.saved')}</Notice> : null}
      </section>
    </form>
  );
}
