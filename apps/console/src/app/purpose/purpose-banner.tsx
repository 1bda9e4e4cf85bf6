import { KeyRound } from 'lucide-react';
import { useMe } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Outside } from '../../parts/outside.tsx';
import { hour } from '../../parts/time.ts';
import { TlpBadge } from '../../parts/tlp-badge.tsx';
import { usePageHandling } from '../page-head.tsx';
import { askPurpose } from './purpose-signal.ts';

/** Always there: why this person acts, on what basis, and that every opening is logged. */
export function PurposeBanner() {
  const { purpose, node } = useMe();
  const code = usePageHandling(node.handling);
  return (
    <section className="purpose" aria-label={say('purpose.label')}>
      <KeyRound size={14} strokeWidth={1.6} aria-hidden />
      <span>{say('purpose.label')}</span>
      {purpose === undefined ? (
        <span className="purpose-text warning">{say('purpose.none')}</span>
      ) : (
        <>
          <span className="purpose-text cut">
            <Outside value={purpose.text} />
          </span>
          <span className="cut">
            <Outside value={purpose.legalBasis} />
            {purpose.until === undefined ? null : ` · ${say('purpose.until', { time: hour(purpose.until) })}`}
          </span>
        </>
      )}
      <Button kind="link" onPress={() => askPurpose.tell()}>
        {say(purpose === undefined ? 'purpose.state' : 'common.change')}
      </Button>
      <span className="purpose-end">
        <span>{say('purpose.logged')}</span>
        <span className="purpose-code">
          {say('common.pageHandling')} <TlpBadge code={code} />
        </span>
      </span>
    </section>
  );
}
