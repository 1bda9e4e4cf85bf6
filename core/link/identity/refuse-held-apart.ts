import type { Finding } from '../../model/index.ts';
import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import type { EntityKey } from './entity-key.ts';
import type { HeldApart } from './held-apart.ts';
import { readNodes } from './read-nodes.ts';

/** Of more only the first are told; each must be dealt with in turn. */
const TOLD_MAX = 5;

/** @throws Refusal IDN-101, which says through whom */
export async function refuseHeldApart(tx: Tx, apart: readonly HeldApart[]): Promise<never> {
  const told = apart.slice(0, TOLD_MAX);
  const nodes = await readNodes(tx, new Set(told.flatMap(({ throughA, throughB }) => [...throughA, ...throughB])));
  const name = (key: EntityKey): string => `${nodes.get(key)?.caption ?? 'a record that is gone'} (${key})`;
  const sentences = told.map(({ throughA, throughB }) => sentenceOf(throughA, throughB, name));
  const findings = told.map(
    ({ judgement }, i): Finding => ({
      severity: 'error',
      code: 'IDN-101',
      path: String(judgement.id),
      message: sentences[i]!,
    }),
  );
  const message = `These two cannot be one: ${sentences[0]} Take that judgement back first, or leave this one.`;
  throw new Refusal('IDN-101', { message, findings });
}

function sentenceOf(
  throughA: readonly EntityKey[],
  throughB: readonly EntityKey[],
  name: (key: EntityKey) => string,
): string {
  const [x, y] = [throughA.at(-1)!, throughB.at(-1)!];
  const sides = [throughA, throughB].flatMap((through) =>
    through.length > 1
      ? [
          `${name(through.at(-1)!)} is one with ${through.slice(0, -1).toReversed().map(name).join(', which is one with ')}`,
        ]
      : [],
  );
  return `${name(x)} was judged different from ${name(y)}${sides.length > 0 ? `, and ${sides.join('; ')}` : ''}.`;
}
