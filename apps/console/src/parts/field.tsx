import { type ChangeEvent, type KeyboardEvent, type ReactNode, useId } from 'react';
import { say } from '../messages/say.tsx';
import './field.css';

interface Labelled {
  readonly label: string;
  /** Said under the label: format, rule. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; stands beside the field until solved. */
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly hideLabel?: boolean | undefined;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

/** Label above, hint, the control, then what is wrong with it. Required is the rule; optional is marked. */
function Labelling({
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  control,
}: Labelled & { control: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-error`]].flat();
  const wiring = {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': error !== undefined,
    'aria-required': !optional,
  };
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'sr' : 'field-label'}>
        {label}
        {optional && !hideLabel ? <span className="muted"> ({say('common.optional')})</span> : null}
      </label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      {control(wiring)}
      {error === undefined ? null : (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      )}
    </div>
  );
}

export interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'password' | 'search' | 'number' | 'url' | 'date';
  readonly name?: string;
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly spellCheck?: boolean;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  type = 'text',
  ...rest
}: TextFieldProps) {
  return (
    <Labelling
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      hideLabel={hideLabel}
      control={(wiring) => (
        <input
          className="control"
          type={type}
          dir={type === 'text' ? 'auto' : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
          {...wiring}
        />
      )}
    />
  );
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  rows = 3,
  onSend,
  ...rest
}: Labelled & {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
  autoFocus?: boolean;
  /** Ctrl Enter, from within the text. */
  onSend?: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (onSend === undefined || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  return (
    <Labelling
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      hideLabel={hideLabel}
      control={(wiring) => (
        <textarea
          onKeyDown={onKeyDown}
          className="control control-area"
          dir="auto"
          rows={rows}
          value={value}
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
          {...rest}
          {...wiring}
        />
      )}
    />
  );
}

/** A short list of choices: the system's own control, which every reader and phone knows. */
export function SelectField<T extends string>({
  label,
  hint,
  error,
  optional,
  hideLabel,
  value,
  onChange,
  options,
}: Labelled & { value: T; onChange: (value: T) => void; options: readonly { value: T; label: string }[] }) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Labelling
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      hideLabel={hideLabel}
      control={(wiring) => (
        <select
          className="control control-select"
          value={value}
          onChange={(event) => choose(event.target.value)}
          {...wiring}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
