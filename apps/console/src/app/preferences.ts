import { useSyncExternalStore } from 'react';

/** How this person wants the page: kept on this machine, per person, with the last one also for the page before sign-in. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'normal' | 'compact';
  /** Single-letter keys (WCAG 2.1.4: they can be turned off). */
  readonly keys: 'on' | 'off';
  /** Width of the queue beside the detail, in pixels. */
  readonly queueWidthPx: number;
  /** Columns that are hidden, per table. */
  readonly hiddenColumns: Readonly<Record<string, readonly string[]>>;
}

export const QUEUE_WIDTH_PX = { min: 380, usual: 520, max: 900 } as const;
/** Columns that a narrow list has no room for, until a person asks for them. */
const HIDDEN_AT_FIRST = { alerts: ['list', 'with'] } as const;
const DEFAULTS: Preferences = {
  theme: 'system',
  density: 'normal',
  keys: 'on',
  queueWidthPx: QUEUE_WIDTH_PX.usual,
  hiddenColumns: HIDDEN_AT_FIRST,
};
/** Also read by public/assets/first-paint.js. */
const LAST = 'quintet:preferences';

let person: string | undefined;
let current = read(LAST);
const listeners = new Set<() => void>();

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise;
}

function hiddenColumnsOf(value: unknown): Preferences['hiddenColumns'] {
  if (!isRecord(value)) return HIDDEN_AT_FIRST;
  const tables = Object.entries(value).filter(([, columns]) => Array.isArray(columns));
  return Object.fromEntries(tables.map(([table, columns]) => [table, (columns as unknown[]).map(String)]));
}

/** Reads what was kept; anything unknown becomes the usual. */
export function parsePreferences(text: string | null): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    kept = {};
  }
  if (!isRecord(kept)) return DEFAULTS;
  const width = typeof kept['queueWidthPx'] === 'number' ? kept['queueWidthPx'] : QUEUE_WIDTH_PX.usual;
  return {
    theme: oneOf(kept['theme'], ['system', 'light', 'dark'], 'system'),
    density: oneOf(kept['density'], ['normal', 'compact'], 'normal'),
    keys: oneOf(kept['keys'], ['on', 'off'], 'on'),
    queueWidthPx: Math.min(QUEUE_WIDTH_PX.max, Math.max(QUEUE_WIDTH_PX.min, width)),
    hiddenColumns: hiddenColumnsOf(kept['hiddenColumns']),
  };
}

function read(key: string): Preferences {
  try {
    return parsePreferences(localStorage.getItem(key));
  } catch {
    return DEFAULTS;
  }
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function write(key: string, value: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage may be closed to us: the choice then holds until the page is left.
  }
}

function apply({ theme, density }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (density === 'normal') delete dataset['density'];
  else dataset['density'] = density;
}

function set(next: Preferences): void {
  current = next;
  apply(next);
  for (const listener of listeners) listener();
}

/** From sign-in on, the preferences are this person's; without any kept ones the last on this machine go on. */
export function takePreferencesOf(accountId: string): void {
  if (person === accountId) return;
  person = accountId;
  const key = `${LAST}:${accountId}`;
  if (isKept(key)) set(read(key));
}

export function changePreferences(change: Partial<Preferences>): void {
  const next = { ...current, ...change };
  write(LAST, next);
  if (person !== undefined) write(`${LAST}:${person}`, next);
  set(next);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

export function singleKeysOn(preferences: Preferences = current): boolean {
  return preferences.keys === 'on';
}
