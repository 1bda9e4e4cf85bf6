import type { OwnershipPage } from '@quintet/node/api';
import { isMessage, say } from '../../../messages/say.tsx';

type Owner = OwnershipPage['owners'][number];
type Share = Owner['share'];

/** Shares are shown with two places: what is less is not shown as nothing. */
const SHOWN_MIN_PERCENT = 0.01;
/** Dust of floating point, in percent. */
const DUST_PERCENT = 1e-9;

/** `45 %`, or the range where the sources do not say it exactly. */
export function shareText({ min, max }: Share): string {
  if (max > 0 && max < SHOWN_MIN_PERCENT) return say('owners.tiny', { share: SHOWN_MIN_PERCENT });
  return max - min < 0.005 ? say('owners.exact', { share: max }) : say('owners.range', { min, max });
}

/** Whether nothing at all is known of a share. */
export const isUnknown = (share: Share | undefined): boolean =>
  share === undefined || (share.min <= 0 && share.max >= 100);

/** The name of a sanctions regime, or its code. */
export function regimeWord(regime: string): string {
  const key = `owners.regime.${regime}`;
  return isMessage(key) ? say(key) : regime.toUpperCase();
}

function ownerKindWord(kind: string): string {
  const key = `owners.kind.${kind}`;
  return isMessage(key) ? say(key) : kind;
}

/** What a part is called that is no entity, and why it is none. */
export function partWords(kind: string): { readonly title: string; readonly why: string } {
  if (kind === 'cut') return { title: say('owners.part.cut'), why: say('owners.part.cutWhy') };
  if (kind === 'circle') return { title: say('owners.part.circle'), why: say('owners.part.circleWhy') };
  return { title: say('owners.notKnown'), why: say('owners.noStatement') };
}

/** What an owner is and what its share comes to, from the threshold of the page. */
export function ownerWords(owner: Owner, threshold: number): string {
  const kind = owner.key === undefined ? partWords(owner.kind).why : ownerKindWord(owner.kind);
  return [kind, ...(owner.control ? [say('owners.controls')] : thresholdWords(owner, threshold))].join(', ');
}

/** Who surely reaches it the node says, by law or as asked; of a range that goes as far it is open. */
function thresholdWords({ kind, share, beneficial }: Owner, threshold: number): string[] {
  // Who stands behind these is not known, so that no share is anybody's.
  if (kind === 'cut' || kind === 'circle') return [];
  if (beneficial) return [say('owners.beneficial')];
  const isKnown = kind !== 'unknown' && kind !== 'undescribed';
  if (share.max < threshold - DUST_PERCENT) return isKnown ? [say('owners.below')] : [];
  // An exact share as great as that, which the node does not count: the law asks for more.
  return [say(share.max - share.min < DUST_PERCENT ? 'owners.atThreshold' : 'owners.mayReach')];
}
