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
  | 'graph'
  | 'expand'
  | 'hide'
  | 'pin'
  | 'notRelated'
  | 'goToday'
  | 'goAlerts'
  | 'goEntities'
  | 'goMap'
  | 'goHazards'
  | 'goGoods'
  | 'play'
  | 'stepBack'
  | 'stepForward'
  | 'goLists'
  | 'goSettings'
  | `reason${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

export const KEY_GROUPS = ['go', 'list', 'decide', 'page', 'graph', 'map'] as const;

export interface KeyLine {
  readonly command: Command;
  /** As printed; two letters with a space are a sequence. */
  readonly keys: string;
  readonly words: MessageKey;
  readonly group: (typeof KEY_GROUPS)[number];
  /** Nobody can give it another key. */
  readonly fixed?: true;
}

/** The usual keys: the table that the help shows and that presses are looked up in; `linesWith` puts a person's own into it. */
export const KEY_LINES: readonly KeyLine[] = [
  { command: 'goToday', keys: 'g t', words: 'nav.today', group: 'go' },
  { command: 'goAlerts', keys: 'g a', words: 'nav.alerts', group: 'go' },
  { command: 'goEntities', keys: 'g e', words: 'nav.entities', group: 'go' },
  { command: 'goMap', keys: 'g m', words: 'nav.map', group: 'go' },
  { command: 'goHazards', keys: 'g h', words: 'nav.hazards', group: 'go' },
  { command: 'goGoods', keys: 'g g', words: 'nav.goods', group: 'go' },
  { command: 'goLists', keys: 'g l', words: 'nav.lists', group: 'go' },
  { command: 'goSettings', keys: 'g s', words: 'nav.settings', group: 'go' },
  { command: 'search', keys: '/', words: 'keys.search', group: 'go' },
  { command: 'everything', keys: 'Ctrl K', words: 'keys.everything', group: 'go', fixed: true },
  { command: 'next', keys: 'j', words: 'keys.next', group: 'list' },
  { command: 'previous', keys: 'k', words: 'keys.previous', group: 'list' },
  { command: 'open', keys: 'o', words: 'keys.open', group: 'list' },
  { command: 'open', keys: 'Enter', words: 'keys.open', group: 'list', fixed: true },
  { command: 'select', keys: 'x', words: 'keys.select', group: 'list' },
  { command: 'showNew', keys: 'r', words: 'keys.showNew', group: 'list' },
  { command: 'filter', keys: 'f', words: 'keys.filter', group: 'list' },
  { command: 'confirm', keys: 'c', words: 'keys.confirm', group: 'decide' },
  { command: 'dismiss', keys: 'd', words: 'keys.dismiss', group: 'decide' },
  { command: 'notRelated', keys: 'n', words: 'keys.notRelated', group: 'decide' },
  { command: 'second', keys: 's', words: 'keys.second', group: 'decide' },
  { command: 'note', keys: 'm', words: 'keys.note', group: 'decide' },
  { command: 'undo', keys: 'u', words: 'keys.undo', group: 'decide' },
  { command: 'source', keys: 'i', words: 'keys.source', group: 'page' },
  { command: 'previousTab', keys: '[', words: 'keys.previousTab', group: 'page' },
  { command: 'nextTab', keys: ']', words: 'keys.nextTab', group: 'page' },
  { command: 'graph', keys: 'v', words: 'keys.graph', group: 'graph' },
  { command: 'expand', keys: 'e', words: 'keys.expand', group: 'graph' },
  { command: 'hide', keys: 'h', words: 'keys.hide', group: 'graph' },
  { command: 'pin', keys: 'p', words: 'keys.pin', group: 'graph' },
  { command: 'play', keys: 'Space', words: 'keys.play', group: 'map', fixed: true },
  { command: 'stepBack', keys: '←', words: 'keys.stepBack', group: 'map', fixed: true },
  { command: 'stepForward', keys: '→', words: 'keys.stepForward', group: 'map', fixed: true },
  { command: 'help', keys: '?', words: 'keys.help', group: 'page' },
  { command: 'back', keys: 'Esc', words: 'keys.back', group: 'page', fixed: true },
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

/** The digits that choose a reason. */
export const REASON = /^[1-9]$/u;
const SEQUENCE = /^(\S) (\S)$/u;

/** `g t` in its two letters; nothing for any other key. */
export function sequenceOf(keys: string): readonly [prefix: string, letter: string] | undefined {
  const [, prefix, letter] = SEQUENCE.exec(keys) ?? [];
  return prefix === undefined || letter === undefined ? undefined : [prefix, letter];
}

/** Whether a letter begins sequences and so means nothing alone. */
export function isPrefix(letter: string, lines: readonly KeyLine[]): boolean {
  return lines.some(({ keys }) => sequenceOf(keys)?.[0] === letter);
}

const NAMED: Readonly<Record<string, string>> = { Escape: 'Esc', ' ': 'Space', ArrowLeft: '←', ArrowRight: '→' };

/** A pressed key as the table writes it: letters are small, as upper case is the same letter with Shift. */
export function writtenKey(key: string): string {
  const name = NAMED[key];
  if (name !== undefined) return name;
  return key.length === 1 ? key.toLowerCase() : key;
}

/**
 * What a press means, after an earlier `prefix` (`g`) or none. Shift with `x` means "up to here".
 * @example lookUp({ key: 't', … }, 'g').command // 'goToday'
 */
export function lookUp(press: Press, prefix?: string, lines: readonly KeyLine[] = KEY_LINES): Lookup {
  if (press.altKey) return {};
  if (press.ctrlKey || press.metaKey) return press.key.toLowerCase() === 'k' ? { command: 'everything' } : {};
  const key = writtenKey(press.key);
  if (prefix !== undefined) return found(lines, `${prefix} ${key}`);
  if (isPrefix(key, lines)) return { prefix: key };
  if (REASON.test(key)) return { command: `reason${key}` as Command };
  return found(lines, key);
}

function found(lines: readonly KeyLine[], wanted: string): Lookup {
  const command = lines.find(({ keys }) => keys === wanted)?.command;
  return command === undefined ? {} : { command };
}

/** The key that is printed where a command acts: the first of its keys, and its digit for a reason. */
export function keysOf(command: Command, lines: readonly KeyLine[]): string {
  return lines.find((line) => line.command === command)?.keys ?? command.replace('reason', '');
}

/** Whether keys are letters or signs alone, which can be turned off. */
export function areSingle(keys: string): boolean {
  return keys.split(' ').every((key) => key.length === 1);
}

/** Whether a command is reached by a letter alone, so that it can be turned off. */
export function isSingleKey(press: Press): boolean {
  return !press.ctrlKey && !press.metaKey && !press.altKey && press.key.length === 1;
}
