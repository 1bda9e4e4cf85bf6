import type { Identity, Judgement } from '@quintet/node/api';

type Link = Pick<Judgement, 'id' | 'a' | 'b' | 'verdict' | 'stands'>;

/**
 * What is left of an entity without one of its judgements, or without one of its records: its members in groups that hang
 * together, the largest first.
 */
export function partsWithout(
  { members, judgements }: { members: readonly { key: string }[]; judgements: readonly Link[] },
  without: { readonly judgement?: string; readonly record?: string },
): string[][] {
  const links = judgements.filter(
    ({ id, a, b, verdict, stands }) =>
      stands && verdict === 'same' && id !== without.judgement && a !== without.record && b !== without.record,
  );
  const parts: string[][] = [];
  const seen = new Set<string>();
  for (const { key } of members) {
    if (seen.has(key)) continue;
    const part = [...reached(key, links)];
    part.forEach((member) => seen.add(member));
    parts.push(part);
  }
  return parts.toSorted((one, other) => other.length - one.length);
}

function reached(from: string, links: readonly Link[]): Set<string> {
  const found = new Set([from]);
  // A set gives what is added while it is walked.
  for (const at of found) for (const { a, b } of links) if (a === at || b === at) found.add(a === at ? b : a);
  return found;
}

/** Whether a change takes more than one record away from the rest, so that it is asked about first. */
export function isLarge(parts: readonly (readonly string[])[], identity: Pick<Identity, 'members'>): boolean {
  return parts.length > 1 && identity.members.length > 2;
}
