import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';

/** Where reports come from while the node runs. */
export interface NewReceiver {
  readonly name: string;
  /** connect: to a server of sentences; listen: wait for a client on this machine; udp: datagrams to this machine. */
  readonly kind: 'connect' | 'listen' | 'udp';
  readonly host?: string;
  readonly port: number;
}

export async function readReceivers(tx: Tx) {
  return await tx.selectFrom('receiver').selectAll().orderBy('name').execute();
}

/** @throws Refusal SEA-513 when the name is taken, SEA-516 when nobody says where to connect to */
export async function addReceiver(tx: Tx, { name, kind, host, port }: NewReceiver, by: string) {
  if (kind === 'connect' && (host === undefined || host.trim() === '')) throw new Refusal('SEA-516');
  const row = await tx
    .insertInto('receiver')
    .values({ name, kind, host: kind === 'connect' ? host!.trim() : null, port, by, problem: null })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new Refusal('SEA-513');
  return row;
}

/** @throws Refusal ACC-106 when there is none */
export async function removeReceiver(tx: Tx, id: string): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('receiver').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new Refusal('ACC-106');
}
