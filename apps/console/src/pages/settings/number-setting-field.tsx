import type { MessageKey } from '../../messages/en.ts';
import { say } from '../../messages/say.tsx';
import { TextField } from '../../parts/field.tsx';
import { BOUNDS, type NumberSetting } from './threshold-draft.ts';

interface NumberSettingFieldProps {
  readonly setting: NumberSetting;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong: boolean;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** The message of its label where it is not the setting's own. */
  readonly labelAs?: MessageKey;
}

/** A number with its unit beside it, and its bounds in the words that stand there when it is wrong. */
export function NumberSettingField({ setting, value, onChange, wrong, unit, hint, labelAs }: NumberSettingFieldProps) {
  const { min, max, step } = BOUNDS[setting];
  const label = say(labelAs ?? `settings.${setting}`);
  return (
    <TextField
      label={unit === undefined ? label : say('settings.labelUnit', { label, unit })}
      {...(hint !== undefined && { hint })}
      value={value}
      onChange={onChange}
      error={wrong ? say(step === 1 ? 'settings.betweenWhole' : 'settings.between', { min, max }) : undefined}
      inputMode={step === 1 ? 'numeric' : 'decimal'}
      autoComplete="off"
    />
  );
}
