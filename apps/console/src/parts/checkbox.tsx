import type { ReactNode } from 'react';
import './field.css';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean, withShift: boolean) => void;
  /** Some of what it stands for is chosen. */
  readonly some?: boolean;
  /** The words beside it. */
  readonly children?: ReactNode;
  /** Its name when there are no words beside it. */
  readonly name?: string;
}

/** A box of 14 px in a target of 24 px. With Shift held, `withShift` tells it. */
export function Checkbox({ checked, onChange, some = false, children, name }: CheckboxProps) {
  const box = (
    <input
      type="checkbox"
      className="box"
      checked={checked}
      aria-label={children === undefined ? name : undefined}
      ref={(element) => {
        if (element !== null) element.indeterminate = some && !checked;
      }}
      onChange={(event) => {
        const { nativeEvent } = event;
        onChange(event.target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
      }}
    />
  );
  if (children === undefined) return <label className="box-target">{box}</label>;
  return (
    <label className="choice">
      {box}
      <span>{children}</span>
    </label>
  );
}
