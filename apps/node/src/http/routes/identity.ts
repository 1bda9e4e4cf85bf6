import { readEvidence, readRun } from '@quintet/core/link/crossref';
import { judge, readIdentity, readJudgement, takeOut, withdraw } from '@quintet/core/link/identity';
import { Type } from 'typebox';
import { EntityKey, Identity, Judge, Judged, TakeOut } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { identityShape, judgementShape, runShape } from '../identity-shapes.ts';

const Key = Type.Object({ key: EntityKey });
const Id = Type.Object({ id: Type.String({ pattern: '^\\d{1,15}$' }) });
const response = { 200: Judged };

/** Who is who: judged, taken back, shown with its history. Each change answers with what follows from it. */
export function identityRoutes(app: App, { gate }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];

  const judged = async (tx: Tx, ids: readonly (number | string)[], key: string, run?: string): Promise<Judged> => {
    const judgements = await Promise.all(ids.map(async (id) => await readJudgement(tx, String(id))));
    return {
      judgements: judgements.flatMap((judgement) => (judgement ? [judgementShape(judgement)] : [])),
      identity: identityShape(await readIdentity(tx, key)),
      ...(run === undefined ? {} : { run: runShape(await readRun(tx, run)) }),
    };
  };

  app.get(
    '/api/identity/:key',
    {
      schema: {
        summary: 'The records that are one with an entity, every judgement about them, and what does not fit',
        params: Key,
        response: { 200: Identity },
      },
    },
    async ({ who, params: { key } }) =>
      gate({ who, action: 'entity.read', object: `entity:${key}` }, async (tx) =>
        identityShape(await readIdentity(tx, key)),
      ),
  );

  app.post(
    '/api/judgements',
    {
      schema: {
        summary: 'Judges two entities the same, different or unsure; 409 through whom they cannot be one',
        body: Judge,
        response,
      },
    },
    async ({ who, body: { a, b, verdict, note, run } }) =>
      gate({ who, action: 'judgement.change', object: `entity:${a}`, detail: { with: b, verdict } }, async (tx) => {
        const evidence = run === undefined ? { a, b } : await readEvidence(tx, run, { a, b });
        const id = await judge(tx, { ...evidence, verdict, origin: 'person', note, by: who.name });
        return await judged(tx, [id], a, run);
      }),
  );

  app.post(
    '/api/judgements/:id/withdraw',
    {
      schema: {
        summary: 'Takes a judgement back; what was judged before it stands again',
        params: Id,
        querystring: Type.Object({ run: Type.Optional(Type.String({ format: 'uuid' })) }),
        response,
      },
    },
    async ({ who, params: { id }, query }) =>
      gate({ who, action: 'judgement.change', object: `judgement:${id}`, detail: { withdrawn: true } }, async (tx) => {
        const { a } = await withdraw(tx, id, who.name);
        return await judged(tx, [id], a, query.run);
      }),
  );

  app.post(
    '/api/identity/:key/take-out',
    {
      schema: {
        summary: 'Takes one record out of an entity of many: different from each that it is tied to',
        params: Key,
        body: TakeOut,
        response,
      },
    },
    async ({ who, params: { key }, body: { note } }) =>
      gate(
        { who, action: 'judgement.change', object: `entity:${key}`, detail: { takenOut: true } },
        async (tx) => await judged(tx, await takeOut(tx, key, { note, by: who.name }), key),
      ),
  );
}
