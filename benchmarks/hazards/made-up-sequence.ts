import { destination } from '@quintet/hazards';
import { randomNumbers } from '../tracks/random-numbers.ts';
import { knownOrigin, type KnownReport } from './known-report.ts';

export interface SequenceOptions {
  readonly seed: number;
  readonly hours: number;
  /** Earthquakes a minute over all hours; Omori's law makes it more at first. */
  readonly eventsPerMinute: number;
  readonly agencies: number;
  /** Omori's c: the longer, the more even. */
  readonly omoriHours: number;
  /** Standard deviations of agencies lie between these. */
  readonly timeS: readonly [number, number];
  readonly km: readonly [number, number];
}

export const USUAL_SEQUENCE: Omit<SequenceOptions, 'seed'> = {
  hours: 8,
  eventsPerMinute: 1,
  agencies: 5,
  omoriHours: 2,
  timeS: [1, 3],
  km: [5, 15],
};

const START_MS = Date.UTC(2026, 2, 1);
const PLACE = [22, 38] as const;
/** The fault: standard deviations along and across. */
const FAULT_KM = [30, 8] as const;
const MAGNITUDE_LEAST = 1.8;
const MAGNITUDE_ERROR = 0.2;
/** Agencies see half of what has this magnitude, one more, another less. */
const HALF_SEEN = [1.5, 2.6] as const;

/** Aftershocks of a made-up earthquake as several agencies would give them, each with its own errors, and each missing some small ones. */
export function madeUpSequence(options: SequenceOptions): KnownReport[] {
  const random = randomNumbers(options.seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const between = ([low, high]: readonly [number, number]): number => low + (high - low) * random();
  const agencies = Array.from({ length: options.agencies }, (_, i) => ({
    name: `AG${i}`,
    timeS: between(options.timeS),
    km: between(options.km),
    halfSeen: between(HALF_SEEN),
    bias: 0.1 * normal(),
  }));
  const ratio = options.hours / options.omoriHours;
  const reports: KnownReport[] = [];
  for (let event = 0; event < options.hours * 60 * options.eventsPerMinute; event++) {
    const hours = options.omoriHours * ((1 + ratio) ** random() - 1);
    const place = moved(moved(PLACE, 90, FAULT_KM[0] * normal()), 0, FAULT_KM[1] * normal());
    const magnitude = MAGNITUDE_LEAST - Math.log10(1 - random());
    for (const { name, timeS, km, halfSeen, bias } of agencies) {
      if (random() > 1 / (1 + Math.exp((halfSeen - magnitude) / 0.15))) continue;
      const at = moved(moved(place, 90, km * normal()), 0, km * normal());
      const startMs = Math.round(START_MS + 3_600_000 * hours + 1000 * timeS * normal());
      const said = Number((magnitude + bias + MAGNITUDE_ERROR * normal()).toFixed(1));
      reports.push(knownOrigin(`${name}-${event}`, `E${event}`, name, startMs, at, said));
    }
  }
  return reports;
}

function moved(from: readonly [number, number], bearing: number, km: number): readonly [number, number] {
  return destination(from, bearing, km);
}
