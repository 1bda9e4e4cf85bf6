import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.ts';
import { say } from '../messages/say.tsx';
import { Button } from '../parts/button.tsx';
import { GreyBars } from '../parts/grey-bars.tsx';
import { Notice } from '../parts/notice.tsx';
import { dateTime } from '../parts/time.ts';

type Read<Data> = Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPending' | 'refetch' | 'dataUpdatedAt'>;

interface LoadedProps<Data> {
  readonly query: Read<Data>;
  /** What it is, as the subject of "… could not be read". */
  readonly what: string;
  /** Grey bars of the final size. */
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** The same words stand within a sentence elsewhere; here they begin one. */
const asSubject = (what: string): string => what.charAt(0).toUpperCase() + what.slice(1);

/**
 * A part of a page that is read on its own: bars while it loads, the refusal where it happened with a way to try again,
 * and what was read before as long as the node does not answer.
 */
export function Loaded<Data>({ query, what, rows = 4, children }: LoadedProps<Data>) {
  const { data, error, isPending, refetch, dataUpdatedAt } = query;
  if (data === undefined && isPending) return <GreyBars rows={rows} widths={['92%', '78%', '85%']} />;
  const problem = error ? asProblem(error) : undefined;
  const again = <Button onPress={() => void refetch()}>{say('common.tryAgain')}</Button>;
  if (data === undefined) {
    if (problem === undefined) return null;
    return (
      <Notice
        tone="error"
        code={problem.code}
        actions={problem.status === 403 || problem.status === 404 ? undefined : again}
      >
        {problem.status === 403 || problem.status === 404
          ? problem.message
          : say('common.partFailed', { what: asSubject(what), why: problem.message })}
      </Notice>
    );
  }
  return (
    <>
      {problem ? (
        <Notice tone="warning" actions={again}>
          {say('common.stale', { time: dateTime(new Date(dataUpdatedAt)) })}
        </Notice>
      ) : null}
      {children(data)}
    </>
  );
}
