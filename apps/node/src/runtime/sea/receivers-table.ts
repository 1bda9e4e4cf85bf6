import type { Store } from '@quintet/core/store';

/** Where reports come from while the node runs. */
export async function readReceivers({ db }: Store) {
  return await db.selectFrom('receiver').select(['id', 'name', 'kind', 'host', 'port']).orderBy('name').execute();
}

export type ReceiverRow = Awaited<ReturnType<typeof readReceivers>>[number];

export async function hasReceivers({ db }: Store): Promise<boolean> {
  return (await db.selectFrom('receiver').select('id').limit(1).executeTakeFirst()) !== undefined;
}
