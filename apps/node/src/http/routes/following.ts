import {
  countUnread,
  editSubscription,
  endSubscription,
  followEntity,
  keepSearch,
  readNotices,
  readSubscriptions,
  seeNotices,
} from '@quintet/core/assess';
import { readEntityKey } from '@quintet/core/model';
import { type Principal, Refusal } from '@quintet/core/safeguards';
import { ownershipDetectors } from '@quintet/core/sector';
import { Type } from 'typebox';
import {
  EditSubscription,
  type FollowNotice,
  FollowNotices,
  SeeNotices,
  Subscribe,
  type Subscription,
  Subscriptions,
} from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const response = { 200: Subscriptions };

/** What people follow and keep, and what they are told. Each change answers with all of it as it stands after it. */
export function followingRoutes(app: App, { gate, lists, services, sectors, now }: HttpContext): void {
  const detectors = ownershipDetectors(sectors);
  type Work = Parameters<typeof gate>[1];
  // Titles and queries are typed by people: they stay out of the audit.
  const change = async (who: Principal, object: string, detail: object, work: Work) =>
    await gate({ who, action: 'subscription.change', object, detail: { ...detail } }, async (tx, purpose) => {
      await work(tx, purpose);
      return (await readSubscriptions(tx, who.name)).map(shape);
    });

  app.get(
    '/api/subscriptions',
    { schema: { summary: 'What one follows, and searches that one keeps', response } },
    async ({ who }) =>
      gate({ who, action: 'entity.read', object: 'subscriptions' }, async (tx) =>
        (await readSubscriptions(tx, accountOf(who))).map(shape),
      ),
  );

  app.post(
    '/api/subscriptions',
    { schema: { summary: 'Follows an entity, or keeps a search', body: Subscribe, response } },
    async ({ who, body }) => {
      if (body.kind === 'entity') {
        return await change(who, `entity:${body.key}`, { follows: true }, (tx, purpose) =>
          followEntity(tx, readEntityKey(body.key), body.title, who, purpose, { detectors, now: now() }),
        );
      }
      if (!services.ready()) throw new Refusal('SCR-801');
      return await change(who, 'search', { notify: body.notify }, (tx, purpose) =>
        keepSearch(tx, body, lists(), who, purpose),
      );
    },
  );

  app.patch(
    '/api/subscriptions/:id',
    {
      schema: {
        summary: 'Gives it another title; of a search, whether new hits are told',
        params: Id,
        body: EditSubscription,
        response,
      },
    },
    async ({ who, params: { id }, body: { title, notify } }) => {
      if (!services.ready()) throw new Refusal('SCR-801');
      const detail = { renamed: title !== undefined, ...(notify === undefined ? {} : { notify }) };
      return await change(who, `subscription:${id}`, detail, (tx) =>
        editSubscription(tx, id, { title, notify }, lists(), who),
      );
    },
  );

  app.delete(
    '/api/subscriptions/:id',
    { schema: { summary: 'Follows it no more, or forgets the search', params: Id, response } },
    async ({ who, params: { id } }) =>
      change(who, `subscription:${id}`, { follows: false }, (tx) => endSubscription(tx, id, who)),
  );

  app.get(
    '/api/notices',
    { schema: { summary: 'What changed of what one follows; unread first', response: { 200: FollowNotices } } },
    async ({ who }) =>
      gate({ who, action: 'entity.read', object: 'notices' }, async (tx) => ({
        unread: await countUnread(tx, accountOf(who)),
        notices: (await readNotices(tx, accountOf(who))).map(noticeShape),
      })),
  );

  app.post(
    '/api/notices/seen',
    { schema: { summary: 'Marks notices as seen', body: SeeNotices, response: { 200: FollowNotices } } },
    async ({ who, body: { ids } }) =>
      gate({ who, action: 'entity.read', object: 'notices', detail: { seen: ids.length } }, async (tx) => {
        await seeNotices(tx, ids, accountOf(who), now());
        return {
          unread: await countUnread(tx, accountOf(who)),
          notices: (await readNotices(tx, accountOf(who))).map(noticeShape),
        };
      }),
  );
}

/** A program follows nothing, whatever it is called. */
function accountOf(who: Principal): string {
  return who.kind === 'person' ? who.name : `token:${who.name}`;
}

function shape({ createdAt, query, ...rest }: Awaited<ReturnType<typeof readSubscriptions>>[number]): Subscription {
  return {
    ...rest,
    ...(query === undefined ? {} : { query: query as NonNullable<Subscription['query']> }),
    createdAt: createdAt.toISOString(),
  };
}

function noticeShape({ at, seenAt, change, ...rest }: Awaited<ReturnType<typeof readNotices>>[number]): FollowNotice {
  return {
    ...rest,
    at: at.toISOString(),
    seenAt: seenAt?.toISOString() ?? null,
    change: change as FollowNotice['change'],
  };
}
