import { isDay } from './is-day.ts';

export const QUESTIONS = ['neighbours', 'paths', 'shared', 'groups'] as const;
export type Question = (typeof QUESTIONS)[number];
/** Questions that stand in the address; groups are asked of what is drawn. */
export type AskedQuestion = Exclude<Question, 'groups'>;

/** `?ask=paths&n=a,b`, `?view=ID`, `?table=1`, `?without=Payment&from=2020-01-01`: what is drawn, and how it is looked at. */
export interface GraphParams {
  readonly ask?: AskedQuestion;
  /** Keys of the entities asked about, each encoded, with commas between. */
  readonly n?: string;
  readonly view?: string;
  readonly table?: '1';
  readonly without?: string;
  readonly from?: string;
  readonly to?: string;
}

const KEYS_MAX = 50;

export function readGraphParams(words: Record<string, unknown>): GraphParams {
  const text = (name: string) => (typeof words[name] === 'string' && words[name] !== '' ? words[name] : undefined);
  const ask = QUESTIONS.find((one): one is AskedQuestion => one === words.ask && one !== 'groups');
  const [n, view, without, from, to] = [text('n'), text('view'), text('without'), text('from'), text('to')];
  return {
    ...(ask !== undefined && n !== undefined && { ask, n }),
    ...(view !== undefined && { view }),
    ...(words.table === '1' && { table: '1' as const }),
    ...(without !== undefined && { without }),
    ...(from !== undefined && isDay(from) && { from }),
    ...(to !== undefined && isDay(to) && { to }),
  };
}

/** Keys as they stand in the address: a comma within one is encoded, and what would be read as encoded. */
export const writeKeys = (keys: readonly string[]): string =>
  keys.map((key) => key.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What is no key of an entity (`DATASET/ID`) is left out. */
export const readKeys = (text: string | undefined): string[] =>
  [...new Set((text ?? '').split(',').map(decoded))].filter((key) => /^[^/]+\/.+$/u.test(key)).slice(0, KEYS_MAX);
