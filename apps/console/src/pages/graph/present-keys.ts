import type { GraphNode } from '@quintet/node/api';
import { asProblem } from '../../api/problem.ts';
import { readGraphEntity } from './graph-api.ts';

/** An address or a view may be older than so many merges; more are taken as gone. */
const ASKED_MAX = 50;

/** The key that an entity goes by now; nothing when it is no longer there. */
async function presentKey(key: string): Promise<string | undefined> {
  try {
    return (await readGraphEntity(key)).key;
  } catch (error) {
    if (asProblem(error).status === 404) return undefined;
    throw error;
  }
}

/**
 * Keys as the node gives them now, by those that were kept: an entity that was merged since goes by the key of its first
 * record. Only those are asked about that the answer does not hold.
 */
export async function presentKeys(
  keys: readonly string[],
  nodes: ReadonlyMap<string, GraphNode>,
): Promise<ReadonlyMap<string, string>> {
  const present = new Map(keys.filter((key) => nodes.has(key)).map((key) => [key, key]));
  const unknown = keys.filter((key) => !nodes.has(key)).slice(0, ASKED_MAX);
  const found = await Promise.all(unknown.map(presentKey));
  unknown.forEach((key, place) => {
    const now = found[place];
    if (now !== undefined && nodes.has(now)) present.set(key, now);
  });
  return present;
}
