import type { FindingDetail, FindingVessel } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { say } from '../../../../messages/say.tsx';
import { Outside } from '../../../../parts/outside.tsx';
import { flagWords, kindWord } from '../../../../parts/sea/sea-words.ts';
import { Section } from '../../../../parts/section.tsx';
import { listedWords } from './listed-words.ts';

/** So many fit beside each other; of more each has a row. */
const BESIDE_MAX = 3;
const ROWS_MAX = 30;

interface Property {
  readonly name: string;
  readonly value: (vessel: FindingVessel) => ReactNode;
}

const notSaid = () => <span className="muted">{say('vessel.notSaid')}</span>;
const coded = (value: string | undefined) =>
  value === undefined ? (
    notSaid()
  ) : (
    <span className="mono">
      <Outside value={value} />
    </span>
  );

function Name({ vessel: { name, track, mmsi } }: { vessel: FindingVessel }) {
  const words = name === '' ? say('sea.mmsiOf', { mmsi }) : <Outside value={name} />;
  if (track === undefined) return <b>{words}</b>;
  return (
    <Link to="/vessels/$track" params={{ track }}>
      <b>{words}</b>
    </Link>
  );
}

function Listed({ vessel, joint }: { vessel: FindingVessel; joint: FindingDetail['joint'] }) {
  const chains = joint.filter(({ mmsi }) => mmsi === vessel.mmsi).flatMap((one) => one.chains);
  const words = [...new Set(chains.map((chain) => listedWords(chain)))];
  if (words.length === 0) return <span className="muted">{say('seaAlert.listedNot')}</span>;
  return <b>{words.join(', ')}</b>;
}

function propertiesOf(joint: FindingDetail['joint']): readonly Property[] {
  return [
    { name: say('seaAlert.mmsi'), value: ({ mmsi }) => coded(mmsi) },
    { name: say('seaAlert.imo'), value: ({ imo }) => coded(imo) },
    { name: say('seaAlert.callsign'), value: ({ callsign }) => coded(callsign) },
    { name: say('seaAlert.kind'), value: ({ kind }) => kindWord(kind) },
    { name: say('seaAlert.flag'), value: ({ flag }) => (flag === undefined ? notSaid() : flagWords(flag)) },
    { name: say('seaAlert.lists'), value: (vessel) => <Listed vessel={vessel} joint={joint} /> },
  ];
}

function Beside({ sea }: { sea: FindingDetail }) {
  return (
    <table className="sides sea-sides">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{say('seaAlert.property')}</span>
          </th>
          {sea.vessels.map((vessel) => (
            <th key={vessel.mmsi} scope="col">
              <Name vessel={vessel} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {propertiesOf(sea.joint).map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {sea.vessels.map((vessel) => (
              <td key={vessel.mmsi}>{value(vessel)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Below({ sea }: { sea: FindingDetail }) {
  const properties = propertiesOf(sea.joint);
  const more = sea.vessels.length - ROWS_MAX;
  return (
    <div className="sea-wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('seaAlert.vessel')}</th>
            {properties.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sea.vessels.slice(0, ROWS_MAX).map((vessel) => (
            <tr key={vessel.mmsi}>
              <td>
                <Name vessel={vessel} />
              </td>
              {properties.map(({ name, value }) => (
                <td key={name}>{value(vessel)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className="muted">{say('seaAlert.vesselsMore', { count: more })}</p> : null}
    </div>
  );
}

/** Who it was, side by side: what each said of itself, and what lists know. */
export function VesselsSection({ sea }: { sea: FindingDetail }) {
  return (
    <Section title={say('seaAlert.vessels')} note={sea.vessels.length}>
      {sea.vessels.length <= BESIDE_MAX ? <Beside sea={sea} /> : <Below sea={sea} />}
    </Section>
  );
}
