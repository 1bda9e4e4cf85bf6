import {
  readAutomaticPeople,
  readChoices,
  readPairs,
  readRun,
  readRuns,
  startRun,
  writeAutomaticPeople,
} from '@quintet/core/link/crossref';
import { Type } from 'typebox';
import {
  CrossrefChoices,
  CrossrefPage,
  CrossrefRun,
  CrossrefRuns,
  CrossrefSettings,
  StartCrossref,
} from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { pairShape, runShape } from '../identity-shapes.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const Page = Type.Object({
  state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('judged')])),
  page: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
});

/** Comparing one feed with another, and the review of what that found. */
export function crossrefRoutes(app: App, { gate, services }: HttpContext): void {
  app.get(
    '/api/crossref',
    { schema: { summary: 'Cross-references, the newest first', response: { 200: CrossrefRuns } } },
    async ({ who }) =>
      gate({ who, action: 'entity.read', object: 'crossref' }, async (tx) => (await readRuns(tx)).map(runShape)),
  );

  app.post(
    '/api/crossref',
    {
      schema: {
        summary: 'Compares the entities of a feed with those of another, or with each other',
        body: StartCrossref,
        response: { 200: CrossrefRun },
      },
    },
    async ({ who, body }) => {
      const run = await gate(
        { who, action: 'judgement.change', object: 'crossref', detail: { ...body } },
        async (tx) => await readRun(tx, await startRun(tx, body, who.name)),
      );
      await services.submitCrossref(run.id);
      return runShape(run);
    },
  );

  app.get(
    '/api/crossref/choices',
    { schema: { summary: 'Feeds and schemata that can be compared', response: { 200: CrossrefChoices } } },
    async ({ who }) =>
      gate({ who, action: 'entity.read', object: 'crossref' }, async (tx) =>
        (await readChoices(tx)).map(({ dataset, schemas }) => ({ dataset, schemas: [...schemas] })),
      ),
  );

  app.get(
    '/api/crossref/settings',
    { schema: { summary: 'Whether people may be judged without a look', response: { 200: CrossrefSettings } } },
    async ({ who }) =>
      gate({ who, action: 'settings.read', object: 'settings' }, async (tx) => ({
        automaticPeople: await readAutomaticPeople(tx),
      })),
  );

  app.put(
    '/api/crossref/settings',
    { schema: { summary: 'Allows or forbids it', body: CrossrefSettings, response: { 200: CrossrefSettings } } },
    async ({ who, body }) =>
      gate({ who, action: 'settings.change', object: 'settings', detail: { ...body } }, async (tx) => {
        await writeAutomaticPeople(tx, body.automaticPeople, who.name);
        return { automaticPeople: await readAutomaticPeople(tx) };
      }),
  );

  app.get(
    '/api/crossref/:id',
    {
      schema: {
        summary: 'Pairs of a cross-reference, the surest first, fifty on a page',
        params: Id,
        querystring: Page,
        response: { 200: CrossrefPage },
      },
    },
    async ({ who, params: { id }, query: { state = 'open', page = 0 } }) =>
      gate({ who, action: 'entity.read', object: `crossref:${id}`, detail: { state, page } }, async (tx) => {
        const { run, pairs, total } = await readPairs(tx, id, { state, page });
        return { run: runShape(run), pairs: pairs.map(pairShape), total };
      }),
  );
}
