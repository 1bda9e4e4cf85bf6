import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import type { InputFile } from '@quintet/core/observe';
import { columnMap } from '../cli/arguments.ts';
import { type Arguments, type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { callNode } from '../cli/call-node.ts';
import { inputFiles } from '../cli/input-files.ts';
import { dataFolder, findRunningNode, type RunningNode } from '../runtime/data-folder.ts';
import { INGEST_AS, type IngestAs } from '../runtime/ingest-work.ts';
import type { IngestJob } from '../api/index.ts';

const LOOK_MS = 300;

export const ingest: Command = {
  summary: 'Takes files into the node: lists and payments are recognised, CSV and FollowTheMoney files need --as.',
  usage: '[--as list|subjects|payments|entities] [--dataset NAME] FILE…',
  flags: {
    as: { value: INGEST_AS.join('|'), description: 'what a CSV or FollowTheMoney file is for' },
    dataset: { value: 'NAME', description: 'the list or register it belongs to' },
    map: { value: 'column=property', description: 'what a column of a CSV file holds' },
    schema: { value: 'Person', description: 'what the rows of a CSV file are' },
    'accept-shrink': { value: 'yes', description: 'take a list although it lost many entries' },
    'whole-register': { value: 'yes', description: 'the file holds all customers: who is not in it is taken out' },
    data: { value: 'DIR', description: 'the data folder of the node' },
  },
  async run(args, { output }) {
    const as = args.one('as');
    if (as !== undefined && !INGEST_AS.some((one) => one === as))
      throw new WrongUse(`--as is ${INGEST_AS.join(', ')}, not "${as}"`);
    if (args.words.length === 0) throw new WrongUse('give at least one file');
    const files = await inputFiles(args.words);
    const folder = await dataFolder(args.one('data'));
    const running = await findRunningNode(folder);
    const { node, stop } = running ? { node: running, stop: async () => undefined } : await startHere(folder);
    try {
      const jobs = await handOver(node, files, args, as as IngestAs | undefined);
      let invalid = false;
      for (const job of await finished(node, jobs, output.message)) {
        await output.result(line(job));
        invalid ||=
          job.state !== 'done' || job.refused > 0 || job.findings.some(({ severity }) => severity === 'error');
      }
      return invalid ? DONE_WITH_INVALID : DONE;
    } finally {
      await stop();
    }
  },
};

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
    if (args.one('whole-register') === 'yes') query.set('wholeRegister', 'true');
    const answer = await callNode(node, 'POST', `/api/uploads?${query.toString()}`, (await openAsBlob(file)).stream());
    if (!answer.ok) throw new Error(JSON.stringify(answer.body));
    if ('jobs' in answer.body) jobs = (answer.body.jobs as IngestJob[]).map(({ id }) => id);
  }
  return jobs;
}

async function finished(node: RunningNode, ids: readonly string[], say: (text: string) => void): Promise<IngestJob[]> {
  let shown = '';
  for (;;) {
    const jobs = await Promise.all(
      ids.map(async (id) => (await callNode(node, 'GET', `/api/uploads/${id}`)).body as IngestJob),
    );
    if (jobs.every(({ state }) => state === 'done' || state === 'refused' || state === 'failed')) return jobs;
    const [read, all] = [
      jobs.reduce((sum, job) => sum + job.bytesRead, 0),
      jobs.reduce((sum, job) => sum + job.bytes, 0),
    ];
    const progress = `${Math.floor((100 * read) / Math.max(all, 1))} %`;
    if (progress !== shown) say(progress);
    shown = progress;
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
}

function line({ file, format, as, dataset, added, changed, removed, refused, findings }: IngestJob) {
  return { file, format, as, dataset, added, changed, removed, refused, findings };
}
