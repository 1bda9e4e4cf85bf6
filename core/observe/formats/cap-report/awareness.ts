import type { CapInfo } from '@quintet/cap';
import type { HazardLevel } from '@quintet/hazards';

/** MeteoAlarm's colours; the colour is what people are told, whatever number and label stand beside it. */
const COLOURS: Readonly<Record<string, HazardLevel>> = {
  green: 'minor',
  yellow: 'moderate',
  orange: 'severe',
  red: 'extreme',
};
const COLOUR_OF_NUMBER: Readonly<Record<string, string>> = { 1: 'green', 2: 'yellow', 3: 'orange', 4: 'red' };

/** Words by which a name is told to be that of a number; 11 is not used, higher numbers may come. */
const NAMES: ReadonlyMap<number, RegExp> = new Map([
  [1, /^wind/u],
  [2, /snow|\bice/u],
  [3, /thunder/u],
  [4, /fog/u],
  [5, /high.?temp|heat/u],
  [6, /low.?temp|cold/u],
  [7, /coast/u],
  [8, /fire/u],
  [9, /avalanche/u],
  [10, /^rain$/u],
  [12, /^flood/u],
  [13, /rain.?flood/u],
]);

/** What MeteoAlarm's parameters of an info say. */
export interface Awareness {
  readonly level?: HazardLevel;
  readonly colour?: string;
  /** As written, where no level could be read of it. */
  readonly unreadLevel?: string;
  /** The number of the awareness type: it is known also where its name is another's. */
  readonly type?: number;
  /** As written, where the name is that of another number. */
  readonly contradiction?: string;
}

/** Reads `awareness_level` (`3; orange; Severe`) and `awareness_type` (`1; Wind`). */
export function awarenessOf(info: CapInfo): Awareness {
  return { ...levelOf(parameter(info, 'awareness_level')), ...typeOf(parameter(info, 'awareness_type')) };
}

/** The first value of a parameter, whatever the case of its name. */
export function parameter({ parameters }: CapInfo, name: string): string | undefined {
  return parameters.find(({ valueName }) => valueName.trim().toLowerCase() === name.toLowerCase())?.value.trim();
}

function levelOf(text: string | undefined): Pick<Awareness, 'level' | 'colour' | 'unreadLevel'> {
  if (text === undefined || text === '') return {};
  const parts = text.toLowerCase().split(/[;,\s]+/u);
  const colour = parts.find((part) => part in COLOURS) ?? COLOUR_OF_NUMBER[parts[0] ?? ''];
  const level = COLOURS[colour ?? ''];
  return colour === undefined || level === undefined ? { unreadLevel: text } : { level, colour };
}

function typeOf(text: string | undefined): Pick<Awareness, 'type' | 'contradiction'> {
  const [, digits, rest = ''] = /^(\d{1,3})\s*(?:;(.*))?$/su.exec(text ?? '') ?? [];
  if (text === undefined || digits === undefined) return {};
  const [type, name] = [Number(digits), rest.trim().toLowerCase()];
  const isOwn = NAMES.get(type)?.test(name) ?? false;
  const isOthers = !isOwn && Array.from(NAMES.values()).some((pattern) => pattern.test(name));
  return { type, ...(isOthers && NAMES.has(type) ? { contradiction: text } : {}) };
}
