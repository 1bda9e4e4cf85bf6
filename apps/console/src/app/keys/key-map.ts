import type { MessageKey } from '../../messages/en.ts';

/** What a key does. One letter means one thing on every page. */
export type Command =
  | 'next'
  | 'previous'
  | 'open'
  | 'select'
  | 'confirm'
  | 'dismiss'
  | 'second'
  | 'note'
  | 'source'
  | 'undo'
  | 'showNew'
  | 'filter'
  | 'previousTab'
  | 'nextTab'
  | 'search'
  | 'everything'
  | 'help'
  | 'back'
  | 'goToday'
  | 'goAlerts'
  | 'goEntities'
  | 'goLists'
  | 'goSettings'
  | `reason${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

export interface KeyLine {
  readonly command: Command;
  /** As printed; two letters with a space are a sequence. */
  readonly keys: string;
  readonly words: MessageKey;
  readonly group: 'go' | 'list' | 'decide' | 'page';
}

/** The table that the help shows and that presses are looked up in. */
export const KEY_LINES: readonly KeyLine[] = [
  { command: 'goToday', keys: 'g t', words: 'nav.today', group: 'go' },
  { command: 'goAlerts', keys: 'g a', words: 'nav.alerts', group: 'go' },
  { command: 'goEntities', keys: 'g e', words: 'nav.entities', group: 'go' },
  { command: 'goLists', keys: 'g l', words: 'nav.lists', group: 'go' },
  { command: 'goSettings', keys: 'g s', words: 'nav.settings', group: 'go' },
  { command: 'search', keys: '/', words: 'keys.search', group: 'go' },
  { command: 'everything', keys: 'Ctrl K', words: 'keys.everything', group: 'go' },
  { command: 'next', keys: 'j', words: 'keys.next', group: 'list' },
  { command: 'previous', keys: 'k', words: 'keys.previous', group: 'list' },
  { command: 'open', keys: 'o', words: 'keys.open', group: 'list' },
  { command: 'open', keys: 'Enter', words: 'keys.open', group: 'list' },
  { command: 'select', keys: 'x', words: 'keys.select', group: 'list' },
  { command: 'showNew', keys: 'r', words: 'keys.showNew', group: 'list' },
  { command: 'filter', keys: 'f', words: 'keys.filter', group: 'list' },
  { command: 'confirm', keys: 'c', words: 'keys.confirm', group: 'decide' },
  { command: 'dismiss', keys: 'd', words: 'keys.dismiss', group: 'decide' },
  { command: 'second', keys: 's', words: 'keys.second', group: 'decide' },
  { command: 'note', keys: 'm', words: 'keys.note', group: 'decide' },
  { command: 'undo', keys: 'u', words: 'keys.undo', group: 'decide' },
  { command: 'source', keys: 'i', words: 'keys.source', group: 'page' },
  { command: 'previousTab', keys: '[', words: 'keys.previousTab', group: 'page' },
  { command: 'nextTab', keys: ']', words: 'keys.nextTab', group: 'page' },
  { command: 'help', keys: '?', words: 'keys.help', group: 'page' },
  { command: 'back', keys: 'Esc', words: 'keys.back', group: 'page' },
];

/** A press as far as the table needs it; `KeyboardEvent` is one. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export interface Lookup {
  readonly command?: Command;
  /** The first letter of a sequence, to be given with the next press. */
  readonly prefix?: string;
}

const REASON = /^[1-9]$/u;
const BY_KEYS = new Map(KEY_LINES.map(({ keys, command }) => [keys, command]));
const PREFIXES = new Set(KEY_LINES.filter(({ keys }) => /^\S \S$/u.test(keys)).map(({ keys }) => keys.slice(0, 1)));

/**
 * What a press means, after an earlier `prefix` (`g`) or none.
 * Upper case is the same letter with Shift, which means "up to here" for `x`.
 * @example lookUp({ key: 't', … }, 'g').command // 'goToday'
 */
export function lookUp(press: Press, prefix?: string): Lookup {
  if (press.altKey) return {};
  if (press.ctrlKey || press.metaKey) return press.key.toLowerCase() === 'k' ? { command: 'everything' } : {};
  const key = press.key === 'Escape' ? 'Esc' : press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (prefix !== undefined) return found(BY_KEYS.get(`${prefix} ${key}`));
  if (PREFIXES.has(key)) return { prefix: key };
  if (REASON.test(key)) return { command: `reason${key}` as Command };
  return found(BY_KEYS.get(key));
}

function found(command: Command | undefined): Lookup {
  return command === undefined ? {} : { command };
}

/** Whether a command is reached by a letter alone, so that it can be turned off. */
export function isSingleKey(press: Press): boolean {
  return !press.ctrlKey && !press.metaKey && !press.altKey && press.key.length === 1;
}
