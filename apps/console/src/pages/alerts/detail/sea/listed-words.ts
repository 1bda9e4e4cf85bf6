import type { ListedChain } from '@quintet/node/api';
import '../../../../messages/add-vessel.ts';
import { say } from '../../../../messages/say.tsx';

/** How far above a vessel stands who is listed: `taken for one whose owner is listed`. That it is that vessel a person decides. */
export function listedWords({ chain }: Pick<ListedChain, 'chain'>): string {
  if (chain.length === 0) return say('seaAlert.listed.itself');
  if (chain.length === 1) return say('seaAlert.listed.owner');
  if (chain.length === 2) return say('seaAlert.listed.ownersOwner');
  return say('seaAlert.listed.above', { steps: chain.length });
}
