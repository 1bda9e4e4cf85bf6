import type { Draw } from '../../random.ts';
import { type Place, placeAt } from '../geo.ts';
import { Course } from '../plan.ts';
import type { SeaIdentity } from '../sea-vessel.ts';
import { HOUR, MINUTE, span } from '../span.ts';
import { behaviour, type Cast, decoy, type Stage } from '../stage.ts';
import { meetingGrounds } from '../waters/places.ts';
import { stations } from '../waters/stations.ts';
import { DISTRESS_HOURS } from '../sea-proportions.ts';

/** First digits of the MMSI and what the transmitter says (ITU-R M.585, annex 2). */
const transmitters = [
  { digits: '970', text: 'SART ACTIVE' },
  { digits: '972', text: 'MOB ACTIVE' },
  { digits: '974', text: 'EPIRB ACTIVE' },
] as const;

function beacon(digits: string, draw: Draw): SeaIdentity {
  // Manufacturer codes of nineties are not given to anybody.
  const mmsi = Number(`${digits}9${draw.digits(5)}`);
  return { mmsi, name: '', callsign: '', imo: 0, shipType: 0, length: 0, width: 0, draught: 0 };
}

const ACTIVE = 14;
const TEST = 15;

/** A distress transmitter at sea, drifting, until somebody comes. */
export function distress(stage: Stage): Cast {
  const draw = stage.draw('distress');
  const { digits, text } = draw.pick(transmitters);
  const identity = beacon(digits, draw);
  const from = stage.moment(draw, 8, 6);
  const to = from + span(draw, ...DISTRESS_HOURS) * HOUR;
  const place: Place = placeAt(draw.pick(meetingGrounds).place, span(draw, 0, 360), span(draw, 1000, 8000));
  const course = new Course(from, place).by(to, placeAt(place, span(draw, 0, 360), span(draw, 500, 4000)), ACTIVE);
  return {
    vessels: [
      stage.vessel(0, identity, course.plan(), {
        transponder: 'distress',
        text,
        strayM: 0,
        reach: 0.9,
        hasHeading: false,
      }),
    ],
    behaviours: [behaviour('distress', [identity], from, to, place)],
  };
}

/** A transmitter is tested in port: a few minutes, and it says so. */
export function sartTest(stage: Stage): Cast {
  const draw = stage.draw('test');
  const identity = beacon('970', draw);
  const from = stage.moment(draw, 4, 4);
  const { lon, lat } = draw.pick(stations);
  const place: Place = placeAt([lon, lat], span(draw, 150, 210), 1500);
  const to = from + span(draw, 6, 14) * MINUTE;
  const plan = new Course(from, place).stayUntil(to, TEST).plan();
  return {
    vessels: [
      stage.vessel(0, identity, plan, {
        transponder: 'distress',
        text: 'SART TEST',
        strayM: 0,
        reach: 0.5,
        hasHeading: false,
      }),
    ],
    decoys: [decoy('sart-test', [identity], from, to, place)],
  };
}
