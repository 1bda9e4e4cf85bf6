import { useSyncExternalStore } from 'react';

/** What was typed and not yet sent, in the memory of the page: it outlives a component and a session that ran out, never the page. */
const drafts = new Map<string, string>();
const listeners = new Set<() => void>();
const DRAFTS_MAX = 200;

function setDraft(key: string, text: string): void {
  if (text === '') drafts.delete(key);
  else drafts.set(key, text);
  const oldest = drafts.keys().next().value;
  if (drafts.size > DRAFTS_MAX && oldest !== undefined) drafts.delete(oldest);
  for (const listener of listeners) listener();
}

const forgetters = new Set<() => void>();

/** For drafts that are more than text: called when another person signs in on this page. */
export function whenForgotten(forget: () => void): void {
  forgetters.add(forget);
}

/** When another person signs in on this page. */
export function forgetDrafts(): void {
  drafts.clear();
  for (const forget of forgetters) forget();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Like useState for the text of one field that must not be lost. */
export function useDraft(key: string): readonly [text: string, set: (text: string) => void] {
  const text = useSyncExternalStore(subscribe, () => drafts.get(key) ?? '');
  return [text, (next) => setDraft(key, next)];
}
