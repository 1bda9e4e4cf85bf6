import type { VesselPage } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { vesselName } from '../../parts/sea/sea-words.ts';
import { ListedChainRow } from './listed-chain-row.tsx';
import { VesselPart } from './vessel-part.tsx';

/** The ways from the vessel over its owners to the lists, nearest first. */
export function OwnersPart({ vessel }: { vessel: VesselPage }) {
  return (
    <VesselPart title={say('vessel.owners')} note={say('seaAlert.jointNote')}>
      {vessel.listed.length === 0 ? <p className="soft">{say('vessel.ownersNone')}</p> : null}
      <ul className="chains">
        {vessel.listed.map((chain) => (
          <ListedChainRow key={`${chain.dataset} ${chain.listed.key}`} vessel={vesselName(vessel)} chain={chain} />
        ))}
      </ul>
    </VesselPart>
  );
}
