import type { CrossrefPairView, CrossrefRunView } from '@quintet/core/link/crossref';
import type { EntityNode, Identity as IdentityView, JudgementView } from '@quintet/core/link/identity';
import type { CrossrefPair, CrossrefRun, GraphNode, Identity, Judgement, Verdict } from '../api/index.ts';

/** How judgements and cross-references look outside. */
export function judgementShape({ at, withdrawnAt, ledger, ...judgement }: JudgementView): Judgement {
  return {
    ...judgement,
    ledger: [...ledger],
    at: at.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  };
}

function nodeShape({ key, caption, schema, topics, degree, dataset }: EntityNode): GraphNode {
  return { key, caption, schema, datasets: [dataset], degree, topics: [...topics] };
}

export function identityShape({ canonicalId, members, others, ...identity }: IdentityView): Identity {
  return {
    ...(canonicalId === undefined ? {} : { canonicalId }),
    members: members.map((member) => ({ ...nodeShape(member), gone: member.gone })),
    others: others.map(nodeShape),
    judgements: identity.judgements.map(judgementShape),
    bridges: [...identity.bridges],
    conflicts: identity.conflicts.map(({ through, ...conflict }) => ({ ...conflict, through: [...through] })),
  };
}

export function runShape({ at, finishedAt, ...run }: CrossrefRunView): CrossrefRun {
  return { ...run, at: at.toISOString(), finishedAt: finishedAt?.toISOString() ?? null };
}

export function pairShape({ a, b, outcome, ledger, judgement, ...pair }: CrossrefPairView): CrossrefPair {
  return {
    a: sideShape(a),
    b: sideShape(b),
    ...pair,
    outcome: outcome as Verdict,
    ledger: [...ledger],
    judgement: judgement === undefined ? null : judgementShape(judgement),
  };
}

function sideShape({ node, properties }: CrossrefPairView['a']): CrossrefPair['a'] {
  const said = Object.entries(properties).map(([property, values]): [string, string[]] => [property, [...values]]);
  return { node: nodeShape(node), properties: Object.fromEntries(said) };
}
