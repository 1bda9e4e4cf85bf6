import { useEffect, useRef } from 'react';
import { presentPreferences, singleKeysOn } from '../preferences.ts';
import { type Command, isSingleKey, lookUp } from './key-map.ts';
import { linesWith } from './own-keys.ts';

/** What a command does here; `false` says that it does not apply, so that an outer layer may take it. */
type KeyHandler = (event: KeyboardEvent) => unknown;
export type KeyHandlers = Partial<Record<Command, KeyHandler | undefined>>;

/** Who is asked first: a panel before its page, a page before the shell. Effects of children run before those of parents, so the order of mounting does not say it. */
export type KeyLevel = 'shell' | 'page' | 'panel' | 'dialog';
const RANK: Record<KeyLevel, number> = { shell: 0, page: 1, panel: 2, dialog: 3 };

interface Layer {
  readonly level: KeyLevel;
  readonly handlers: { current: KeyHandlers };
}
let layers: readonly Layer[] = [];
/** How long `g` waits for its letter. */
const SEQUENCE_MS = 1500;
let prefix: string | undefined;
let prefixTimer: ReturnType<typeof setTimeout> | undefined;

const TYPED = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=combobox]';
const ARROWED =
  'input, [role=slider], [role=tab], [role=option], [role=menuitem], [role=separator], [role=columnheader]';
const PRESSED = 'a, button, summary, input, [role=menuitem], [role=option], [role=tab]';

function typing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED) !== null;
}

/** Enter and Space on a link or button are that link's or button's own; arrows those of whatever is chosen with them. */
function ownKey({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (key === 'Enter' || key === ' ') return target.closest(PRESSED) !== null;
  return key.startsWith('Arrow') && target.closest(ARROWED) !== null;
}

/** Under a dialog, menu or panel the keys of the page are silent; only those of level `dialog` act. */
function covered(): boolean {
  return document.querySelector('.veil, .popover') !== null;
}

function remember(next: string | undefined): void {
  prefix = next;
  clearTimeout(prefixTimer);
  if (next !== undefined) prefixTimer = setTimeout(remember, SEQUENCE_MS, undefined);
}

function ignored(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || ownKey(event)) return true;
  const single = isSingleKey(event);
  if (single && !singleKeysOn()) return true;
  // Esc and Ctrl K also act from within a field.
  return typing(event.target) && (single || event.key === 'Enter' || event.key.startsWith('Arrow'));
}

function onKeyDown(event: KeyboardEvent): void {
  if (ignored(event)) return;
  const { command, prefix: next } = lookUp(event, prefix, linesWith(presentPreferences().ownKeys));
  remember(next);
  if (next !== undefined) event.preventDefault();
  if (command === undefined) return;
  const under = covered();
  for (const { level, handlers } of layers.toReversed()) {
    if (under && level !== 'dialog') return;
    const handler = handlers.current[command];
    if (handler === undefined || handler(event) === false) continue;
    event.preventDefault();
    return;
  }
}

function add(layer: Layer): void {
  if (layers.length === 0) document.addEventListener('keydown', onKeyDown);
  layers = [...layers, layer].sort((one, other) => RANK[one.level] - RANK[other.level]);
}

function remove(layer: Layer): void {
  layers = layers.filter((each) => each !== layer);
  if (layers.length === 0) document.removeEventListener('keydown', onKeyDown);
}

/**
 * What keys do while this component is on the page. A panel's handler hides its page's of the same command, a page's
 * the shell's. Never while the person types in a field; letters are silent when turned off.
 * @example useKeys({ next: () => move(1), previous: () => move(-1) });
 */
export function useKeys(handlers: KeyHandlers, level: KeyLevel = 'page'): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const layer = { level, handlers: latest };
    add(layer);
    return () => remove(layer);
  }, [level]);
}
