import type { GoodsKind, GoodsRuleShape } from '@quintet/node/api';
import { useMemo, useSyncExternalStore } from 'react';
import { whenForgotten } from '../../../app/drafts.ts';
import { draftOf, type RuleDraft } from './rule-draft.ts';

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

export function keepRuleDraft(id: string, draft: RuleDraft): void {
  drafts.set(id, draft);
  tell();
}

export function dropRuleDraft(id: string): void {
  drafts.delete(id);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was typed for a rule; where nothing was, the values of the version that is shown. */
export function useRuleDraft(rule: GoodsRuleShape, kind: GoodsKind, today: string): RuleDraft {
  const typed = useSyncExternalStore(subscribe, () => drafts.get(rule.id));
  const fresh = useMemo(() => draftOf(rule, kind, today), [rule, kind, today]);
  return typed ?? fresh;
}
