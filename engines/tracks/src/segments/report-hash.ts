import type { Fix } from '../fix.ts';
import { mixed, roundHalfEven } from './hash.ts';

const NONE = -1;
const SEEDS = [0x51ed270b, 0x2f0b4c47] as const;

/** What a report says as 64 bits, rounded as by the peer: 1/1000 minute, 1/10 knot, 1/10 degree. */
export class ReportHash {
  high = 0;
  low = 0;

  /** Hashes a report into `high` and `low`. @returns false for one that lies still, which may repeat itself */
  of(fix: Readonly<Fix>): boolean {
    const speed = fix.speed === fix.speed ? roundHalfEven(fix.speed * 10) : NONE;
    if (speed <= 0) return false;
    const lon = roundHalfEven(fix.lon * 60_000);
    const lat = roundHalfEven(fix.lat * 60_000);
    const course = fix.course === fix.course ? roundHalfEven(fix.course * 10) : NONE;
    const heading = fix.heading === fix.heading ? roundHalfEven(fix.heading) : NONE;
    const motion = (course + 1) * 512 + heading + 1;
    this.high = mixed(mixed(mixed(mixed(mixed(SEEDS[0], fix.vessel), lon), lat), speed), motion);
    this.low = mixed(mixed(mixed(mixed(mixed(SEEDS[1], fix.vessel), lat), lon), motion), speed);
    return true;
  }
}
