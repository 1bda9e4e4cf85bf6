import type { FindingRow } from '@quintet/node/api';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useChanged } from '../../api/events.ts';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { type FindingsAsked, findingsOptions } from './map-api.ts';
import { isShownAtOnce, sortedFindings, waitingFindings } from './waiting-findings.ts';

export interface ShownFindings {
  readonly rows: readonly FindingRow[];
  /** How many there are in all. */
  readonly total: number;
  readonly pending: boolean;
  readonly problem: ApiProblem | undefined;
  /** New ones that wait until asked for. */
  readonly waiting: number;
  readonly showNew: () => void;
  readonly readAgain: () => void;
}

interface Kept {
  readonly key: string;
  readonly rows: readonly FindingRow[];
}

/** Findings in sight. What comes while one looks waits behind a count, so that no row jumps. */
export function useFindings(asked: FindingsAsked, sort: 'score' | 'time'): ShownFindings {
  const client = useQueryClient();
  const options = findingsOptions(asked);
  const key = JSON.stringify(options.queryKey);
  const query = useQuery({ ...options, placeholderData: keepPreviousData });
  const [kept, setKept] = useState<Kept>();
  const newest = query.data?.findings;
  const known = kept?.key === key ? kept.rows : undefined;
  const waiting =
    known === undefined || newest === undefined || query.isPlaceholderData ? [] : waitingFindings(known, newest);
  const atOnce = isShownAtOnce(waiting);
  // The first answer to a question is what the list holds from then on.
  if (newest !== undefined && !query.isPlaceholderData && (known === undefined || (atOnce && known !== newest))) {
    setKept({ key, rows: newest });
  }
  const ids = known === undefined ? undefined : new Set(known.map(({ id }) => id));
  const shown = atOnce || ids === undefined ? newest : newest?.filter(({ id }) => ids.has(id));
  const rows = useMemo(() => sortedFindings(shown ?? [], sort), [shown, sort]);
  const refresh = useCallback(() => void client.invalidateQueries({ queryKey: ['sea', 'findings'] }), [client]);
  useChanged('sea', refresh);
  return {
    rows,
    total: query.data?.total ?? 0,
    pending: query.isPending,
    problem: query.error === null ? undefined : asProblem(query.error),
    waiting: atOnce ? 0 : waiting.length,
    showNew: () => (newest === undefined ? undefined : setKept({ key, rows: newest })),
    readAgain: () => void query.refetch(),
  };
}
