import type { CrossrefPair, Judgement, Verdict } from '@quintet/node/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../api/me.ts';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { judge, withdraw } from './crossref-api.ts';
import { keyOfPair, meanwhile, standingOf, withAnswer, withJudgement } from './pairs-cache.ts';
import type { Pairs } from './use-pairs.ts';

/** What was not done about a pair; it stays until it is solved. */
export interface Refused {
  readonly pair: CrossrefPair;
  readonly problem: ApiProblem;
}

/** What was done last, as the bar at the foot says it. */
export interface Done {
  readonly pair: CrossrefPair;
  readonly what: Verdict | 'back';
}

const STEPS_MAX = 200;

/**
 * Judges pairs at once, before the node has answered; what it refuses comes back to its place with the reason. What was
 * judged last can be taken back, step by step.
 */
export function useJudging(run: string, { change }: Pairs, onBack: (pair: CrossrefPair) => void) {
  const client = useQueryClient();
  const { account } = useMe();
  const [steps, setSteps] = useState<readonly { pair: CrossrefPair; answer: Promise<Judgement | undefined> }[]>([]);
  const [done, setDone] = useState<Done>();
  const [refused, setRefused] = useState<readonly Refused[]>([]);

  const forget = (pair: CrossrefPair) =>
    setRefused((now) => now.filter((each) => keyOfPair(each.pair) !== keyOfPair(pair)));
  const show = (pair: CrossrefPair, judgement: Judgement | null) =>
    change((pages) => withJudgement(pages, keyOfPair(pair), judgement));
  const fail = (pair: CrossrefPair, before: Judgement | null, error: unknown) => {
    show(pair, before);
    setDone(undefined);
    setRefused((now) => [...now.filter((each) => each.pair !== pair), { pair, problem: asProblem(error) }]);
    onBack(pair);
  };
  const refresh = () => {
    void client.invalidateQueries({ queryKey: ['crossref', 'runs'] });
    void client.invalidateQueries({ queryKey: ['identity'] });
  };

  const take = (pair: CrossrefPair, verdict: Verdict, note: string) => {
    forget(pair);
    show(pair, meanwhile(pair, verdict, note, account.name));
    setDone({ pair, what: verdict });
    const { a, b } = { a: pair.a.node.key, b: pair.b.node.key };
    const answer = judge({ a, b, verdict, run, ...(note === '' ? {} : { note }) }).then((judged) => {
      const [judgement] = judged.judgements;
      change((pages) => withAnswer(withJudgement(pages, keyOfPair(pair), judgement ?? null), judged));
      refresh();
      return judgement;
    });
    const step = {
      pair,
      answer: answer.catch((error: unknown) => {
        setSteps((now) => now.filter((each) => each !== step));
        fail(pair, pair.judgement, error);
        return undefined;
      }),
    };
    setSteps((now) => [...now, step].slice(-STEPS_MAX));
  };

  const back = async (pair: CrossrefPair, judgement: Judgement) => {
    forget(pair);
    try {
      const answer = await withdraw(judgement.id, run);
      change((pages) => withAnswer(withJudgement(pages, keyOfPair(pair), standingOf(pair, answer)), answer));
      setDone({ pair, what: 'back' });
      onBack(pair);
      refresh();
    } catch (error) {
      fail(pair, judgement, error);
    }
  };

  /** The pair that is open, if it is judged; else what was judged last here. */
  const takeBack = (current: CrossrefPair | undefined): boolean => {
    const judgement = current?.judgement;
    if (current !== undefined && judgement !== null && judgement !== undefined && judgement.id !== '') {
      setSteps((now) => now.filter((each) => keyOfPair(each.pair) !== keyOfPair(current)));
      void back(current, judgement);
      return true;
    }
    const last = steps.at(-1);
    if (last === undefined) return false;
    setSteps(steps.slice(0, -1));
    // What is taken back waits for the answer, so that it never overtakes the judgement.
    void last.answer.then((made) => (made === undefined ? undefined : back(last.pair, made)));
    return true;
  };

  return { take, takeBack, done, refused, forget, hasSteps: steps.length > 0 };
}

export type Judging = ReturnType<typeof useJudging>;
