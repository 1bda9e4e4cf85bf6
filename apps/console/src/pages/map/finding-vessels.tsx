import type { FindingDetail, FindingRow } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { flagWords, kindWord, listedWord, vesselName } from '../../parts/sea/sea-words.ts';
import { TakenFor } from './taken-for.tsx';
import { VesselLink } from '../../parts/sea/vessel-link.tsx';

type FindingVessel = FindingRow['vessels'][number];

/** More stand side by side nowhere; the rest is counted. */
const SIDE_BY_SIDE_MAX = 2;

const LINES: readonly {
  readonly id: 'imo' | 'mmsi' | 'kind' | 'flag' | 'callsign' | 'list';
  readonly of: (vessel: FindingVessel) => ReactNode;
}[] = [
  { id: 'imo', of: ({ imo }) => (imo === undefined ? undefined : <span className="mono">{imo}</span>) },
  { id: 'mmsi', of: ({ mmsi }) => <span className="mono">{mmsi}</span> },
  { id: 'kind', of: ({ kind }) => kindWord(kind) },
  { id: 'flag', of: ({ flag }) => (flag === undefined ? undefined : flagWords(flag)) },
  { id: 'callsign', of: ({ callsign }) => (callsign === undefined ? undefined : <Outside value={callsign} />) },
  {
    id: 'list',
    of: ({ listed }) => (listed === 0 ? say('map.notListed') : <b className="map-listed">▲ {listedWord(listed)}</b>),
  },
];

/** The vessels of a finding side by side, as they were called then. */
export function FindingVessels({ vessels }: { vessels: readonly FindingVessel[] }) {
  const shown = vessels.slice(0, SIDE_BY_SIDE_MAX);
  return (
    <>
      <h3>{say('map.vesselsOf', { count: vessels.length })}</h3>
      <table className="map-side">
        <thead>
          <tr>
            <td />
            {shown.map((vessel, at) => (
              <th key={at} scope="col">
                <VesselLink track={vessel.track}>
                  <Outside value={vesselName(vessel)} short />
                </VesselLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.filter(({ of }) => shown.some((vessel) => of(vessel) !== undefined)).map(({ id, of }) => (
            <tr key={id}>
              <th scope="row">{say(`map.line.${id}`)}</th>
              {shown.map((vessel, at) => (
                <td key={at}>{of(vessel) ?? <span className="muted">{say('sea.unknown')}</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {vessels.length > SIDE_BY_SIDE_MAX ? (
        <ul className="map-more small">
          {vessels.slice(SIDE_BY_SIDE_MAX).map((vessel, at) => (
            <li key={at}>
              <VesselLink track={vessel.track}>
                <Outside value={vesselName(vessel)} />
              </VesselLink>{' '}
              {vessel.listed === 0 ? null : <b className="map-listed">▲ {listedWord(vessel.listed)}</b>}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** What other sectors say of its vessels: from the vessel to who is listed. */
export function JointWords({ joint, vessels }: Pick<FindingDetail, 'joint' | 'vessels'>) {
  const nameOf = (mmsi: string) => vesselName(vessels.find((one) => one.mmsi === mmsi) ?? { mmsi, name: '' });
  const chains = joint.flatMap(({ mmsi, chains: all }) => all.map((chain) => ({ mmsi, chain })));
  if (chains.length === 0) return null;
  return (
    <>
      <h3>{say('map.joint')}</h3>
      <ul className="map-joint small">
        {chains.map(({ mmsi, chain }, at) => (
          <li key={at}>
            <Outside value={nameOf(mmsi)} /> <TakenFor chain={chain} />
          </li>
        ))}
      </ul>
    </>
  );
}
