import type { Settings } from '../settings.ts';
import { OUT_OF_PORT_KM_MIN, type Port, PORT_KM_MAX } from './port.ts';
import { PortIndex } from './port-index.ts';
import { PortLearner, type PortLearnerSnapshot } from './port-learner.ts';

/** Ports and anchorages, known from a list or learned from where many vessels lie still. */
export interface Ports {
  /** The nearest port and its distance, within 50 km; undefined where there is none. */
  nearest(lon: number, lat: number): { readonly port: Port; readonly distanceKm: number } | undefined;
  /** By its id; undefined when there is none. */
  byId?(id: string): Port | undefined;
  /** A vessel lay still here for so long, seconds: what ports are learned from. Given once a stay and threshold. */
  stayed?(vessel: number, lon: number, lat: number, seconds: number): void;
  /** Those that were learned from the stream, not given. */
  learned?(): readonly Port[];
  snapshot?(): unknown;
  restore?(state: unknown): void;
}

/** Ports of the settings, and those that are learned while it runs. @param shoreKm kilometres from a place to the coast */
export function createPorts(settings: Settings, shoreKm: (lon: number, lat: number) => number): Ports {
  const learner = new PortLearner(shoreKm);
  const learned = new PortIndex();
  let given = settings.ports;
  let known = new PortIndex(given);
  const readSettings = (): void => {
    if (settings.ports === given) return;
    given = settings.ports;
    known = new PortIndex(given);
  };
  return {
    nearest(lon, lat) {
      readSettings();
      const ofList = known.nearest(lon, lat);
      const ofStream = learned.nearest(lon, lat);
      if (!ofList || !ofStream || ofList.distanceKm <= ofStream.distanceKm) return ofList ?? ofStream;
      // A port that is known has a name: where both are one place, the list's word counts.
      const same = known.nearest(ofStream.port.lon, ofStream.port.lat);
      return same !== undefined && same.distanceKm <= OUT_OF_PORT_KM_MIN ? ofList : ofStream;
    },
    byId(id) {
      readSettings();
      return known.byId(id) ?? learned.byId(id);
    },
    stayed(vessel, lon, lat, seconds) {
      const port = learner.stayed(vessel, lon, lat, seconds);
      const near = port && learned.nearest(port.lon, port.lat);
      // Cells side by side are one port.
      if (port && (near === undefined || near.distanceKm > PORT_KM_MAX)) learned.add(port);
    },
    learned: () => learned.all(),
    snapshot: () => ({ ports: learned.all(), learner: learner.snapshot() }),
    restore(state) {
      // Snapshots are read back by what wrote them.
      const { ports, learner: cells } = state as { ports: Port[]; learner: PortLearnerSnapshot };
      ports.forEach((port) => learned.add(port));
      learner.restore(cells);
    },
  };
}
