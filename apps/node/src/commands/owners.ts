import { detectFormat, type InputFile, readEntities, readHead, readText } from '@quintet/core/observe';
import {
  createInterestGraph,
  type Finding,
  type InterestGraph,
  ownerLine,
  ownersOf,
  readBods,
  readFtm,
} from '@quintet/ownership';
import { type Command, DONE, DONE_WITH_INVALID, FAILED, WrongUse } from '../cli/command.ts';
import { isDay } from '../cli/arguments.ts';
import { inputFiles } from '../cli/input-files.ts';

const THRESHOLD_PERCENT = 25;

export const owners: Command = {
  summary: 'Who owns and controls an entity of FollowTheMoney or BODS files: each end of the chains, greatest first.',
  usage: '--file FILE [--file FILE …] ENTITY',
  flags: {
    file: { value: 'FILE', description: 'a file of entities or statements, or a folder of such; as often as needed' },
    at: { value: 'YYYY-MM-DD', description: 'the day; today by default' },
    threshold: { value: String(THRESHOLD_PERCENT), description: 'percent from which an owner is marked as beneficial' },
  },
  async run(args, { output }) {
    const [id, ...more] = args.words;
    if (id === undefined || more.length > 0) throw new WrongUse('give one id, after the flags');
    if (args.all('file').length === 0) throw new WrongUse('give at least one --file FILE');
    const at = args.one('at') ?? new Date().toISOString().slice(0, 10);
    if (!isDay(at)) throw new WrongUse('--at is a day as YYYY-MM-DD');
    const threshold = args.number('threshold', THRESHOLD_PERCENT);
    if (threshold < 0 || threshold > 100) throw new WrongUse('--threshold is between 0 and 100');
    let invalid = false;
    let broken = false;
    const graph = await readGraph(await inputFiles(args.all('file')), (finding) => {
      output.finding(finding);
      invalid ||= finding.severity !== 'info';
      broken ||= finding.severity === 'error';
    });
    const found = ownersOf(graph, id, { at, threshold });
    if (!found && broken) return FAILED;
    if (!found) throw new WrongUse(`there is no entity ${id} in these files`);
    for (const owner of found.owners)
      await output.result({ ...ownerLine(owner), reachesThreshold: owner.reachesThreshold });
    for (const { code, severity, text, ids } of found.notes)
      output.finding({ severity, code: `OWNERS-${code}`, message: text, ids });
    return invalid ? DONE_WITH_INVALID : DONE;
  },
};

/** Statements and entities of all files in one graph. */
async function readGraph(files: readonly InputFile[], find: (finding: Finding) => void): Promise<InterestGraph> {
  const bods: InputFile[] = [];
  const ftm: InputFile[] = [];
  for (const file of files) (detectFormat(await readHead(file)) === 'bods' ? bods : ftm).push(file);
  const { entities, findings } = await readEntities(ftm);
  const parts = [readFtm(entities.values())];
  const found: Finding[] = [...findings];
  for (const file of bods) {
    const { text, findings: unread } = await readText(file);
    const read = text === undefined ? { findings: [] } : readBods(text);
    found.push(...[...unread, ...read.findings].map((finding) => ({ ...finding, file: file.file })));
    if ('parties' in read) parts.push(read);
  }
  [...found, ...parts[0]!.findings].forEach(find);
  return createInterestGraph({
    parties: parts.flatMap(({ parties }) => parties),
    interests: parts.flatMap(({ interests }) => interests),
    mandates: parts.flatMap(({ mandates }) => mandates),
  });
}
