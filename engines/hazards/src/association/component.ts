import type { Judgements } from './judgements.ts';
import type { Node } from './node.ts';
import type { ReportGraph } from './report-graph.ts';

/** Everything that hangs together with some reports: neighbours, links and judgements, and theirs; each whole once. */
export function componentsOf(from: Iterable<Node>, graph: ReportGraph, judgements: Judgements): Node[][] {
  const seen = new Set<Node>();
  const links = new Set<string>();
  const components: Node[][] = [];
  for (const start of from) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    const take = (others: Iterable<Node>): void => {
      for (const other of others) {
        if (seen.has(other)) continue;
        seen.add(other);
        component.push(other);
      }
    };
    for (const node of component) {
      take(node.near.keys());
      take(judged(node, graph, judgements));
      for (const [link, nodes] of graph.linked(node)) {
        if (links.has(link)) continue;
        links.add(link);
        take(nodes);
      }
    }
    components.push(component);
  }
  return components;
}

function judged({ report }: Node, graph: ReportGraph, judgements: Judgements): Node[] {
  return [...judgements.of(report.id).keys()].flatMap((id) => graph.get(id) ?? []);
}
