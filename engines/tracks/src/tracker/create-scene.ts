import type { Scene } from '../detector.ts';
import { createLand } from '../land/land.ts';
import { ReceptionMap } from '../reception/reception-map.ts';
import { createPorts } from '../stays/ports.ts';
import type { TrackTable } from '../track-table.ts';
import type { TrackerOptions } from '../tracker.ts';

/** What detectors look at: what was given, else what is made of the settings and learned from the stream. */
export function createScene(options: TrackerOptions, tracks: TrackTable): Scene {
  const { settings, sink } = options;
  const vesselText = options.vesselText ?? ((vessel: number) => String(vessel).padStart(9, '0'));
  const land = options.land ?? createLand();
  return {
    tracks,
    land,
    ports: options.ports ?? createPorts(settings, (lon, lat) => Math.abs(land.distanceKm(lon, lat))),
    reception: options.reception ?? new ReceptionMap(),
    settings,
    vesselText,
    trackId(track) {
      const serial = tracks.serial.values[track]!;
      const began = Math.round(tracks.firstTime.values[track]! * 1000);
      return `${vesselText(tracks.vessel.values[track]!)}-${began}${serial > 1 ? `-${serial}` : ''}`;
    },
    emit: (finding) => sink.finding(finding),
  };
}
