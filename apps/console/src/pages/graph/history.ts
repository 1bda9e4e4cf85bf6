/** What can be taken back and done again. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** Steps that are kept; boards share what did not change. */
const STEPS_MAX = 100;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** A step that can be taken back; what had been taken back is gone. The same state again is no step. */
export function step<State>(history: History<State>, next: State): History<State> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-STEPS_MAX), present: next, future: [] };
}

export function undo<State>({ past, present, future }: History<State>): History<State> | undefined {
  const before = past.at(-1);
  return before === undefined ? undefined : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<State>({ past, present, future }: History<State>): History<State> | undefined {
  const [next, ...rest] = future;
  return next === undefined ? undefined : { past: [...past, present], present: next, future: rest };
}

/** Every state changed alike: what is no step of a person is taken back by none. */
export function mapped<State>(
  { past, present, future }: History<State>,
  change: (state: State) => State,
): History<State> {
  return { past: past.map(change), present: change(present), future: future.map(change) };
}
