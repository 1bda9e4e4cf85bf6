import type { ReactNode } from 'react';
import { useMe } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import '../../parts/grey-bars.css';
import { askPurpose } from './purpose-signal.ts';

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
      <p className="gate-line">
        {say('purpose.needed', { what })}
        <Button kind="plain" onPress={() => askPurpose.tell()}>
          {say('purpose.state')}
        </Button>
      </p>
      <div className="bars" aria-hidden>
        {Array.from({ length: rows }, (_, row) => (
          <span key={row} className="bar" style={{ inlineSize: BAR_WIDTHS[row % BAR_WIDTHS.length] }} />
        ))}
      </div>
    </div>
  );
}
