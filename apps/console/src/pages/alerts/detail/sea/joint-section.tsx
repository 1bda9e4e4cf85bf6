import type { FindingDetail } from '@quintet/node/api';
import { say } from '../../../../messages/say.tsx';
import { vesselName } from '../../../../parts/sea/sea-words.ts';
import { Section } from '../../../../parts/section.tsx';
import { ListedChainRow } from '../../../vessels/listed-chain-row.tsx';

/** Why a vessel is connected with a list: each step from the vessel to who is listed, as another sector knows it. */
export function JointSection({ sea: { joint, vessels } }: { sea: FindingDetail }) {
  const chains = joint.flatMap(({ mmsi, chains: all }) =>
    all.map((chain) => ({ vessel: vessels.find((one) => one.mmsi === mmsi) ?? { mmsi, name: '' }, chain })),
  );
  return (
    <Section title={say('seaAlert.joint')} note={say('seaAlert.jointNote')}>
      {chains.length === 0 ? <p className="soft">{say('seaAlert.jointNone')}</p> : null}
      <ul className="chains">
        {chains.map(({ vessel, chain }) => (
          <ListedChainRow
            key={`${vessel.mmsi} ${chain.dataset} ${chain.listed.key}`}
            vessel={vesselName(vessel)}
            chain={chain}
          />
        ))}
      </ul>
    </Section>
  );
}
