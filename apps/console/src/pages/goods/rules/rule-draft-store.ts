import type { GoodsKind } from '@quintet/node/api';
import { useMemo, useSyncExternalStore } from 'react';
import { whenForgotten } from '../../../app/drafts.ts';
import { draftOf, type RuleBase, type RuleDraft } from './rule-draft.ts';

/** What was typed for a rule and not yet kept, in the memory of the page: leaving the form loses nothing. */
const drafts = new Map<string, RuleDraft>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

whenForgotten(() => {
  drafts.clear();
  tell();
});

export function keepRuleDraft(key: string, draft: RuleDraft): void {
  drafts.set(key, draft);
  tell();
}

export function dropRuleDraft(key: string): void {
  drafts.delete(key);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was typed under a key; where nothing was, what it begins with. */
export function useRuleDraft(key: string, base: RuleBase, kind: GoodsKind, today: string): RuleDraft {
  const typed = useSyncExternalStore(subscribe, () => drafts.get(key));
  const fresh = useMemo(() => draftOf(base, kind, today), [base, kind, today]);
  return typed ?? fresh;
}
