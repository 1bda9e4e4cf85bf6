import type { Tx } from '../../../store/index.ts';
import { findPaths, type PathOptions } from '../find-paths.ts';
import { type DrawnLink, drawnLink, readSayers } from './draw-links.ts';
import { type GraphNode, readNodesWithDegree } from './read-nodes.ts';
import { StoreLinks } from './store-links.ts';
import { Subjects } from './subjects.ts';

export interface DrawnPaths {
  readonly paths: {
    readonly score: number;
    readonly nodes: string[];
    readonly edges: DrawnLink[];
  }[];
  readonly nodes: (GraphNode & { readonly degree: number })[];
  readonly hubs: (GraphNode & { readonly degree: number })[];
  readonly bounded: boolean;
}

/**
 * How two entities of the store are connected.
 * @returns undefined where one of them is neither described nor linked
 */
export async function readPaths(
  tx: Tx,
  a: string,
  b: string,
  options: PathOptions = {},
): Promise<DrawnPaths | undefined> {
  const subjects = new Subjects(tx);
  const ends = (await subjects.of([a, b])).map(({ key }) => key) as [string, string];
  const known = await readNodesWithDegree(tx, ends, subjects);
  if (known.some(({ described, degree }) => !described && degree === 0)) return undefined;
  const { paths, hubs, bounded } = await findPaths(new StoreLinks(tx, subjects), ...ends, options);
  const sayers = await readSayers(
    tx,
    paths.flatMap(({ edges }) => edges),
  );
  const onPaths = new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  return {
    paths: paths.map(({ score, nodes, edges }) => ({
      score,
      nodes: nodes.map(({ id }) => id),
      edges: edges.map(({ text, ...link }) => drawnLink(link, text, sayers)),
    })),
    nodes: await readNodesWithDegree(tx, [...new Set([...ends, ...onPaths])], subjects),
    hubs: await readNodesWithDegree(
      tx,
      hubs.map(({ id }) => id),
      subjects,
    ),
    bounded,
  };
}
