import type { SitePage } from '@quintet/node/api';

export interface TreeNode {
  readonly key: string;
  readonly caption: string;
  /** Steps from the site that fails first: 0 is itself. */
  readonly depth: number;
  /** Its line in the drawing, from above. */
  readonly line: number;
  /** The place of whom it hangs on; undefined for the site itself. */
  readonly parent: number | undefined;
  /** Undefined where the list does not say it. */
  readonly afterHours: number | undefined;
}

/** So many are drawn; the list has all. */
export const DRAWN_MAX = 24;

type Loss = SitePage['without'][number];

/**
 * Who fails without a site, as a tree: each hangs on the one before it in its chain, in the order of time. A node that several
 * chains share is drawn once, by the chain that comes first.
 */
export function withoutTree(site: Pick<SitePage, 'key' | 'name'>, without: readonly Loss[]): readonly TreeNode[] {
  const losses = without.slice(0, DRAWN_MAX);
  const hours = new Map(losses.map(({ key, afterHours }) => [key, afterHours]));
  const found = new Map<string, { caption: string; parent: string | undefined }>();
  found.set(site.key, { caption: site.name, parent: undefined });
  for (const { key, caption, chain } of losses) {
    const last = chain.at(-1);
    const steps = last?.key === key ? chain : [...chain, { key, caption }];
    let before = site.key;
    for (const step of steps) {
      if (!found.has(step.key)) found.set(step.key, { caption: step.caption, parent: before });
      before = step.key;
    }
  }
  return inLines(found, hours, site.key);
}

function inLines(
  found: ReadonlyMap<string, { caption: string; parent: string | undefined }>,
  hours: ReadonlyMap<string, number>,
  root: string,
): readonly TreeNode[] {
  const children = new Map<string, string[]>();
  for (const [key, { parent }] of found)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), key]);
  const nodes: TreeNode[] = [];
  let line = 0;
  const put = (key: string, depth: number, parent: number | undefined): void => {
    const place = nodes.length;
    nodes.push({ key, caption: found.get(key)?.caption ?? key, depth, line, parent, afterHours: hours.get(key) });
    const below = children.get(key) ?? [];
    for (const [at, child] of below.entries()) {
      // The first stands on the line of whom it hangs on, the others below.
      if (at > 0) line += 1;
      put(child, depth + 1, place);
    }
  };
  put(root, 0, undefined);
  return nodes;
}
