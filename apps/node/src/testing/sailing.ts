import { encode } from '@quintet/ais';

const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = 111_195;

/** A made-up ship for tests. */
export interface Ship {
  readonly mmsi: number;
  readonly name: string;
  readonly imo?: number;
  readonly callsign?: string;
  readonly shiptype?: number;
}

/** A leg: so many minutes at a speed (knots) on a course (degrees); without a report when `silent`. */
export interface Leg {
  readonly minutes: number;
  readonly speed: number;
  readonly course: number;
  readonly silent?: boolean;
  readonly everySeconds?: number;
}

/** What a receiver writes of a ship that sails some legs from a place, as lines with tag blocks. */
export function sail(ship: Ship, from: { lon: number; lat: number; at: Date }, legs: readonly Leg[]): string[] {
  const lines: string[] = [];
  let { lon, lat } = from;
  let time = from.at.getTime();
  for (const { minutes, speed, course, silent = false, everySeconds = 60 } of legs) {
    const end = time + minutes * 60_000;
    for (; time < end; time += everySeconds * 1000) {
      if (!silent) lines.push(...reportOf(ship, { lon, lat, speed, course, time }));
      if (!silent && (time / 60_000) % 10 < everySeconds / 60) lines.push(...staticOf(ship, time));
      const metres = (speed * 1852 * everySeconds) / 3600;
      lat += (Math.cos(course * RADIANS) * metres) / METRES_PER_DEGREE;
      lon += (Math.sin(course * RADIANS) * metres) / (METRES_PER_DEGREE * Math.cos(lat * RADIANS));
    }
  }
  return lines;
}

/** Lines of several ships as one receiver hears them: in the order of time. */
export function inOrder(lines: readonly string[]): string {
  const at = (line: string): number => Number(/c:(\d+)/u.exec(line)?.[1] ?? 0);
  return `${lines.toSorted((a, b) => at(a) - at(b)).join('\n')}\n`;
}

interface Place {
  readonly lon: number;
  readonly lat: number;
  readonly speed: number;
  readonly course: number;
  readonly time: number;
}

function reportOf({ mmsi }: Ship, { lon, lat, speed, course, time }: Place): readonly string[] {
  return sentences(
    {
      type: 1,
      mmsi,
      lon: Math.round(lon * 600_000) / 600_000,
      lat: Math.round(lat * 600_000) / 600_000,
      speed: Math.round(speed * 10) / 10,
      course: Math.round(course * 10) / 10,
      heading: Math.round(course) % 360,
      status: 0,
      second: Math.floor(time / 1000) % 60,
    },
    time,
  );
}

function staticOf({ mmsi, name, imo, callsign, shiptype = 70 }: Ship, time: number): readonly string[] {
  const message = { type: 5 as const, mmsi, shipname: name, imo: imo ?? null, callsign: callsign ?? null, shiptype };
  return sentences({ ...message, to_bow: 100, to_stern: 20, to_port: 10, to_starboard: 10 }, time);
}

function sentences(message: Parameters<typeof encode>[0], timeMs: number): readonly string[] {
  const encoded = encode(message, { tagBlock: { source: 'shore-1', timeMs } });
  if (!encoded.ok) throw new Error(encoded.finding.message);
  return encoded.sentences;
}
