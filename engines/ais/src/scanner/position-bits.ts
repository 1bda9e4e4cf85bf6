import type { SixBits } from './six-bits.ts';

/**
 * The numbers of a frequent position report as they are sent, not scaled. The readers of this file take the bits from
 * the six-bit values by hand, since they read nearly all traffic; the offsets are those of the tables, and the tests
 * hold them together.
 */
export class PositionBits {
  status = 0;
  /** 0–255: two's complement in 8 bits. */
  turn = 0;
  speed = 0;
  accuracy = 0;
  lon = 0;
  lat = 0;
  course = 0;
  heading = 0;
  second = 0;

  /** Types 1 to 3: status 38, turn 42, speed 50, accuracy 60, lon 61, lat 89, course 116, heading 128, second 137. */
  readClassA(six: SixBits): void {
    const eight = six[8]!;
    const ten = six[10]!;
    const fourteen = six[14]!;
    const nineteen = six[19]!;
    const twentyOne = six[21]!;
    const twentyTwo = six[22]!;
    this.status = six[6]! & 15;
    this.turn = (six[7]! << 2) | (eight >> 4);
    this.speed = ((eight & 15) << 6) | six[9]!;
    this.accuracy = ten >> 5;
    this.lon = ((ten << 27) | (six[11]! << 21) | (six[12]! << 15) | (six[13]! << 9) | (fourteen << 3)) >> 4;
    this.lat =
      ((fourteen << 31) | (six[15]! << 25) | (six[16]! << 19) | (six[17]! << 13) | (six[18]! << 7) | (nineteen << 1)) >>
      5;
    this.course = ((nineteen & 15) << 8) | (six[20]! << 2) | (twentyOne >> 4);
    this.heading = ((twentyOne & 15) << 5) | (twentyTwo >> 1);
    this.second = ((twentyTwo & 1) << 5) | (six[23]! >> 1);
  }

  /** Types 18 and 19: speed 46, accuracy 56, lon 57, lat 85, course 112, heading 124, second 133. */
  readClassB(six: SixBits): void {
    const nine = six[9]!;
    const fourteen = six[14]!;
    const eighteen = six[18]!;
    const twenty = six[20]!;
    const twentyTwo = six[22]!;
    this.speed = ((six[7]! & 3) << 8) | (six[8]! << 2) | (nine >> 4);
    this.accuracy = (nine >> 3) & 1;
    this.lon =
      ((nine << 29) | (six[10]! << 23) | (six[11]! << 17) | (six[12]! << 11) | (six[13]! << 5) | (fourteen >> 1)) >> 4;
    this.lat = ((fourteen << 27) | (six[15]! << 21) | (six[16]! << 15) | (six[17]! << 9) | (eighteen << 3)) >> 5;
    this.course = ((eighteen & 3) << 10) | (six[19]! << 4) | (twenty >> 2);
    this.heading = ((twenty & 3) << 7) | (six[21]! << 1) | (twentyTwo >> 5);
    this.second = ((twentyTwo & 31) << 1) | (six[23]! >> 5);
  }
}
