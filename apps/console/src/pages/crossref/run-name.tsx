import type { CrossrefRun } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { Say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { useDatasetNames } from './use-dataset-names.ts';

const soft = (parts: ReactNode[]) => <span className="soft">{parts}</span>;

/** Which feeds a run compares. */
export function RunName({ run: { left, right } }: { run: Pick<CrossrefRun, 'left' | 'right'> }) {
  const nameOf = useDatasetNames();
  const first = <Outside value={nameOf(left)} />;
  return right === null ? (
    <Say id="crossref.within" values={{ left: first, s: soft }} />
  ) : (
    <Say id="crossref.and" values={{ left: first, right: <Outside value={nameOf(right)} />, s: soft }} />
  );
}
