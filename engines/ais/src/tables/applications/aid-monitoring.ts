import { data, flag, spare, unsigned } from '../field.ts';
import { layout } from '../layout.ts';
import { ADDRESSED_START, addressedHead } from './heads.ts';

const volts = <const N extends string>(name: N, start: number, sentence: string) =>
  unsigned(name, start, 10, sentence, { divisor: 20, unit: 'V', notAvailable: 0 });

const monitoring = <const D extends 235 | 250>(dac: D, country: string) =>
  layout({
    type: 6,
    title: `State of an aid to navigation (${country})`,
    variant: `dac ${dac}, fid 10`,
    lengths: [132, 143],
    bitsMin: 132,
    bitsStandard: [136, 136],
    source: 'General Lighthouse Authorities, AtoN monitoring data',
    fields: [
      ...addressedHead(dac, 10),
      volts('ana_int', 88, 'Supply voltage.'),
      volts('ana_ext1', 98, 'First external voltage.'),
      volts('ana_ext2', 108, 'Second external voltage.'),
      unsigned('racon', 118, 2, 'Racon: 0 none, 1 not monitored, 2 works, 3 faulty.', { codes: 'racon' }),
      unsigned('light', 120, 2, 'Light: 0 none or not monitored, 1 on, 2 off, 3 faulty.', { codes: 'light' }),
      flag('alarm', 122, 'Alarm.'),
      unsigned('stat_ext', 123, 8, 'Eight digital inputs.'),
      flag('off_pos', 131, 'Off its position.'),
      spare(132, 4),
      data('data', ADDRESSED_START, 48, 'The same, bits:hex.', { rest: true, alternative: true }),
    ],
  });

export const AID_MONITORING_UK = monitoring(235, 'United Kingdom');
export const AID_MONITORING_IE = monitoring(250, 'Ireland');
