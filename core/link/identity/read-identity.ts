import { Refusal } from '../../safeguards/index.ts';
import type { Tx } from '../../store/index.ts';
import { bridgesOf } from '../resolution/clusters/bridges.ts';
import type { EntityKey } from './entity-key.ts';
import type { JudgementView } from './judgement-row.ts';
import { readJudgements } from './read-judgements.ts';
import { type EntityNode, readNodes } from './read-nodes.ts';
import { StandingJudgements } from './standing-judgements.ts';
import { readCanonicalIds } from './write-clusters.ts';
import { readStanding } from './read-standing.ts';

/** Two that were judged different, and are one all the same through others. */
export interface IdentityConflict {
  readonly judgement: string;
  readonly a: EntityKey;
  readonly b: EntityKey;
  /** Who stands between them. */
  readonly through: readonly EntityKey[];
}

export interface Identity {
  readonly canonicalId: string | undefined;
  readonly members: readonly EntityNode[];
  /** Entities that are none of its members, of which something was judged. */
  readonly others: readonly EntityNode[];
  readonly judgements: readonly JudgementView[];
  /** Ids of judgements "same" without which it falls into two parts of several members. */
  readonly bridges: readonly string[];
  readonly conflicts: readonly IdentityConflict[];
}

/**
 * Who an entity is: the records that are one, all that was ever judged of them, and what does not fit together.
 * @throws Refusal ACC-106 when no feed ever said it
 */
export async function readIdentity(tx: Tx, key: EntityKey): Promise<Identity> {
  const standing = await readStanding(tx, [key]);
  const members = standing.members(key).sort();
  const judgements = await readJudgements(tx, members);
  const nodes = await readNodes(tx, new Set([...members, ...judgements.flatMap(({ a, b }) => [a, b])]));
  if (!nodes.has(key)) throw new Refusal('ACC-106');
  const isMember = new Set(members);
  return {
    canonicalId: (await readCanonicalIds(tx, [key])).get(key),
    members: members.flatMap((member) => nodes.get(member) ?? []),
    others: [...nodes.values()].filter((node) => !isMember.has(node.key)),
    judgements,
    bridges: bridgeJudgements(standing, members),
    conflicts: conflictsAmong(standing, members),
  };
}

function bridgeJudgements(standing: StandingJudgements, members: readonly EntityKey[]): string[] {
  const place = new Map(members.map((member, i) => [member, i]));
  const links = members.flatMap((member, a) =>
    standing.tiedTo(member).flatMap((other) => {
      const b = place.get(other)!;
      return a < b ? [{ a, b, bits: 0 }] : [];
    }),
  );
  return bridgesOf(members.length, links).map(({ a, b }) => String(standing.of(members[a]!, members[b]!)!.id));
}

function conflictsAmong(standing: StandingJudgements, members: readonly EntityKey[]): IdentityConflict[] {
  const isMember = new Set(members);
  return members.flatMap((member) =>
    [...standing.about(member).values()].flatMap(({ id, a, b, verdict }) => {
      if (verdict !== 'different' || a !== member || !isMember.has(b)) return [];
      return [{ judgement: String(id), a, b, through: standing.chain(a, b)!.slice(1, -1) }];
    }),
  );
}
