import { readFile } from 'node:fs/promises';
import { associateOrigins, parseZone } from '@quintet/hazards';
import { type Command, DONE, DONE_WITH_INVALID, WRONG_USE, WrongUse } from '../cli/command.ts';
import { inputFiles } from '../cli/input-files.ts';
import { readOrigins } from '../cli/read-origins.ts';

/** So many findings are written; the others are counted. */
const FINDINGS_MAX = 1000;

export const associate: Command = {
  summary: 'Puts origins of earthquakes from several agencies together: the event of each, in the order of the input.',
  usage: '[--zone [AGENCY=]+HH:MM …] FILE.csv',
  flags: {
    zone: {
      value: 'AGENCY=+08:00',
      description: 'the zone of times that name none, of one agency or without AGENCY= of all; else UTC',
    },
  },
  async run(args, { output }) {
    const zones = zonesOf(args.all('zone'));
    const files = await inputFiles(args.words);
    if (files.length !== 1) throw new WrongUse('give one CSV file of origins');
    const { file } = files[0]!;
    const { table, findings } = await readOrigins(await readFile(file, 'utf8'), { zones });
    output.findings(findings.slice(0, FINDINGS_MAX).map((finding) => ({ ...finding, file })));
    if (findings.length > FINDINGS_MAX) output.message(`${findings.length - FINDINGS_MAX} more findings.`);
    if (!table.isReadable) return WRONG_USE;
    const events = associateOrigins(table);
    await output.text('origin_id,event_id');
    for (const [i, { id }] of table.origins.entries()) await output.text(`${cell(id)},${cell(events[i]!)}`);
    return findings.some(({ severity }) => severity !== 'info') ? DONE_WITH_INVALID : DONE;
  },
};

function zonesOf(given: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    given.map((text) => {
      const at = text.lastIndexOf('=');
      const minutes = parseZone(text.slice(at + 1));
      if (minutes === undefined) throw new WrongUse(`--zone takes AGENCY=+HH:MM or +HH:MM, not "${text}"`);
      return [at < 0 ? '' : text.slice(0, at), minutes] as const;
    }),
  );
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
