import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import type { InputFile } from '@quintet/core/observe';
import { columnMap } from '../cli/arguments.ts';
import { type Arguments, type Command, DONE, DONE_WITH_INVALID, FAILED, WrongUse } from '../cli/command.ts';
import { callNode } from '../cli/call-node.ts';
import { inputFiles } from '../cli/input-files.ts';
import { dataFolder, findRunningNode, type RunningNode } from '../runtime/data-folder.ts';
import { INGEST_AS, type IngestAs } from '../runtime/ingest-work.ts';
import type { IngestJob } from '../api/index.ts';

const LOOK_MS = 300;
/** As the node takes it: it becomes part of addresses and file names. */
const DATASET = /^[a-z][a-z0-9_:.-]{0,63}$/u;

export const ingest: Command = {
  summary:
    'Takes files into the node. Lists, payments, AIS, alerts, incidents, sites and declarations are recognised; other CSV and FollowTheMoney files need --as.',
  usage: '[--as KIND] [--dataset NAME] FILE…',
  flags: {
    as: { value: INGEST_AS.join('|'), description: 'what a CSV or FollowTheMoney file is for' },
    dataset: { value: 'NAME', description: 'the list or register it belongs to' },
    map: { value: 'column=property', description: 'what a column of a CSV file holds' },
    schema: { value: 'Person', description: 'what the rows of a CSV file are' },
    'accept-shrink': { value: 'yes', description: 'take a list, or sites, although many are missing' },
    'leave-out-broken': { value: 'yes', description: 'leave out lines of entities that cannot be read, and name them' },
    'whole-register': { value: 'yes', description: 'the file holds all customers: who is not in it is taken out' },
    data: { value: 'DIR', description: 'the data folder of the node' },
  },
  async run(args, { output }) {
    const as = args.one('as');
    if (as !== undefined && !INGEST_AS.some((one) => one === as))
      throw new WrongUse(`--as is ${INGEST_AS.join(', ')}, not "${as}"`);
    if (args.one('leave-out-broken') === 'yes' && as !== 'entities')
      throw new WrongUse(
        '--leave-out-broken is for --as entities: of lists, subjects and payments nothing may be lost',
      );
    const dataset = args.one('dataset');
    if (dataset !== undefined && !DATASET.test(dataset))
      throw new WrongUse(
        `--dataset is a small letter and up to 63 small letters, digits and _ : . - after it, not "${dataset}"`,
      );
    if (args.words.length === 0) throw new WrongUse('give at least one file');
    const files = await inputFiles(args.words);
    const folder = await dataFolder(args.one('data'));
    const running = await findRunningNode(folder);
    const { node, stop } = running ? { node: running, stop: async () => undefined } : await startHere(folder);
    try {
      const jobs = await handOver(node, files, args, as as IngestAs | undefined);
      let invalid = false;
      for (const job of await finished(node, jobs, output.finding)) {
        await output.result(line(job));
        invalid ||=
          job.state !== 'done' || job.refused > 0 || job.findings.some(({ severity }) => severity === 'error');
      }
      return invalid ? DONE_WITH_INVALID : DONE;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      output.finding({ severity: 'error', ...error.body });
      return FAILED;
    } finally {
      await stop();
    }
  },
};

/** The node refused a file before it took it: its code and what it says. */
class Unanswered extends Error {
  readonly body: object;

  constructor(body: object) {
    super(JSON.stringify(body));
    this.body = body;
  }
}

/** No node runs: one is started for as long as the files need, without a fixed port. */
async function startHere(
  folder: Awaited<ReturnType<typeof dataFolder>>,
): Promise<{ node: RunningNode; stop: () => Promise<void> }> {
  const { NODE_ROLES, runNode } = await import('../runtime/run-node.ts');
  const started = await runNode({ folder, port: 0, roles: NODE_ROLES, exercise: false });
  const node = await findRunningNode(folder);
  if (!node) throw new Error('the node did not start');
  return { node, stop: started.stop };
}

async function handOver(
  node: RunningNode,
  files: readonly InputFile[],
  args: Arguments,
  as: IngestAs | undefined,
): Promise<string[]> {
  const batch = randomUUID();
  let jobs: string[] = [];
  for (const { file } of files) {
    const query = new URLSearchParams({ file, batch, of: String(files.length) });
    if (as !== undefined) query.set('as', as);
    for (const flag of ['dataset', 'schema'] as const) {
      const value = args.one(flag);
      if (value !== undefined) query.set(flag, value);
    }
    for (const [column, property] of Object.entries(columnMap(args.all('map'))))
      query.append('map', `${column}=${property}`);
    if (args.one('accept-shrink') === 'yes') query.set('acceptShrink', 'true');
    if (args.one('leave-out-broken') === 'yes') query.set('leaveOutBroken', 'true');
    if (args.one('whole-register') === 'yes') query.set('wholeRegister', 'true');
    const answer = await callNode(node, 'POST', `/api/uploads?${query.toString()}`, (await openAsBlob(file)).stream());
    if (!answer.ok) throw new Unanswered(answer.body);
    if ('jobs' in answer.body) jobs = (answer.body.jobs as IngestJob[]).map(({ id }) => id);
  }
  return jobs;
}

async function finished(
  node: RunningNode,
  ids: readonly string[],
  say: (progress: object) => void,
): Promise<IngestJob[]> {
  let shown = -1;
  for (;;) {
    const jobs = await Promise.all(
      ids.map(async (id) => (await callNode(node, 'GET', `/api/uploads/${id}`)).body as IngestJob),
    );
    if (jobs.every(({ state }) => state === 'done' || state === 'refused' || state === 'failed')) return jobs;
    const [read, all] = [
      jobs.reduce((sum, job) => sum + job.bytesRead, 0),
      jobs.reduce((sum, job) => sum + job.bytes, 0),
    ];
    const percent = Math.floor((100 * read) / Math.max(all, 1));
    if (percent !== shown) say({ progress: { percent, bytesRead: read, bytes: all } });
    shown = percent;
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
}

function line({ file, format, as, dataset, added, changed, removed, refused, findings }: IngestJob) {
  return { file, format, as, dataset, added, changed, removed, refused, findings };
}
