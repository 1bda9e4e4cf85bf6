import type { ReactNode } from 'react';
import { useMe } from '../../api/me.ts';
import '../../parts/grey-bars.css';
import { PurposeLine } from './purpose-line.tsx';

const BAR_WIDTHS = ['62%', '48%', '71%', '55%', '66%'];

/**
 * Protected data, or grey bars of the same size with one line while no purpose is stated. The children are not even
 * made before, so nothing protected is asked for.
 */
export function PurposeGate({ what, rows, children }: { what: string; rows: number; children: ReactNode }) {
  const { purpose } = useMe();
  if (purpose !== undefined) return children;
  return (
    <div className="gate">
      <PurposeLine what={what} />
      <div className="bars" aria-hidden>
        {Array.from({ length: rows }, (_, row) => (
          <span key={row} className="bar" style={{ inlineSize: BAR_WIDTHS[row % BAR_WIDTHS.length] }} />
        ))}
      </div>
    </div>
  );
}
