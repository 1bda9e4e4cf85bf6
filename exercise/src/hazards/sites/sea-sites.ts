import { type SeaLine, seaLines } from '../../sea/waters/sea-cables.ts';
import { type PortId, ports } from '../../sea/waters/sea-chart.ts';
import { type Town, towns } from '../land/towns.ts';
import type { OperatorOf } from './operators.ts';
import type { Site } from './site.ts';

/** What lies on the sea bed, and where its cables come ashore. */
export function seaSites(operator: OperatorOf): readonly Site[] {
  return [
    ...landingPorts.map((port) => landingOf(port, operator('cable'))),
    ...Object.values(seaLines).map((line) => lineSite(line, operator(line.kind === 'pipeline' ? 'gas' : 'cable'))),
  ];
}

const landingPorts = [
  ...new Set(Object.values(seaLines).flatMap(({ kind, landings }) => (kind === 'telecom_cable' ? [...landings] : []))),
].filter((port) => port !== undefined);

function portTown(port: PortId): Town {
  return towns.find((town) => town.port === port)!;
}

function landingOf(port: PortId, operator: Site['operator']): Site {
  const { lon, lat, country } = ports[port];
  const town = portTown(port);
  return {
    id: `LS-${town.id}`,
    name: `${town.name} landing station`,
    kind: 'landing_station',
    operator,
    place: [lon, lat],
    country,
    address: `${town.name}, shore`,
    needs: [{ on: `SS-${town.id}`, hours: 24 }],
    serves: 'submarine cables',
  };
}

function lineSite({ id, name, kind, way, landings }: SeaLine, operator: Site['operator']): Site {
  const [near] = landings;
  const ashore = landings.filter((port) => port !== undefined);
  const ends = landings.map((port) => (port === undefined ? 'abroad' : portTown(port).name));
  return {
    id,
    name,
    kind,
    operator,
    place: way[Math.floor(way.length / 2)]!,
    line: way,
    country: near === undefined ? 'it' : ports[near].country,
    address: `sea bed, ${ends.join(' to ')}`,
    needs: kind === 'telecom_cable' ? ashore.map((port) => ({ on: `LS-${portTown(port).id}` })) : [],
    serves: ends.join(' and '),
  };
}
