import type { Finding } from '@quintet/core/model';

/** What the node itself finds wrong with files and feeds; `{name}` stands for a value that the finding fills in. */
export const NODE_FINDING_CODES = {
  'ING-101': 'The format is none that Quintet reads. See the formats in the guide for officers.',
  'ING-102': 'The file holds no list that can be read.',
  'ING-103': 'The file could not be taken in. It is tried again; if it fails each time, look at the log of the node.',
  'ING-104':
    'Say what this file is for: list, subjects, payments, entities, positions, hazards, sites, declarations or population (--as on the command line).',
  'ING-105': 'A list of this name is screened: a table would take its place. Give the entities another name.',
  'ING-106':
    'Nothing was taken in, not the {count} entries that can be read either; what was there before stays. {how}',
  'ING-107': 'This is no grid of people that can be read (ESRI ASCII raster, degrees), at line {line}: {reason}',
  'ING-108': 'This is no list of sites: it needs the columns id, name and kind, and lat and lon or geometry.',
  'ING-109':
    'This is the name of a list: sites and hazards cannot stand under it. Give them another dataset (--dataset on the command line).',
  'FED-402':
    'The feed could not be fetched: {reason}. It is tried again in {minutes} minutes; the list in force stays.',
  'FED-403': 'The feed does not speak: {reason}. It is connected again; what it said before is kept.',
  'SEA-501': 'The file holds no AIS sentence that can be read. Lines look like !AIVDM,1,1,,A,…*hh.',
  'SEA-502': '{count} sentences were left out. {why}',
  'SEA-503':
    '{count} messages say nowhere when they were heard (tag block \\c:…\\, suffix or time before the sentence): they have no place in a track.',
  'SEA-504': 'This sentence was left out. {why}',
  'SEA-505':
    '{count} reports are of times in which the track of their vessel is known already: they were left out, so that nothing is told twice.',
  'NET-101': '{caption} ({id}) has too many links: no path was sought through it.',
  'NET-102':
    'There is too much between the two to look at all of it: there may be further paths. Ask for a smaller --depth.',
  'NODE-901': 'The node could not do this. Try again; if it stays, give the time to whoever runs the node.',
} as const;

export function nodeFinding(
  code: keyof typeof NODE_FINDING_CODES,
  values: Readonly<Record<string, string>> = {},
  severity: Finding['severity'] = 'error',
): Finding {
  const message = NODE_FINDING_CODES[code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { severity, code, message };
}
