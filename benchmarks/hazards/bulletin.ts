import { existsSync, readFileSync } from 'node:fs';
import { knownOrigin, type KnownReport } from './known-report.ts';

/** The origins of a bulletin of several agencies, of which the events are known; undefined where the file is not there. */
export function readBulletin(path: string): KnownReport[] | undefined {
  if (!existsSync(path)) return undefined;
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const magnitude = cell('mag') === '' ? undefined : Number(cell('mag').split(':').at(-1));
    const at = [Number(cell('lon')), Number(cell('lat'))] as const;
    const ms = Date.parse(`${cell('time_utc')}Z`);
    return knownOrigin(cell('origin_id'), cell('true_event_id'), cell('agency'), ms, at, magnitude);
  });
}
