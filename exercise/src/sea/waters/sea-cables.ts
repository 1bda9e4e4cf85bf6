import type { Place } from '../geo.ts';
import type { PortId } from './sea-chart.ts';

/** A line on the sea bed, from one landing to the other. The corners between them lie in the water. */
export interface SeaLine {
  readonly id: string;
  readonly name: string;
  readonly kind: 'telecom_cable' | 'power_cable' | 'pipeline';
  /** Where it lands, in the order of `way`; an end without one lies beyond the sea of the exercise. */
  readonly landings: readonly [PortId | undefined, PortId | undefined];
  readonly way: readonly Place[];
}

export const seaLines = {
  narrows: {
    id: 'SEA-C1',
    name: 'Narrows cable',
    kind: 'telecom_cable',
    landings: ['pozzamare', 'santorro'],
    way: [
      [14.836, 36.712],
      [14.8, 36.55],
      [14.7, 36.4],
      [14.62, 36.15],
      [14.55, 35.93],
      [14.53, 35.905],
    ],
  },
  ionian: {
    id: 'SEA-C2',
    name: 'Ionian cable',
    kind: 'telecom_cable',
    landings: ['orsana', undefined],
    way: [
      [15.31, 37.05],
      [15.5, 36.95],
      [15.83, 36.67],
      [16.6, 36.4],
      [18.2, 36.1],
      [20.2, 35.9],
    ],
  },
  strait: {
    id: 'SEA-C3',
    name: 'Vetra cable',
    kind: 'telecom_cable',
    landings: ['empori', 'vetra'],
    way: [
      [13.52, 37.278],
      [13.35, 36.9],
      [12.9, 36.2],
      [12.66, 35.55],
      [12.61, 35.484],
    ],
  },
  gulf: {
    id: 'SEA-C4',
    name: 'Gulf cable',
    kind: 'telecom_cable',
    landings: ['rocca', 'cotrana'],
    way: [
      [16.428, 38.328],
      [16.7, 38.38],
      [16.85, 38.62],
      [17.2, 38.83],
      [17.25, 39],
      [17.14, 39.08],
    ],
  },
  link: {
    id: 'SEA-P1',
    name: 'Narrows power link',
    kind: 'power_cable',
    landings: ['pozzamare', 'santorro'],
    way: [
      [14.836, 36.712],
      [14.72, 36.5],
      [14.56, 36.2],
      [14.52, 35.95],
      [14.53, 35.905],
    ],
  },
  gas: {
    id: 'SEA-G1',
    name: 'South gas pipeline',
    kind: 'pipeline',
    landings: ['gelmara', undefined],
    way: [
      [14.236, 37.058],
      [14, 36.6],
      [13.6, 35.9],
      [13.6, 34.5],
    ],
  },
} as const satisfies Readonly<Record<string, SeaLine>>;

export type SeaLineId = keyof typeof seaLines;

/** Between these corners of the Narrows cable the lanes cross it. */
export const crossedByLanes: readonly [Place, Place] = [seaLines.narrows.way[2], seaLines.narrows.way[3]];
