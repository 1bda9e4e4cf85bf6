import {
  allowedActions,
  changePassword,
  listAccounts,
  type Principal,
  Refusal,
  signOut,
  statePurpose,
} from '@quintet/core/safeguards';
import { countUnread, readQueueCounts, readSettings } from '@quintet/core/assess';
import { readFeedHealth } from '@quintet/core/observe/intake';
import { ChangePassword, Me, Purpose, SignIn } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { COOKIE } from '../identity.ts';
import { purposes } from '../purposes.ts';

const SIGN_INS_PER_MINUTE = 10;

export function sessionRoutes(app: App, context: HttpContext): void {
  const { gate, services, now } = context;

  app.post(
    '/api/session',
    {
      schema: { summary: 'Signs a person in', body: SignIn },
      config: { rateLimit: { max: SIGN_INS_PER_MINUTE, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const secret = await services.signIn(request.body.name, request.body.password);
      const who = await services.principalOfCookie(secret);
      if (!who) throw new Refusal('ACC-102');
      void reply.setCookie(COOKIE, secret, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure: request.protocol === 'https',
      });
      return await me(context, who);
    },
  );

  app.delete('/api/session', { schema: { summary: 'Signs out' } }, async (request, reply) => {
    const { who } = request;
    if (who?.kind === 'person')
      await gate({ who, action: 'account.self', object: 'session' }, (tx) => signOut(tx, who.sessionId));
    void reply.clearCookie(COOKIE, { path: '/' });
    return await reply.status(204).send();
  });

  app.get(
    '/api/me',
    { schema: { summary: 'Who one is, why one acts, and what one may do', response: { 200: Me } } },
    async (request) => await me(context, request.who),
  );

  app.post(
    '/api/me/purpose',
    { schema: { summary: 'States the purpose for this shift', body: Purpose, response: { 200: Me } } },
    async (request) => {
      const who = person(request.who);
      const { text, legalBasis } = request.body;
      await gate({ who, action: 'account.self', object: 'purpose', detail: { text, legalBasis } }, (tx) =>
        statePurpose(tx, who.sessionId, { text, legalBasis }, now()),
      );
      const renewed = await services.principalOfCookie(request.cookies[COOKIE] ?? '');
      return await me(context, renewed ?? who);
    },
  );

  app.post(
    '/api/me/password',
    { schema: { summary: 'Changes one’s own password', body: ChangePassword, response: { 200: Me } } },
    async (request) => {
      const who = person(request.who);
      const { current, next } = request.body;
      await gate({ who, action: 'account.self', object: 'password' }, (tx) => changePassword(tx, who, current, next));
      return await me(context, { ...who, mustChangePassword: false });
    },
  );
}

type Person = Extract<Principal, { kind: 'person' }>;

function person(who: Principal): Person {
  if (who.kind !== 'person') throw new Refusal('ACC-104');
  return who;
}

async function me({ gate, services, now }: HttpContext, principal: Principal): Promise<Me> {
  const who = person(principal);
  return await gate({ who, action: 'account.self', object: 'me' }, async (tx) => {
    const settings = await readSettings(tx);
    const { open } = await readQueueCounts(tx, who.name);
    const purpose = who.purpose && who.purpose.until > now() ? who.purpose : undefined;
    return {
      account: { id: who.accountId, name: who.name, displayName: who.displayName, role: who.role },
      mustChangePassword: who.mustChangePassword,
      ...(purpose
        ? { purpose: { text: purpose.text, legalBasis: purpose.legalBasis, until: purpose.until.toISOString() } }
        : {}),
      purposes: [...purposes],
      may: allowedActions(who),
      colleagues: (await listAccounts(tx))
        .filter(({ disabled, role }) => !disabled && role !== 'auditor')
        .map(({ name, displayName }) => ({ name, displayName })),
      node: { authority: settings.authority, version: services.version, handling: 'TLP:AMBER' },
      waiting: { alerts: open, notices: await countUnread(tx, who.name) },
      feeds: await readFeedHealth(tx, now()),
      signedOutAfterMinutes: settings.signedOutAfterMinutes,
      now: now().toISOString(),
    };
  });
}
