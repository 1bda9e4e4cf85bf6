import type { CrossrefPair } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';

type Shown = 'same' | 'different' | 'unsure' | 'together';

/** What was judged in ink and by shape: two circles that lie over each other, two that are struck apart, a half. */
const GLYPHS: Readonly<Record<Shown, ReactNode>> = {
  same: (
    <>
      <path d="M2 4.4h8M2 7.6h8" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  different: (
    <>
      <path d="M2 4.4h8M2 7.6h8M8.2 1.6 3.8 10.4" stroke="currentColor" strokeWidth="1.6" fill="none" />
    </>
  ),
  unsure: <path d="M1.6 6.8c1.5-2.4 3-2.4 4.4-.8s2.9 1.6 4.4-.8" stroke="currentColor" strokeWidth="1.6" fill="none" />,
  together: (
    <>
      <path d="M2 4.4h8M2 7.6h8" stroke="currentColor" strokeWidth="1.2" strokeDasharray="2 1.4" />
    </>
  ),
};

export function shownVerdict({ judgement, together }: CrossrefPair): Shown | undefined {
  return judgement?.verdict ?? (together ? 'together' : undefined);
}

/** The judgement of a pair, as its row shows it. */
export function VerdictMark({ pair }: { pair: CrossrefPair }) {
  const verdict = shownVerdict(pair);
  if (verdict === undefined) return null;
  return (
    <span className="state crossref-verdict">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
        {GLYPHS[verdict]}
      </svg>
      {say(`crossref.verdict.${verdict}`)}
    </span>
  );
}
