import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PAYMENTS_STREAM, paymentIdentity, type QueuedPayment } from '@quintet/core/assess';
import { askToLookAgain } from '@quintet/core/assess/hazards';
import type { Finding } from '@quintet/core/model';
import { type FindingCodeId, makeFinding, readLists, readSubjects } from '@quintet/core/observe';
import {
  isScreenedList,
  type NewSubject,
  markRegister,
  putInForce,
  registerSubjects,
  removeOthers,
  restoreRegister,
  storable,
  storableJson,
} from '@quintet/core/observe/intake';
import { readTableEdition } from '@quintet/core/observe/table';
import { submitHeard } from '@quintet/core/observe/vessels';
import { notify, type Tx } from '@quintet/core/store';
import { readPayments } from '@quintet/payments';
import { submitHazardFiles } from './hazards/submit-hazards.ts';
import { type IngestWork, JOBS_CHANNEL } from './ingest-work.ts';
import { FINDINGS_MAX, keepFindings, type Outcome, refusedOutcome, type WatchedFile } from './intake/outcome.ts';
import { DeclarationTaker } from './intake/take-declarations.ts';
import { takePopulation } from './intake/take-population.ts';
import { takeSites } from './intake/take-sites.ts';
import { whatItIs } from './intake/what-it-is.ts';
import { nodeFinding } from './finding-codes.ts';
import type { Node } from './node.ts';
import { isError, nothingTaken, saysNothingTaken } from './nothing-taken.ts';

const SUBJECTS_AT_ONCE = 1000;
const PAYMENTS_AT_ONCE = 500;
/** Reading waits while so many payments wait to be screened. */
const PAYMENTS_WAITING_MAX = 20_000;
const PROGRESS_MS = 300;
const ID_CHARS_MAX = 400;

/** What was declared before stays in memory while the thread lives. */
const declarations = new DeclarationTaker();

/** Takes the files in, within the transaction that also takes the work off the queue: whole or not at all. */
export async function runIngest(node: Node, work: IngestWork, tx: Tx): Promise<void> {
  const progress = new Progress(node);
  const files = work.files.map(({ job, name, path }) => progress.watch(job, name, path));
  try {
    const outcomes = await takeIn(node, work, files, tx);
    for (const outcome of outcomes) await finishJob(tx, outcome);
    if (outcomes.some(({ as, state }) => as === 'sites' && state === 'done')) await askToLookAgain(tx, work.by);
    await notify(tx, JOBS_CHANNEL, '');
  } finally {
    progress.close();
  }
}

async function takeIn(node: Node, work: IngestWork, files: readonly WatchedFile[], tx: Tx): Promise<Outcome[]> {
  const kinds = await Promise.all(files.map(async (file) => ({ file, ...(await whatItIs(file, work.as)) })));
  const lists = kinds.filter(({ as }) => as === 'list' || as === 'entities');
  await takePositions(
    node,
    kinds.filter(({ as }) => as === 'positions').map(({ file }) => file),
    tx,
  );
  const withoutHazards = await submitHazardFiles(
    node,
    work,
    kinds.filter(({ as }) => as === 'hazards').map(({ file }) => file),
    tx,
  );
  const outcomes =
    lists.length > 0
      ? await takeLists(
          node,
          work,
          lists.map(({ file }) => file),
          tx,
          lists[0]?.as === 'list',
        )
      : [];
  outcomes.push(...withoutHazards);
  for (const { file, as, format, why } of kinds) {
    if (as === 'subjects') outcomes.push(await takeSubjects(work, file, tx, format));
    else if (as === 'payments') outcomes.push(await takePayments(node, work, file, format));
    else if (as === 'declarations') outcomes.push(await declarations.take(node, work, file, tx));
    else if (as === 'sites') outcomes.push(await takeSites(work, file, tx));
    else if (as === 'population') outcomes.push(await takePopulation(node, work, file, tx));
    else if (as === undefined) outcomes.push(unknown(file, format, why));
  }
  return outcomes;
}

/** Hands sentences of AIS over to the reader of the sea, together: it says later what became of the files. */
async function takePositions(node: Node, files: readonly WatchedFile[], tx: Tx): Promise<void> {
  const batch = randomUUID();
  const inputs = [];
  for (const { job, file, stored } of files) {
    // A copy of its own: the upload goes when its work is done, and this is read later.
    const path = join(node.folder.sea, `${batch}-${job}.file`);
    await copyFile(stored, path);
    inputs.push({ source: basename(file), path, batch, job });
  }
  await submitHeard(tx, inputs);
  for (const { job } of files)
    await tx
      .updateTable('job')
      .set({ as: 'positions', format: 'nmea', state: 'running' })
      .where('id', '=', job)
      .execute();
}

