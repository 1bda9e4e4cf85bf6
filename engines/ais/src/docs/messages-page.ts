import { notAvailableOf } from '../messages/read-field.ts';
import { CODES } from '../tables/codes.ts';
import type { Field } from '../tables/field.ts';
import type { Layout } from '../tables/layout.ts';
import { MESSAGES } from '../tables/messages.ts';

const layouts: readonly Layout[] = MESSAGES;

/** `MESSAGES.md`: every message with its fields, from the tables by which they are read and written. */
export function messagesPage(): string {
  const byTypeAndVariant = layouts.toSorted((a, b) => a.type - b.type);
  return [
    '# AIS messages',
    '',
    'Every field that is read and written, from the tables in `src/tables`. This page is made from them by `npm run docs -w @quintet/ais`; a test holds the two together.',
    '',
    'Bits are counted from 0 at the start of the message. A value that is not available, or out of its range, is null; the latter is named in `flags` (`invalid:<field>`). A length that is not that of the standard is flagged `short`, `long` or `badFill`.',
    '',
    ...byTypeAndVariant.flatMap(section),
    '## Values',
    '',
    ...Object.entries(CODES).flatMap(([name, codes]) => codesSection(name, codes)),
  ].join('\n');
}

function section({ type, title, variant, bitsMin, bitsStandard, source, fields }: Layout): string[] {
  const [min, max] = bitsStandard;
  const same = layouts.find((other) => other.fields === fields)!;
  return [
    `## ${type}${variant === undefined ? '' : `, ${variant}`}: ${title}`,
    '',
    `${source}. Bits: ${min === max ? min : `${min} to ${max}`}; read from ${bitsMin} on.`,
    '',
    ...(same.type === type ? table(fields) : [`Fields as those of type ${same.type}.`]),
    '',
  ];
}

function table(fields: readonly Field[]): string[] {
  return [
    '| Field | Bits | Value | Not available | What it says |',
    '| --- | --- | --- | --- | --- |',
    ...fields.filter(({ kind }) => kind !== 'spare').map((field) => row(field)),
  ];
}

function row(field: Field): string {
  const cells = [field.name, bitsOf(field), valueOf(field), notAvailableText(field), field.sentence];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function bitsOf({ start, bits, rest, fromEnd }: Field): string {
  if (bits === 0) return 'none';
  if (fromEnd) return `the last ${bits}`;
  return rest ? `${start}…` : `${start}:${bits}`;
}

const KINDS: Readonly<Partial<Record<Field['kind'], string>>> = {
  flag: 'true or false',
  text: 'text',
  data: 'bits:hex',
  eta: 'MM-DDTHH:MMZ',
  timestamp: 'YYYY-MM-DDTHH:MM:SSZ',
  daytime: 'DDTHH:MMZ',
};

function valueOf(field: Field): string {
  if (field.says !== undefined) return JSON.stringify(field.says);
  if (field.kind === 'turn') return '±(raw / 4.733)² °/min';
  const kind = KINDS[field.kind];
  if (kind !== undefined) return kind;
  const { divisor = 1, rawOffset = 0, unit = '', codes } = field;
  const sum = rawOffset === 0 ? 'raw' : `(raw ${rawOffset < 0 ? '−' : '+'} ${Math.abs(rawOffset)})`;
  const number = `${divisor === 1 ? sum : `${sum} / ${divisor}`}${unit === '' ? '' : ` ${unit}`}`;
  return codes === undefined ? `${number}${rangeOf(field)}` : `[${codes}](#${codes})`;
}

function rangeOf({ rawMin, rawMax }: Field): string {
  if (rawMin === undefined && rawMax === undefined) return '';
  return `, raw ${rawMin ?? 0} to ${rawMax}`;
}

function notAvailableText(field: Field): string {
  if (field.kind === 'text') return 'empty';
  if (field.optional !== undefined) return 'may be left out: 0';
  return notAvailableOf(field).join(', ');
}

function codesSection(name: string, codes: Readonly<Record<number, string>>): string[] {
  return [
    `### ${name}`,
    '',
    '| Value | Meaning |',
    '| --- | --- |',
    ...Object.entries(codes).map(([value, meaning]) => `| ${value} | ${meaning} |`),
    '',
  ];
}
