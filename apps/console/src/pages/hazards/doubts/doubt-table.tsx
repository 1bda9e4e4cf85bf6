import type { HazardDoubt, HazardDoubts } from '@quintet/node/api';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { GreyBars } from '../../../parts/grey-bars.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { doubtColumns } from './doubt-columns.tsx';
import { doubtKey } from './doubt-list.ts';

interface DoubtTableProps {
  readonly query: UseQueryResult<HazardDoubts>;
  readonly doubts: readonly HazardDoubt[];
  readonly at: number;
  readonly onOpen: (doubt: HazardDoubt) => void;
}

/** The pairs that are left, those nearest to one event first. */
export function DoubtTable({ query, doubts, at, onOpen }: DoubtTableProps) {
  const columns = useMemo(() => doubtColumns(), []);
  const current = doubts[at];
  if (query.data === undefined) {
    if (query.error === null) return <GreyBars rows={16} widths={['82%', '74%', '79%']} />;
    return (
      <ProblemNotice
        problem={asProblem(query.error)}
        actions={<Button onPress={() => void query.refetch()}>{say('common.tryAgain')}</Button>}
      />
    );
  }
  if (doubts.length === 0) return <EmptyState>{say('hazards.doubt.none')}</EmptyState>;
  return (
    <DataTable
      name="hazard-doubts"
      label={say('hazards.doubt.list')}
      columns={columns}
      count={doubts.length}
      rowAt={(index) => doubts[index]}
      rowKey={doubtKey}
      current={current === undefined ? undefined : doubtKey(current)}
      onOpen={onOpen}
      showIndex={at < 0 ? undefined : at}
    />
  );
}