/** @param why what is known of a file that cannot be taken in, whatever it is said to be for. */
function unknown(file: WatchedFile, format: string | undefined, why: FindingCodeId | undefined): Outcome {
  const finding = why === undefined ? nodeFinding(format === undefined ? 'ING-101' : 'ING-104') : makeFinding(why);
  return { ...refusedOutcome(file, [finding]), ...(format ? { format } : {}) };
}

async function takeLists(
  node: Node,
  work: IngestWork,
  files: readonly WatchedFile[],
  tx: Tx,
  screened: boolean,
): Promise<Outcome[]> {
  const options = {
    ...(work.dataset ? { dataset: work.dataset } : {}),
    ...(work.map ? { map: work.map } : {}),
    ...(work.schema ? { schema: work.schema } : {}),
    isRegister: !screened,
    checkModel: !screened,
    // From a list that is screened nobody may go missing for a broken line.
    leaveOutBroken: !screened && work.leaveOutBroken === true,
  };
  const outcomes: Outcome[] = [];
  const { table, dataset: named } = work;
  if (table && named && (await isScreenedList(tx, named)))
    return files.map((file) => refusedOutcome(file, [nodeFinding('ING-105')]));
  for (const read of table && named ? [await readTableEdition(files, table, named)] : await readLists(files, options)) {
    const mine = files.filter(({ file }) => read.files.some((one) => one.file === file));
    // A file in which no list can be recognised is refused for the list that it was meant for, so that its feed says so.
    const edition = read.dataset === 'unknown' && work.dataset ? { ...read, dataset: work.dataset } : read;
    if (edition.dataset === 'unknown') {
      const format = edition.format === 'unknown' ? {} : { format: edition.format };
      outcomes.push(...mine.map((file) => ({ ...refusedOutcome(file, edition.findings), ...format })));
      continue;
    }
    const feed = node.sectors.flatMap(({ feeds }) => feeds).find(({ dataset }) => dataset === edition.dataset);
    const result = await putInForce(tx, edition, {
      by: work.by,
      feed,
      screened,
      acceptShrink: work.acceptShrink === true,
    });
    const state = result.state === 'refused' ? 'refused' : 'done';
    const isToldWhole = state === 'refused' && saysNothingTaken(edition, result.findings);
    const findings = isToldWhole
      ? [nothingTaken(edition.entries.length, result.findings, !screened), ...result.findings]
      : result.findings;
    // The counts are of the edition and stand at its first file, so that sums over files are right.
    mine.forEach((file, i) =>
      outcomes.push({
        job: file.job,
        as: screened ? 'list' : 'entities',
        format: edition.format,
        dataset: edition.dataset,
        state,
        added: i === 0 ? result.added : 0,
        changed: i === 0 ? result.changed : 0,
        removed: i === 0 ? result.removed : 0,
        refused: i > 0 ? 0 : state === 'refused' ? edition.entries.length : (edition.leftOut ?? 0),
        findings: i === 0 ? findings : [],
      }),
    );
  }
  const without = files.filter(({ job }) => !outcomes.some((outcome) => outcome.job === job));
  return [...outcomes, ...without.map((file) => refusedOutcome(file, [nodeFinding('ING-102')]))];
}

async function takeSubjects(work: IngestWork, file: WatchedFile, tx: Tx, format: string | undefined): Promise<Outcome> {
  const register = work.dataset ?? 'customers';
  const findings: Finding[] = [];
  const kept: string[] = [];
  let broken = false;
  let batch: NewSubject[] = [];
  let rows = 0;
  let counts = { added: 0, changed: 0, refused: 0 };
  const write = async (): Promise<void> => {
    const { added, changed } = await registerSubjects(tx, register, batch);
    counts = { ...counts, added: counts.added + added, changed: counts.changed + changed };
    if (work.wholeRegister) kept.push(...batch.map(({ externalId }) => externalId));
    batch = [];
  };
  const options = { ...(work.map ? { map: work.map } : {}), ...(work.schema ? { schema: work.schema } : {}) };
  await markRegister(tx);
  for await (const { row, id, entity, findings: found } of readSubjects(file, options)) {
    broken ||= found.some(isError);
    keepFindings(findings, found);
    rows = Math.max(rows, row);
    if (!entity) counts = { ...counts, refused: counts.refused + 1 };
    else batch.push({ externalId: id === undefined ? `row-${row}` : indexable(id), row, entity });
    if (batch.length >= SUBJECTS_AT_ONCE) await write();
  }
  await write();
  if (broken) {
    // Whole or not at all: the register stays as it was.
    await restoreRegister(tx);
    const told = [nothingTaken(rows - counts.refused, findings, false), ...findings];
    const refused = { ...refusedOutcome(file, told), refused: rows };
    return { ...refused, as: 'subjects', dataset: register, ...(format ? { format } : {}) };
  }
  const removed = work.wholeRegister ? await removeOthers(tx, register, kept) : 0;
  return {
    job: file.job,
    as: 'subjects',
    dataset: register,
    state: 'done',
    ...counts,
    removed,
    findings,
    ...(format ? { format } : {}),
  };
}

