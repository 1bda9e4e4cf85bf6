import { useSyncExternalStore } from 'react';
import { NO_OWN_KEYS } from './keys/own-keys.ts';
import { parsePreferences, type Preferences, USUAL_PREFERENCES } from './parse-preferences.ts';

/** Also read by public/assets/first-paint.js. */
const LAST = 'quintet:preferences';

let person: string | undefined;
let current = read(LAST);
const listeners = new Set<() => void>();

function read(key: string): Preferences {
  try {
    return parsePreferences(localStorage.getItem(key));
  } catch {
    return USUAL_PREFERENCES;
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

/**
 * From sign-in on, the preferences are this person's; without any kept ones the last on this machine go on, but for
 * the keys of a colleague. They are the last now, so that the page opens with them the next time.
 */
export function takePreferencesOf(accountId: string): void {
  if (person === accountId) return;
  person = accountId;
  const key = `${LAST}:${accountId}`;
  set(isKept(key) ? read(key) : { ...current, ownKeys: NO_OWN_KEYS });
  write(LAST, current);
}

export function changePreferences(change: Partial<Preferences>): void {
  const next = { ...current, ...change };
  write(LAST, next);
  if (person !== undefined) write(`${LAST}:${person}`, next);
  set(next);
}

export function presentPreferences(): Preferences {
  return current;
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, presentPreferences);
}

export function singleKeysOn(preferences: Preferences = current): boolean {
  return preferences.keys === 'on';
}
