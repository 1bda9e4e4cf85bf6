import { ADDRESSED_HEAD, HEAD } from '../common-fields.ts';
import { fixed, spare } from '../field.ts';

/** Where an application begins in a message to all, and in one to a single station. */
export const BROADCAST_START = 56;
export const ADDRESSED_START = 88;

export const broadcastHead = <const D extends number, const F extends number>(dac: D, fid: F) =>
  [
    ...HEAD,
    spare(38, 2),
    fixed('dac', 40, 10, dac, dac, 'Designated area code of the application.'),
    fixed('fid', 50, 6, fid, fid, 'Function of the application.'),
  ] as const;

export const addressedHead = <const D extends number, const F extends number>(dac: D, fid: F) =>
  [
    ...ADDRESSED_HEAD,
    fixed('dac', 72, 10, dac, dac, 'Designated area code of the application.'),
    fixed('fid', 82, 6, fid, fid, 'Function of the application.'),
  ] as const;
