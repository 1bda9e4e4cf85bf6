import { proofOf, readRuns, readSettings, whatIf, writeSettings } from '@quintet/core/assess';
import {
  addAccount,
  addToken,
  disableToken,
  editAccount,
  listAccounts,
  listTokens,
  Refusal,
  resetPassword,
} from '@quintet/core/safeguards';
import { Type } from 'typebox';
import {
  AddPerson,
  AddToken,
  EditPerson,
  NewToken,
  OneTimePassword,
  Person,
  Run,
  Thresholds,
  Token,
  type TokenUse,
  WhatIf,
} from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });

export function settingsRoutes(app: App, { gate, lists, now }: HttpContext): void {
  app.get(
    '/api/settings',
    { schema: { summary: 'Thresholds, clocks, second opinions', response: { 200: Thresholds } } },
    async ({ who }) => gate({ who, action: 'settings.read', object: 'settings' }, async (tx) => await readSettings(tx)),
  );

  app.put(
    '/api/settings',
    { schema: { summary: 'Changes them', body: Thresholds, response: { 200: Thresholds } } },
    async ({ who, body }) =>
      gate({ who, action: 'settings.change', object: 'settings', detail: { ...body } }, async (tx) => {
        await writeSettings(tx, body, who.name);
        return await readSettings(tx);
      }),
  );

  app.post(
    '/api/settings/what-if',
    {
      schema: {
        summary: 'What another threshold would have done',
        body: Type.Object({ threshold: Type.Number({ minimum: 0.3, maximum: 1 }) }),
        response: { 200: WhatIf },
      },
    },
    async ({ who, body }) =>
      gate({ who, action: 'alert.list', object: 'what-if', detail: { ...body } }, async (tx) => {
        const { lost, ...result } = await whatIf(tx, lists(), body.threshold, (await readSettings(tx)).threshold);
        return { ...result, lost: lost.map(({ id, ...one }) => ({ ...one, id: `A-${id}` })) };
      }),
  );

  app.get(
    '/api/runs',
    { schema: { summary: 'Runs of the screening', response: { 200: Type.Array(Run) } } },
    async ({ who }) =>
      gate({ who, action: 'proof.read', object: 'runs' }, async (tx) =>
        (await readRuns(tx)).map((run) => ({
          id: run.id,
          kind: run.kind as Run['kind'],
          startedAt: run.started_at.toISOString(),
          ...(run.finished_at ? { finishedAt: run.finished_at.toISOString() } : {}),
          engine: run.engine,
          threshold: run.threshold,
          listVersions: run.list_versions,
          subjects: run.subjects,
          hits: run.hits,
          errors: run.errors,
          by: run.by,
        })),
      ),
  );

  const Proof = Type.Object({
    subject: Type.String({ maxLength: 200 }),
    register: Type.Optional(Type.String({ maxLength: 64 })),
    from: Type.Optional(Type.String({ maxLength: 40 })),
    to: Type.Optional(Type.String({ maxLength: 40 })),
  });
  app.get(
    '/api/proof',
    { schema: { summary: 'When a customer was screened, with which lists, and what came of it', querystring: Proof } },
    async ({ who, query }, reply) => {
      const [from, to] = [dateOf(query.from, new Date(0)), dateOf(query.to, now())];
      const register = query.register ?? 'customers';
      const object = `proof:${register}:${query.subject}`;
      const lines = await gate({ who, action: 'proof.read', object }, async (tx) => {
        const found = await proofOf(tx, { register, externalId: query.subject, from, to });
        if (found.length === 0) throw new Refusal('ACC-106');
        return found;
      });
      return await reply
        .type('application/x-ndjson')
        .header('content-disposition', 'attachment; filename="proof.jsonl"')
        .send(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    },
  );
}

function dateOf(text: string | undefined, fallback: Date): Date {
  if (text === undefined || text === '') return fallback;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new Refusal('REQ-701', { message: 'A date is written YYYY-MM-DD.' });
  // The last day of a period is part of it.
  return fallback.getTime() !== 0 && /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(date.getTime() + 86_400_000 - 1) : date;
}

export function peopleRoutes(app: App, { gate, services }: HttpContext): void {
  type Tx = Parameters<Parameters<typeof gate>[1]>[0];
  const shape = ({ createdAt, lastSeenAt, ...row }: Awaited<ReturnType<typeof listAccounts>>[number]): Person => ({
    ...row,
    createdAt: createdAt.toISOString(),
    ...(lastSeenAt ? { lastSeenAt: lastSeenAt.toISOString() } : {}),
  });

  app.get(
    '/api/people',
    { schema: { summary: 'People with an account', response: { 200: Type.Array(Person) } } },
    async ({ who }) =>
      gate({ who, action: 'people.change', object: 'people' }, async (tx) => (await listAccounts(tx)).map(shape)),
  );

  app.post(
    '/api/people',
    {
      schema: {
        summary: 'Adds a person; the one-time password is shown once',
        body: AddPerson,
        response: { 200: OneTimePassword },
      },
    },
    async ({ who, body }) =>
      gate(
        { who, action: 'people.change', object: `account:${body.name}`, detail: { role: body.role } },
        async (tx) => ({ name: body.name, oneTimePassword: await addAccount(tx, body) }),
      ),
  );

  app.patch(
    '/api/people/:id',
    {
      schema: {
        summary: 'Changes role, name or the right to sign in',
        params: Id,
        body: EditPerson,
        response: { 200: Person },
      },
    },
    async ({ who, params, body }) =>
      gate({ who, action: 'people.change', object: `account:${params.id}`, detail: { ...body } }, async (tx) =>
        shape(await editAccount(tx, params.id, body)),
      ),
  );

  app.post(
    '/api/people/:id/reset',
    { schema: { summary: 'Gives a new one-time password', params: Id, response: { 200: OneTimePassword } } },
    async ({ who, params }) =>
      gate({ who, action: 'people.change', object: `account:${params.id}` }, async (tx) => {
        const { name, password } = await resetPassword(tx, params.id);
        return { name, oneTimePassword: password };
      }),
  );

  const tokenShape = ({
    createdAt,
    lastUsedAt,
    use,
    ...row
  }: Awaited<ReturnType<typeof listTokens>>[number]): Token => ({
    ...row,
    use: use as TokenUse,
    createdAt: createdAt.toISOString(),
    ...(lastUsedAt ? { lastUsedAt: lastUsedAt.toISOString() } : {}),
  });
  const tokens = async (tx: Tx) => (await listTokens(tx)).map(tokenShape);

  app.get(
    '/api/tokens',
    { schema: { summary: 'Tokens of programs', response: { 200: Type.Array(Token) } } },
    async ({ who }) => gate({ who, action: 'token.change', object: 'tokens' }, tokens),
  );

  app.post(
    '/api/tokens',
    { schema: { summary: 'Makes a token; its secret is shown once', body: AddToken, response: { 200: NewToken } } },
    async ({ who, body }) =>
      gate({ who, action: 'token.change', object: 'token', detail: { ...body } }, async (tx) => {
        const { id, secret } = await addToken(tx, { ...body, by: who.name });
        const token = (await tokens(tx)).find((one) => one.id === id);
        if (!token) throw new Refusal('ACC-106');
        return { token, secret };
      }),
  );

  app.delete('/api/tokens/:id', { schema: { summary: 'Ends a token', params: Id } }, async ({ who, params }, reply) => {
    await gate({ who, action: 'token.change', object: `token:${params.id}` }, (tx) => disableToken(tx, params.id));
    services.forgetTokens();
    return await reply.status(204).send();
  });
}
