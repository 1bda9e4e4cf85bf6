import { checksumOf } from './checksum.ts';

const SECOND_MS = 1_000;

/** A tag block with station and time (NMEA 0183 4.10), seconds where they are whole; empty when neither is given. */
export function tagBlock({ source, timeMs }: { readonly source?: string; readonly timeMs?: number }): string {
  const fields: string[] = [];
  if (source !== undefined) fields.push(`s:${source.replaceAll(/[\\*,!$]/g, '')}`);
  if (timeMs !== undefined) fields.push(`c:${timeMs % SECOND_MS === 0 ? timeMs / SECOND_MS : timeMs}`);
  const text = fields.join(',');
  return text === '' ? '' : `\\${text}*${checksumOf(text)}\\`;
}
