import type { Port } from '@quintet/tracks';
import type { Tx } from '../../store/index.ts';

/** Keeps the ports that were learned from where many vessels lay still; those that people gave are theirs. */
export async function writeLearnedPorts(tx: Tx, ports: readonly Port[]): Promise<void> {
  if (ports.length === 0) return;
  await tx
    .insertInto('port')
    .values(ports.map((port) => ({ ...port, learned: true })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
