import { DEFAULT_SETTINGS, FINDING_TYPES } from '@quintet/tracks';
import { type Arguments, type Command, WrongUse } from '../cli/command.ts';

export const tracksDetect: Command = {
  summary: 'Finds in position reports what vessels do: meetings, silences, loitering, port calls and what is false.',
  usage: 'FILE…',
  flags: {
    'meeting-distance-m': {
      value: String(DEFAULT_SETTINGS.meetingDistanceM),
      description: 'nearer than this is together',
    },
    'meeting-minutes': {
      value: String(DEFAULT_SETTINGS.meetingMinutes),
      description: 'a meeting lasts at least so long',
    },
    'close-meeting-minutes': {
      value: 'MINUTES',
      description: 'also meetings within 200 m that last only so long, as among small craft',
    },
    'max-gap-minutes': {
      value: String(DEFAULT_SETTINGS.maxGapMinutes),
      description: 'between reports further apart nothing is interpolated',
    },
    only: { value: 'TYPE', description: `only this type, as often as needed: ${FINDING_TYPES.join(', ')}` },
    ports: { value: 'FILE.csv', description: 'ports with the columns id, name, lon, lat; others are learned' },
    areas: { value: 'FILE.geojson', description: 'polygons; vessels that enter one are told' },
  },
  async run(args, { output }) {
    if (args.words.length === 0) throw new WrongUse('give at least one file of position reports');
    const only = typesOf(args);
    // What reads files and databases is loaded when it is needed: help is there at once.
    const { detectTracks } = await import('../cli/detect-tracks.ts');
    return await detectTracks(args, only, output);
  },
};

function typesOf(args: Arguments): ReadonlySet<string> {
  const only = args.all('only').flatMap((types) => types.split(','));
  for (const type of only)
    if (!FINDING_TYPES.some((known) => known === type))
      throw new WrongUse(`--only takes ${FINDING_TYPES.join(', ')}, not "${type}"`);
  return new Set(only.length > 0 ? only : FINDING_TYPES);
}
