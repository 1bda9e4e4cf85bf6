import type { Identity } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Outside } from '../../../parts/outside.tsx';

type Node = Identity['others'][number];

/** Entities that judgements speak of, by their keys. */
export function nodesOf({ members, others }: Identity): ReadonlyMap<string, Node> {
  return new Map([...members, ...others].map((node) => [node.key, node]));
}

/** An entity by its name, with the feed that says so; one that is unknown by its key. */
export function EntityName({
  node,
  id,
  nameOf,
}: {
  node: Node | undefined;
  id: string;
  nameOf: (dataset: string) => string;
}) {
  if (node === undefined) return <span className="mono">{id}</span>;
  return (
    <span className="identity-name">
      <Link to="/entities/$id" params={{ id }}>
        <Outside value={node.caption} />
      </Link>{' '}
      <span className="small muted nowrap">
        <Outside value={nameOf(node.datasets[0] ?? '')} />
      </span>
    </span>
  );
}
