import { isFraming } from './framing.ts';

/** One field of block 4. */
export interface MtField {
  /** Two digits. */
  readonly number: string;
  /** The letter option, or empty. */
  readonly option: string;
  /** `50K`. */
  readonly tag: string;
  /** Lines of the value; never empty. */
  readonly lines: readonly string[];
  /** 1-based line in the file. */
  readonly line: number;
}

/** The fields of a body, and the lines that only look like fields. */
export interface MtFields {
  readonly fields: readonly MtField[];
  readonly lookAlikes: readonly MtField[];
}

const TAG = /^:(\d{2})([A-Z])?:(.*)$/;

/**
 * Splits block 4 into fields. A line opens a field when its number is one that the type has (or, when no type is
 * known, any); a time such as `:44:45` inside a text stays text.
 */
export function readFields(body: string, firstLine: number, known: ReadonlySet<string> | undefined): MtFields {
  const fields: (Omit<MtField, 'lines'> & { lines: string[] })[] = [];
  const lookAlikes: MtField[] = [];
  let line = firstLine - 1;
  for (const raw of body.split('\n')) {
    line++;
    const text = raw.trimEnd();
    const match = TAG.exec(text);
    const [, number = '', option = '', value = ''] = match ?? [];
    if (match !== null && (known === undefined || known.has(number))) {
      fields.push({ number, option, tag: number + option, lines: [value], line });
      continue;
    }
    if (match !== null) lookAlikes.push({ number, option, tag: number + option, lines: [value], line });
    const last = fields.at(-1);
    if (last !== undefined && !isFraming(text)) last.lines.push(text);
  }
  return { fields, lookAlikes };
}
