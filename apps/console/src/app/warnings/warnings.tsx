import type { PinnedWarning } from '@quintet/node/api';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useMe } from '../../api/me.ts';
import '../../messages/add-warnings.ts';
import { Say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { useNames } from '../colleague.ts';
import { showDesktopNotice } from './desktop-notice.ts';
import { splitWarnings } from './split-warnings.ts';
import { useSiren } from './use-siren.ts';
import { useJustTaken, useToldWarnings } from './use-told-warnings.ts';
import { WarningBar } from './warning-bar.tsx';
import { usePinnedWarnings, useWarningsKept } from './warnings-api.ts';
import './warnings.css';

/**
 * What is extreme and immediate in one's own area, on every page until somebody has taken it: a bar, a signal, a notice on the
 * desktop. Today shows the same in full, so that there the bar would say it twice.
 */
export function Warnings() {
  useWarningsKept();
  const warnings = usePinnedWarnings();
  const split = useMemo(() => splitWarnings(warnings), [warnings]);
  const { untaken, sounding } = split;
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const show = useCallback(
    (fresh: readonly PinnedWarning[]) => {
      for (const warning of fresh.filter(({ lane }) => lane === 'actual')) {
        showDesktopNotice(warning, () => void navigate({ to: '/alerts/$id', params: { id: warning.alert } }));
      }
    },
    [navigate],
  );
  const words = useToldWarnings(split, show);
  const justTaken = useJustTaken(split);
  useSiren(sounding.length > 0);
  return (
    <>
      {/* An alert interrupts a screen reader once: what threatens lives may. */}
      <div className="sr" role="alert">
        {words}
      </div>
      {pathname === '/today' ? null : <WarningBar untaken={untaken} sounds={sounding.length > 0} />}
      <div role="status">{justTaken === undefined ? null : <Taken warning={justTaken} />}</div>
    </>
  );
}

function Taken({ warning: { takenBy = '', headline } }: { warning: PinnedWarning }) {
  const nameOf = useNames();
  const { account } = useMe();
  if (takenBy === account.name) return null;
  return (
    <p className="warning-taken small">
      <Check size={14} strokeWidth={1.6} aria-hidden />{' '}
      <span>
        <Say id="warnings.takenBy" values={{ name: nameOf(takenBy), headline: <Outside value={headline} /> }} />
      </span>
    </p>
  );
}
