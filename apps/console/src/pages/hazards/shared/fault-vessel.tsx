import type { FaultVessel } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import '../../../messages/add-hazards.ts';
import '../../../messages/add-vessel.ts';
import { say } from '../../../messages/say.tsx';
import { PlaceLink, siteAddress } from '../../../parts/hazards/hazard-links.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { flagWords, kindWord, vesselName } from '../../../parts/sea/sea-words.ts';
import { asSentence } from '../../alerts/detail/evidence.ts';
import { ListedChainRow } from '../../vessels/listed-chain-row.tsx';

/** Who the vessel is, what it was over, and what lists say; it accuses nobody. */
export function FaultWho({ vessel }: { vessel: FaultVessel }) {
  const { track, name, mmsi, imo, kind, flag, site, listed } = vessel;
  return (
    <>
      <p className="hz-who">
        <Link to="/vessels/$track" params={{ track }}>
          <b>
            <Outside value={vesselName({ name, mmsi })} />
          </b>
        </Link>
        <span className="soft">{kindWord(kind)}</span>
        <span className="soft">{flag === undefined ? say('vessel.flagNone') : flagWords(flag)}</span>
        <span className="mono soft">{say('vessel.mmsi', { mmsi })}</span>
        {imo === undefined ? null : <span className="mono soft">{say('vessel.imo', { imo })}</span>}
      </p>
      <p className="soft">
        {say('hazards.fault.over')}{' '}
        <PlaceLink href={siteAddress(site.key)}>
          <Outside value={site.caption} />
        </PlaceLink>
      </p>
      {listed.length === 0 ? (
        <p className="soft">{say('hazards.fault.listedNone')}</p>
      ) : (
        <ul className="chains">
          {listed.map((chain) => (
            <ListedChainRow
              key={`${chain.dataset} ${chain.listed.key}`}
              vessel={vesselName({ name, mmsi })}
              chain={chain}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** What speaks against it: never left out. */
export function Against({ against }: { against: readonly string[] }) {
  return (
    <div className="hz-against">
      <b>{say('hazards.fault.against')}</b>
      {against.length === 0 ? <p>{say('hazards.fault.againstNone')}</p> : null}
      <ul>
        {against.map((text) => (
          <li key={text}>
            <Outside value={asSentence(text)} />
          </li>
        ))}
      </ul>
      <p className="soft">{say('hazards.fault.accuses')}</p>
    </div>
  );
}
