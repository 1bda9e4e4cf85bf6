import { notify, type Tx } from '../../store/index.ts';
import { SEA_INPUT_CHANNEL } from './channel.ts';

/** Something that was heard and lies in a file. */
export interface SeaInput {
  /** The receiver or file that it came from. */
  readonly source: string;
  readonly path: string;
  /** Files with one batch are put in the order of time together. */
  readonly batch?: string;
  readonly job?: string;
  readonly receivedAt?: Date;
}

/** Hands over what was heard, in this order; it is read by one reader after what came before. */
export async function submitHeard(tx: Tx, inputs: readonly SeaInput[]): Promise<void> {
  if (inputs.length === 0) return;
  await tx
    .insertInto('sea_input')
    .values(
      inputs.map(({ source, path, batch, job, receivedAt }) => ({
        source,
        path,
        batch: batch ?? null,
        job: job ?? null,
        received_at: receivedAt ?? null,
      })),
    )
    .execute();
  await notify(tx, SEA_INPUT_CHANNEL, '');
}
