import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readJob, readJobs, readMapping } from '@quintet/core/observe/intake';
import type { Purpose } from '@quintet/core/safeguards';
import { type Static, Type } from 'typebox';
import { IngestJob } from '../../api/index.ts';
import { INGEST_AS, type IngestAs, type IngestWork } from '../../runtime/ingest-work.ts';
import type { App, HttpContext } from '../context.ts';
import { jobShape } from '../shapes.ts';

/** A 10 GB file of payments is taken in; more is better given to the command line. */
const UPLOAD_BYTES_MAX = 16 * 1024 * 1024 * 1024;
/** Files of one edition that are sent one by one. */
const BATCH_FILES_MAX = 1000;
const BATCHES_MAX = 100;

const Query = Type.Object({
  file: Type.String({ minLength: 1, maxLength: 255 }),
  as: Type.Optional(Type.Unsafe<IngestAs>(Type.String({ enum: [...INGEST_AS] }))),
  dataset: Type.Optional(Type.String({ pattern: '^[a-z][a-z0-9_:.-]{0,63}$' })),
  schema: Type.Optional(Type.String({ maxLength: 64 })),
  map: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
  table: Type.Optional(
    Type.String({ maxLength: 64, description: 'the mapping of a table, as POST /api/imports/mappings keeps it' }),
  ),
  batch: Type.Optional(Type.String({ maxLength: 64, description: 'the same for all files of one edition' })),
  of: Type.Optional(
    Type.Integer({ minimum: 1, maximum: BATCH_FILES_MAX, description: 'how many files the batch has' }),
  ),
  acceptShrink: Type.Optional(Type.Boolean()),
  leaveOutBroken: Type.Optional(
    Type.Boolean({ description: 'of entities: lines that cannot be read are left out; else one of them refuses all' }),
  ),
  wholeRegister: Type.Optional(Type.Boolean()),
});

type UploadQuery = Static<typeof Query>;
type StagedFile = { name: string; path: string };

/** Files are streamed to the node's own folder and taken in by the ingest thread. */
export function uploadRoutes(app: App, { gate, services, now }: HttpContext): void {
  const batches = new Map<string, { files: StagedFile[]; at: number }>();

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.post(
      '/api/uploads',
      { schema: { summary: 'Hands a file over', querystring: Query }, bodyLimit: UPLOAD_BYTES_MAX },
      async (request) => {
        const { who } = request;
        const query = request.query as UploadQuery;
        const { purpose, table } = await gate(
          { who, action: 'ingest', object: 'upload', detail: { as: query.as, dataset: query.dataset } },
          async (tx, stated) => ({
            purpose: stated,
            table: query.table === undefined ? undefined : await readMapping(tx, query.table),
          }),
        );
        const folder = await services.uploadFolder(randomUUID());
        const file = { name: query.file, path: join(folder, 'content') };
        await pipeline(request.body as Readable, createWriteStream(file.path, { mode: 0o600 }));
        const files = stage(
          batches,
          `${who.name} ${query.batch}`,
          file,
          query.batch === undefined ? 1 : (query.of ?? 1),
          now().getTime(),
        );
        if (!files) return { staged: true };
        const jobs = await services.submitFiles(files, {
          ...workOf(query, who.name, purpose ?? { text: '', legalBasis: '' }),
          ...(table === undefined ? {} : { table, as: 'entities' }),
        });
        const rows = await gate(
          { who, action: 'ingest', object: 'upload' },
          async (tx) => await Promise.all(jobs.map((job) => readJob(tx, job))),
        );
        const shapes = rows.map((row) => jobShape(row, { who, now: now() }));
        return query.batch === undefined ? shapes[0] : { jobs: shapes };
      },
    );
  });

  app.get(
    '/api/uploads',
    {
      schema: {
        summary: 'The last files taken in; their names and what findings say for a stated purpose only',
        response: { 200: Type.Array(IngestJob) },
      },
    },
    async ({ who }) =>
      gate({ who, action: 'list.read', object: 'uploads' }, async (tx) =>
        (await readJobs(tx)).map((job) => jobShape(job, { who, now: now() })),
      ),
  );

  app.get(
    '/api/uploads/:id',
    {
      schema: {
        summary: 'How far a file is',
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        response: { 200: IngestJob },
      },
    },
    async ({ who, params }) =>
      gate({ who, action: 'list.read', object: `upload:${params.id}` }, async (tx) =>
        jobShape(await readJob(tx, params.id), { who, now: now() }),
      ),
  );
}

/** The files of a batch once all have come. */
function stage(
  batches: Map<string, { files: StagedFile[]; at: number }>,
  key: string,
  file: StagedFile,
  of: number,
  at: number,
): StagedFile[] | undefined {
  if (of === 1) return [file];
  const batch = batches.get(key) ?? { files: [], at };
  batch.files.push(file);
  batches.set(key, batch);
  if (batch.files.length >= of) {
    batches.delete(key);
    return batch.files;
  }
  if (batches.size > BATCHES_MAX) {
    const [oldest] = [...batches].sort(([, a], [, b]) => a.at - b.at);
    if (oldest) batches.delete(oldest[0]);
  }
  return undefined;
}

function workOf(query: UploadQuery, by: string, purpose: Purpose): Omit<IngestWork, 'files'> {
  const as = INGEST_AS.find((one): one is IngestAs => one === query.as);
  return {
    by,
    purpose,
    ...(as === undefined ? {} : { as }),
    ...(query.dataset === undefined ? {} : { dataset: query.dataset }),
    ...(query.schema === undefined ? {} : { schema: query.schema }),
    ...(query.map === undefined ? {} : { map: mapOf([query.map].flat()) }),
    ...(query.acceptShrink ? { acceptShrink: true } : {}),
    ...(query.leaveOutBroken ? { leaveOutBroken: true } : {}),
    ...(query.wholeRegister ? { wholeRegister: true } : {}),
  };
}

function mapOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const at = pair.lastIndexOf('=');
      return at < 1 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
    }),
  );
}
