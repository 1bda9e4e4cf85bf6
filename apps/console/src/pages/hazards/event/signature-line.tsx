import type { HazardReportShape } from '@quintet/node/api';
import { ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import { say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';

type Signature = HazardReportShape['signatures'][number];

const SIGNATURE_ICONS = {
  valid: ShieldCheck,
  unverified: ShieldQuestion,
  forged: ShieldAlert,
  unsupported: ShieldQuestion,
} as const;

/** Whether a signature holds, in words; a forged one is as loud as an error. */
export function SignatureLine({ signature: { state, signer, why } }: { signature: Signature }) {
  const Icon = SIGNATURE_ICONS[state];
  return (
    <span className={state === 'forged' ? 'hz-signature critical' : 'hz-signature'}>
      <Icon size={14} strokeWidth={1.6} aria-hidden />
      <span>
        <b>{say(`hazards.signature.${state}`)}</b>
        {signer === undefined ? null : (
          <>
            {' '}
            <Outside value={signer} />
          </>
        )}
        <span className="soft">
          {' '}
          <Outside value={why} />
        </span>
      </span>
    </span>
  );
}