/** An id longer than an index takes is known by its beginning and its hash: it is odd, and no reason to lose anybody. */
function indexable(id: string): string {
  if (id.length <= ID_CHARS_MAX) return id;
  return `${id.slice(0, 64).toWellFormed()}…${createHash('sha256').update(id).digest('hex')}`;
}

/**
 * Each transaction is accepted by itself; the same one again is known by its content. The file is read through once
 * before, so that of a broken or half-arrived one nothing is accepted.
 */
async function takePayments(
  node: Node,
  work: IngestWork,
  file: WatchedFile,
  format: string | undefined,
): Promise<Outcome> {
  const checked = await checkPayments(file);
  const kind = { as: 'payments' as const, ...(format ? { format } : {}) };
  if (checked.broken) return { ...refusedOutcome(file, checked.findings), ...kind, refused: checked.payments };
  let batch: { key: string; payload: QueuedPayment }[] = [];
  let added = 0;
  const receivedAt = node.now().toISOString();
  const publish = async (): Promise<void> => {
    await node.stream.publish(PAYMENTS_STREAM, batch);
    added += batch.length;
    batch = [];
    while ((await node.stream.waiting(PAYMENTS_STREAM)) > PAYMENTS_WAITING_MAX)
      await new Promise((done) => setTimeout(done, 100));
  };
  for await (const { payments } of readPayments(file.open())) {
    for (const read of payments) {
      const payment = storable(read);
      const identity = paymentIdentity(node.secret, JSON.stringify(payment));
      batch.push({
        key: identity.id,
        payload: { ...identity, receivedAt, payments: [payment], findings: [], by: work.by, purpose: work.purpose },
      });
      if (batch.length >= PAYMENTS_AT_ONCE) await publish();
    }
  }
  await publish();
  const { findings } = checked;
  return { job: file.job, ...kind, state: 'done', added, changed: 0, removed: 0, refused: 0, findings };
}

async function checkPayments(file: WatchedFile): Promise<{ findings: Finding[]; broken: boolean; payments: number }> {
  const findings: Finding[] = [];
  let broken = false;
  let count = 0;
  for await (const { payments, findings: found } of readPayments(file.open())) {
    broken ||= found.some(isError);
    keepFindings(findings, found);
    count += payments.length;
  }
  return { findings, broken, payments: count };
}

async function finishJob(tx: Tx, { job, findings, ...outcome }: Outcome): Promise<void> {
  await tx
    .updateTable('job')
    .set((e) => ({ ...outcome, bytes_read: e.ref('bytes'), findings: storableJson(findings.slice(0, FINDINGS_MAX)) }))
    .where('id', '=', job)
    .execute();
}

/** Writes how far each file has been read, beside the transaction, so that people see it move. */
class Progress {
  readonly #node: Node;
  readonly #read = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;

  constructor(node: Node) {
    this.#node = node;
    this.#timer = setInterval(() => void this.#write(), PROGRESS_MS);
  }

  watch(job: string, name: string, path: string): WatchedFile {
    const count = (bytes: number) => this.#read.set(job, (this.#read.get(job) ?? 0) + bytes);
    return {
      job,
      stored: path,
      file: name,
      bytes: statSync(path).size,
      async *open() {
        for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
          count((chunk as Buffer).length);
          yield chunk as Buffer;
        }
      },
    };
  }

  async #write(): Promise<void> {
    for (const [job, bytes] of this.#read) {
      await this.#node.store.db
        .updateTable('job')
        .set({ bytes_read: String(bytes), state: 'running' })
        .where('id', '=', job)
        .where('state', 'in', ['waiting', 'running'])
        .execute()
        .catch(() => undefined);
    }
    await notify(this.#node.store.db, JOBS_CHANNEL, '').catch(() => undefined);
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
