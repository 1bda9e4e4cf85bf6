import type { OwnershipPage } from '@quintet/node/api';
import { isMessage, say } from '../../../messages/say.tsx';

type Share = OwnershipPage['owners'][number]['share'];

/** `45 %`, or the range where the sources do not say it exactly. */
export const shareText = ({ min, max }: Share): string =>
  max - min < 0.005 ? say('owners.exact', { share: max }) : say('owners.range', { min, max });

/** Whether nothing at all is known of a share. */
export const isUnknown = (share: Share | undefined): boolean =>
  share === undefined || (share.min <= 0 && share.max >= 100);

/** The name of a sanctions regime, or its code. */
export function regimeWord(regime: string): string {
  const key = `owners.regime.${regime}`;
  return isMessage(key) ? say(key) : regime.toUpperCase();
}

export function ownerKindWord(kind: string): string {
  const key = `owners.kind.${kind}`;
  return isMessage(key) ? say(key) : kind;
}
