import { findPaths, MemoryLinks, PATH_DEFAULTS } from '@quintet/core/link/network';
import { readEntities } from '@quintet/core/observe';
import { type Command, DONE, DONE_WITH_INVALID, FAILED, WrongUse } from '../cli/command.ts';
import { isDay } from '../cli/arguments.ts';
import { inputFiles } from '../cli/input-files.ts';
import { nodeFinding } from '../runtime/finding-codes.ts';

const PATHS_MAX = 100;
const DEPTH_MAX = 12;

export const path: Command = {
  summary: 'How two entities of FollowTheMoney files are connected: the strongest paths, best first.',
  usage: '--file FILE [--file FILE …] A B',
  flags: {
    file: { value: 'FILE', description: 'a file of entities, or a folder of such; as often as needed' },
    max: { value: String(PATH_DEFAULTS.max), description: 'paths at most' },
    depth: { value: String(PATH_DEFAULTS.depth), description: 'links on a path at most' },
    at: { value: 'YYYY-MM-DD', description: 'only what held on this day' },
  },
  async run(args, { output }) {
    const [a, b, ...more] = args.words;
    if (a === undefined || b === undefined || more.length > 0) throw new WrongUse('give two ids, after the flags');
    if (args.all('file').length === 0) throw new WrongUse('give at least one --file FILE');
    const max = within(args.number('max', PATH_DEFAULTS.max), PATHS_MAX, '--max');
    const depth = within(args.number('depth', PATH_DEFAULTS.depth), DEPTH_MAX, '--depth');
    const at = args.one('at');
    if (at !== undefined && !isDay(at)) throw new WrongUse('--at is a day as YYYY-MM-DD');
    const { entities, findings } = await readEntities(await inputFiles(args.all('file')));
    findings.forEach((finding) => output.finding(finding));
    const links = new MemoryLinks(entities.values());
    const isBroken = findings.some(({ severity }) => severity === 'error');
    if (isBroken && !(links.has(a) && links.has(b))) return FAILED;
    for (const id of [a, b]) if (!links.has(id)) throw new WrongUse(`there is no entity ${id} in these files`);
    const { paths, hubs, bounded } = await findPaths(links, a, b, { max, depth, at });
    for (const found of paths) await output.result({ ...found });
    for (const { id, caption } of hubs) output.finding(nodeFinding('NET-101', { id, caption }, 'info'));
    if (bounded) output.finding(nodeFinding('NET-102', {}, 'info'));
    return findings.some(({ severity }) => severity !== 'info') ? DONE_WITH_INVALID : DONE;
  },
};

function within(value: number, max: number, flag: string): number {
  if (!Number.isInteger(value) || value < 1 || value > max) throw new WrongUse(`${flag} is between 1 and ${max}`);
  return value;
}
