import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import './pick-list.css';

export interface Pick {
  readonly id: string;
  readonly label: ReactNode;
}

/** A field over a list that it narrows: arrows move, Enter chooses. The caller decides what fits the text. */
export function PickList({
  label,
  text,
  onText,
  picks,
  onPick,
  nothing,
  maxLength,
}: {
  label: string;
  text: string;
  onText: (text: string) => void;
  picks: readonly Pick[];
  onPick: (id: string) => void;
  /** Said when nothing fits. */
  nothing: string;
  maxLength: number;
}) {
  const id = useId();
  const [at, setAt] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && picks.length > 0) setAt((at + step + picks.length) % picks.length);
    const chosen = picks[at];
    if (event.key === 'Enter' && chosen !== undefined) onPick(chosen.id);
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  };
  return (
    <div className="pick">
      <input
        className="control pick-field"
        role="combobox"
        aria-label={label}
        aria-expanded={picks.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={picks[at] === undefined ? undefined : `${id}-${at}`}
        aria-autocomplete="list"
        autoFocus
        dir="auto"
        maxLength={maxLength}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onText(event.target.value);
          setAt(0);
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="pick-list">
        {picks.map((pick, place) => (
          // The keys of the list are the field's, which keeps the focus: the pointer only chooses.
          <li
            key={pick.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            className="pick-entry"
            onPointerMove={() => setAt(place)}
            onClick={() => onPick(pick.id)}
          >
            {pick.label}
          </li>
        ))}
      </ul>
      {picks.length === 0 ? <p className="muted pick-entry">{nothing}</p> : null}
    </div>
  );
}
