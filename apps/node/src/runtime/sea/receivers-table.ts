import type { Store } from '@quintet/core/store';

/** Where reports come from while the node runs. */
export async function readReceivers({ db }: Store) {
  return await db.selectFrom('receiver').select(['id', 'name', 'kind', 'host', 'port']).orderBy('name').execute();
}

export type ReceiverRow = Awaited<ReturnType<typeof readReceivers>>[number];

export async function hasReceivers({ db }: Store): Promise<boolean> {
  return (await db.selectFrom('receiver').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Pieces of what was heard that nobody has read yet. */
export async function countUnread({ db }: Store): Promise<number> {
  const { count } = await db
    .selectFrom('sea_input')
    .where('read_at', 'is', null)
    .select((e) => e.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
