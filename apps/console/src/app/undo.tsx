import { Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { asProblem } from '../api/problem.ts';
import { say } from '../messages/say.tsx';
import { Button } from '../parts/button.tsx';
import { ProblemNotice } from '../parts/notice.tsx';
import { useKeys } from './keys/use-keys.ts';
import './undo.css';

export interface Undoable {
  /** "Dismissed: …, different birth year." */
  readonly sentence: ReactNode;
  readonly undo: () => Promise<void>;
}

/** Decisions in a row are kept, so that each can be undone for its time however fast the next came. */
const UNDO_KEPT_MAX = 20;
/** The last one is offered until the next decision, and at least so long. */
const UNDO_MS_MIN = 10_000;
/** After this nobody looks for it here: the alert itself offers to reopen. */
const UNDO_MS_MAX = 120_000;

let stack: readonly (Undoable & { readonly at: number })[] = [];
const listeners = new Set<() => void>();

function set(next: typeof stack): void {
  stack = next.slice(-UNDO_KEPT_MAX);
  for (const listener of listeners) listener();
}

/** Offers to take back what was just done. Gives what withdraws the offer, for when it turns out not to have been done. */
export function offerUndo(undoable: Undoable): () => void {
  const now = Date.now();
  const offer = { ...undoable, at: now };
  set([...stack.filter(({ at }) => now - at < UNDO_MS_MIN), offer]);
  return () => set(stack.filter((each) => each !== offer));
}

/** Whether something is offered at the foot: then it is what `u` takes back. */
export function isUndoOffered(): boolean {
  return stack.length > 0;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The bar at the foot. `u` does the same. */
export function UndoBar() {
  const last = useSyncExternalStore(subscribe, () => stack).at(-1);
  const [problem, setProblem] = useState<ReturnType<typeof asProblem>>();
  useEffect(() => {
    if (last === undefined) return undefined;
    const timer = setTimeout(() => set(stack.filter((each) => each !== last)), UNDO_MS_MAX);
    return () => clearTimeout(timer);
  }, [last]);
  const undo = () => {
    if (last === undefined) return false;
    set(stack.filter((each) => each !== last));
    setProblem(undefined);
    return last.undo().catch((error: unknown) => setProblem(asProblem(error)));
  };
  useKeys({ undo }, 'shell');
  return (
    <div className="undo-region" role="status">
      {problem === undefined ? null : (
        <ProblemNotice
          problem={problem}
          actions={
            <Button kind="link" onPress={() => setProblem(undefined)}>
              {say('common.close')}
            </Button>
          }
        />
      )}
      {last === undefined ? null : (
        <div className="undo-bar">
          <span className="cut">{last.sentence}</span>
          <Button kind="quiet" icon={Undo2} command="undo" onPress={() => void undo()}>
            {say('common.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
