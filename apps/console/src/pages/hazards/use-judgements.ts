import type { HazardJudge, HazardJudgement } from '@quintet/node/api';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { eventOptions, judge, takeBack } from './hazard-api.ts';
import { judgementOf } from './judgement-of.ts';

interface Said {
  /** An event of which one of the two reports is. */
  readonly event: string;
  readonly sentence: ReactNode;
  readonly onBack?: () => void;
}

/** Says of two reports whether they are one event. It holds at once and can be taken back; what was refused is told. */
export function useJudgements() {
  const client = useQueryClient();
  const [problem, setProblem] = useState<ApiProblem>();
  const [pending, setPending] = useState(false);
  const refresh = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['hazards', 'one'] }),
      client.invalidateQueries({ queryKey: ['hazards', 'doubts'] }),
    ]);
  };
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setPending(true);
    setProblem(undefined);
    try {
      return await work();
    } catch (error) {
      setProblem(asProblem(error));
      return undefined;
    } finally {
      setPending(false);
    }
  };
  const withdraw = async (id: string) => {
    await takeBack(id);
    await refresh();
  };

  /**
   * Says it of two reports, one of them of this event. Gives whether the node took it; `onBack` is told when it is taken
   * back again.
   */
  const take = (body: HazardJudge, { event, sentence, onBack }: Said): Promise<boolean | undefined> =>
    attempt(async () => {
      await judge(body);
      // The judgement has its id from the node; by it it can be taken back.
      const page = await client.fetchQuery({ ...eventOptions(event), staleTime: 0 }).catch(() => undefined);
      const made = page === undefined ? undefined : judgementOf(page.judgements, body);
      if (made !== undefined) {
        offerUndo({
          sentence,
          undo: async () => {
            await withdraw(made.id);
            onBack?.();
          },
        });
      }
      await refresh();
      return true;
    });

  /** Takes a judgement back; that can be undone too, by saying the same once more. */
  const back = ({ id, a, b, same, note }: HazardJudgement, sentence: ReactNode): Promise<boolean | undefined> =>
    attempt(async () => {
      await withdraw(id);
      offerUndo({
        sentence,
        undo: async () => {
          await judge({ a, b, same, ...(note !== undefined && { note }) });
          await refresh();
        },
      });
      return true;
    });

  return { take, back, problem, pending, forget: () => setProblem(undefined) };
}

export type Judgements = ReturnType<typeof useJudgements>;
