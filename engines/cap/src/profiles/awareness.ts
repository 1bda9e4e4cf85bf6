import type { CapInfo } from '../alert.ts';

/** Levels of MeteoAlarm: the colour is what people are told. */
const LEVELS = [
  { number: 1, colour: 'green', label: 'Minor' },
  { number: 2, colour: 'yellow', label: 'Moderate' },
  { number: 3, colour: 'orange', label: 'Severe' },
  { number: 4, colour: 'red', label: 'Extreme' },
] as const;

export type AwarenessLevel = (typeof LEVELS)[number];

/** Types of MeteoAlarm by number; the first name is the usual one, others are met. 11 is not used. */
const TYPES: ReadonlyMap<number, readonly string[]> = new Map([
  [1, ['Wind']],
  [2, ['Snow/Ice', 'snow-ice', 'snow', 'ice']],
  [3, ['Thunderstorm', 'thunderstorms']],
  [4, ['Fog']],
  [5, ['High temperature', 'high-temperature', 'Extreme high temperature']],
  [6, ['Low temperature', 'low-temperature', 'Extreme low temperature']],
  [7, ['Coastal event', 'coastalevent', 'coastal-event']],
  [8, ['Forest fire', 'forestfire', 'forest-fire']],
  [9, ['Avalanches', 'avalanche']],
  [10, ['Rain']],
  [12, ['Flooding', 'flood']],
  [13, ['Rain-flood', 'rain flood']],
]);

export interface AwarenessType {
  readonly number: number;
  /** As written. */
  readonly name: string;
  /** What the number stands for; undefined where it is not known. */
  readonly known: string | undefined;
  /** The name is one of those of the number, or there is none to compare. */
  readonly agrees: boolean;
}

/** Reads `3; orange; Severe`; undefined where number, colour and label do not belong together. */
export function awarenessLevel(text: string): AwarenessLevel | undefined {
  const [number, colour, label] = text.split(';').map((part) => part.trim());
  const level = LEVELS.find((one) => String(one.number) === number);
  if (level === undefined || colour?.toLowerCase() !== level.colour) return undefined;
  return label === undefined || label.toLowerCase() !== level.label.toLowerCase() ? undefined : level;
}

/** Reads `1; Wind`. The number counts; a name that is another's is told. */
export function awarenessType(text: string): AwarenessType | undefined {
  const match = /^\s*(\d{1,3})\s*;\s*(\S.*?)\s*$/u.exec(text);
  if (match === null) return undefined;
  const [number, name] = [Number(match[1]), match[2]!];
  const names = TYPES.get(number);
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z]/gu, '');
  const agrees = names === undefined || names.some((one) => plain(one) === plain(name));
  return { number, name, known: names?.[0], agrees };
}

/** The value of a parameter, whatever the case of its name; the first where it repeats. */
export function parameterOf({ parameters }: CapInfo, name: string): string | undefined {
  return parameters.find(({ valueName }) => valueName.toLowerCase() === name)?.value;
}

/** MeteoAlarm's green says that nothing is warned of: such an info is never a live alert. */
export function isGreen(info: CapInfo): boolean {
  return /^\s*1\s*;/u.test(parameterOf(info, 'awareness_level') ?? '');
}
