import type { GraphState } from '@quintet/node/api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { type Board, EMPTY_BOARD, withHidden, withPin, withPlace, withShown } from './board.ts';
import { type GraphParams, readKeys } from './graph-params.ts';
import { begin, type History, mapped, redo, step, undo } from './history.ts';
import { settle, withSettled } from './settle.ts';
import { type Answer, askQuestion, draw, expand, openView } from './questions.ts';

/** The board of the explorer: what the address asks for, then every step of the analyst, each of which can be taken back. */
export function useBoard(
  { ask, n, view }: Pick<GraphParams, 'ask' | 'n' | 'view'>,
  onView: (state: GraphState) => void,
) {
  const [history, setHistory] = useState<History<Board>>(() => begin(EMPTY_BOARD));
  const [answer, setAnswer] = useState<Answer>();
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [waiting, setWaiting] = useState(false);
  /** Counts what was asked for: the drawing is fitted anew, and a late answer to an earlier question is dropped. */
  const [asked, setAsked] = useState(0);
  /** What the last step drew, with whom it belongs to. */
  const [fresh, setFresh] = useState<readonly string[]>();
  const turn = useRef(0);
  const [settling, setSettling] = useState(false);
  /** Counts the drawings whose places were made better before anybody changed anything. */
  const [settled, setSettled] = useState(0);
  /** Ends the search for better places. */
  const unsettle = useRef<() => void>(undefined);
  const viewed = useRef(onView);
  useEffect(() => {
    viewed.current = onView;
  });
  const board = history.present;
  const latest = useRef(board);
  useEffect(() => {
    latest.current = board;
  });

  const run = useCallback(async (work: () => Promise<void>) => {
    setWaiting(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setWaiting(false);
    }
  }, []);

  useEffect(() => {
    if (view === undefined && (ask === undefined || n === undefined)) return;
    turn.current += 1;
    const mine = turn.current;
    unsettle.current?.();
    void run(async () => {
      setSettling(false);
      const found = view === undefined ? await askQuestion(ask ?? 'neighbours', readKeys(n)) : await openView(view);
      if (mine !== turn.current) return;
      setHistory((now) => step(now, found.board));
      setAnswer(found.answer);
      setChosen(found.chosen);
      setAsked((count) => count + 1);
      if (found.state !== undefined) viewed.current(found.state);
      setSettling(found.task !== undefined);
      if (found.task === undefined) return;
      unsettle.current = settle(
        found.task,
        (better) => {
          setSettling(false);
          // The same steps with better places, not another one: whoever takes one back keeps them.
          setHistory((now) => mapped(now, (one) => withSettled(one, found.board.places, better)));
          if (latest.current === found.board) setSettled((count) => count + 1);
        },
        // They stay where they were roughly put, which is no worse to work with.
        () => setSettling(false),
      );
    });
  }, [ask, n, view, run]);

  useEffect(() => () => unsettle.current?.(), []);

  const change = (next: Board) => setHistory((now) => step(now, next));
  return {
    board,
    answer,
    setAnswer,
    chosen,
    setChosen,
    problem,
    setProblem,
    waiting,
    settling,
    settled,
    asked,
    fresh,
    run,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => setHistory((now) => undo(now) ?? now),
    redo: () => setHistory((now) => redo(now) ?? now),
    expand: (key: string) =>
      run(async () => {
        const before = latest.current.places;
        const next = await expand(latest.current, key);
        setHistory((now) => step(now, next));
        setFresh([key, ...[...next.places.keys()].filter((one) => !before.has(one))]);
      }),
    hide(keys: readonly string[]) {
      change(withHidden(board, keys));
      if (chosen !== undefined && keys.includes(chosen)) setChosen(undefined);
    },
    showHidden() {
      const keys = [...board.hidden];
      change(draw(withShown(board, keys), keys));
    },
    pin: (key: string) => change(withPin(board, key)),
    // What a person put somewhere stays there.
    move: (key: string, x: number, y: number) => change(withPlace(board, key, { x, y, pinned: true })),
  };
}

export type BoardWork = ReturnType<typeof useBoard>;
