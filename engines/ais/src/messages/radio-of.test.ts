import { expect, test } from 'vitest';
import { decode } from '../decode.ts';
import { radioOf } from './radio-of.ts';

test.each([
  [
    'slot number',
    '!AIVDM,1,1,,A,15N1u<PP1FJuvSRHOE6QIwwh0HQ6,0*30',
    { access: 'sotdma', syncState: 0, slotTimeout: 6, slotNumber: 2118 },
  ],
  [
    'stations heard',
    '!AIVDM,1,1,,B,13F?Vv700<DJuLEtvep`iToV0<00,0*78',
    { access: 'sotdma', syncState: 0, slotTimeout: 3, receivedStations: 0 },
  ],
  [
    'UTC',
    '!AIVDM,1,1,,A,13F?Vv700<DJuuMtvjJ`eDgB0420,0*75',
    { access: 'sotdma', syncState: 0, slotTimeout: 1, utcHour: 0, utcMinute: 32 },
  ],
  [
    'type 3 is incremental',
    '!AIVDM,1,1,,A,39NWra1001rsuRPHA6Na8afl0000,0*13',
    { access: 'itdma', syncState: 0, slotIncrement: 0, slotsToAllocate: 0, keepsSlot: false },
  ],
  [
    'a selector says which',
    '!AIVDM,1,1,,A,J?Amrcw9LwuO7b9nHgeD?SVS5U8doUvtuwAQ,0*52',
    { access: 'sotdma', syncState: 3, slotTimeout: 7, receivedStations: 13409 },
  ],
  ['class B with carrier sense has none', '!AIVDM,1,1,,A,B52K>;h00Fc>jpUlNV@ikwpUoP06,0*4C', undefined],
  ['a text has none', '!AIVDM,1,1,,A,>5?Per18=HB1U:1@E=B0m<L,2*51', undefined],
])('%s', (_, sentence, expected) => {
  const decoded = decode(sentence);
  if (!decoded.ok) expect.fail(decoded.finding.message);
  expect(radioOf(decoded.message)).toEqual(expected);
});
