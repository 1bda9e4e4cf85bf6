import type { GraphNode } from '@quintet/node/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { schemaWord } from '../entities/words.ts';
import { findOptions } from './graph-api.ts';

const WAIT_MS = 200;
const LETTERS_MIN = 2;
const LETTERS_MAX = 200;

/** The text as it was when the person paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(setPaused, WAIT_MS, text);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** A field that finds entities: arrows move, Enter chooses, at once or as soon as there is an answer, Esc closes. */
export function EntityPicker({ label, onPick }: { label: string; onPick: (node: GraphNode) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  /** Enter came before the answer to these words: the first of it is taken. */
  const awaited = useRef<string>(undefined);
  const words = text.trim();
  const wanted = usePaused(words);
  const found = useQuery(findOptions(wanted));
  const nodes = wanted.length >= LETTERS_MIN ? (found.data ?? []) : [];
  /** What stands below the field is the answer to what stands in it. */
  const answered = wanted === words && !found.isPending;
  const shown = open && words !== '';
  const pick = (node: GraphNode) => {
    onPick(node);
    setText('');
    setOpen(false);
    awaited.current = undefined;
  };
  const pickFirst = async () => {
    awaited.current = words;
    const [first] = await client.ensureQueryData(findOptions(words)).catch(() => []);
    if (awaited.current === words && first !== undefined) pick(first);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (move !== 0 && nodes.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((now) => (now + move + nodes.length) % nodes.length);
    }
    const chosen = answered ? nodes[at] : undefined;
    if (event.key === 'Enter' && words !== '') {
      // What is not yet found is not yet asked about.
      event.preventDefault();
      if (shown && chosen !== undefined) pick(chosen);
      else if (!answered && words.length >= LETTERS_MIN) void pickFirst();
    }
    if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="field entity-picker">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="control"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && nodes[at] !== undefined ? `${id}-${at}` : undefined}
        dir="auto"
        autoComplete="off"
        maxLength={LETTERS_MAX}
        value={text}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
          awaited.current = undefined;
        }}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
          awaited.current = undefined;
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="entity-picks" hidden={!shown}>
        {nodes.map((node, place) => (
          // The keys of the list are the field's, which keeps the focus.
          <li
            key={node.key}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            onPointerMove={() => setAt(place)}
            onPointerDown={(event) => {
              event.preventDefault();
              pick(node);
            }}
          >
            <span className="cut">
              <Outside value={node.caption} />
            </span>
            <span className="small muted cut">
              {schemaWord(node.schema).split(',')[0]} · {node.datasets.join(', ')}
            </span>
          </li>
        ))}
        {nodes.length === 0 ? (
          <li role="option" aria-selected={false} aria-disabled className="muted">
            {say(
              words.length < LETTERS_MIN
                ? 'graph.findShort'
                : answered || found.isError
                  ? 'graph.findNone'
                  : 'common.loadingLong',
            )}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
