/** Persons are pills, organisations and things rectangles. */
export type NodeShape = 'pill' | 'box';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as it is drawn; `x` and `y` are its middle, in pixels of the drawing. */
export interface DrawnNode extends Point {
  readonly key: string;
  readonly shape: NodeShape;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The second line: kind, share, what is not decided. */
  readonly note: string;
  /** What a screen reader hears. */
  readonly text: string;
  /** `+61`: what hangs on it and is not drawn. */
  readonly more?: string;
  /** The item that it is known for, in words: "listed". */
  readonly mark?: string;
  readonly pinned?: boolean;
  /** Not declared, or not known. */
  readonly dashed?: boolean;
  /** So many links that none is drawn. */
  readonly hub?: boolean;
  /** The one that the drawing is about. */
  readonly subject?: boolean;
}

export interface DrawnEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Pixels: share or strength. */
  readonly width: number;
  /** Not known, or an assessment. */
  readonly dashed: boolean;
  readonly label?: string;
  /** Where the label stands, when the layout kept room for it. */
  readonly labelAt?: Point;
  /** An arrow at `to`: the direction of control or money. */
  readonly directed: boolean;
  /** Points on the way, when the layout chose them; else the line is straight. */
  readonly via?: readonly Point[];
  /** Which of several between the same two: they bow apart. */
  readonly lane?: number;
}

/** What is drawn, whoever draws it: SVG, canvas, or a file. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The room that the nodes take, with the waypoints of the edges. */
export function boundsOf({ nodes, edges }: Drawing): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const node of nodes) {
    take(node.x - node.width / 2, node.y - node.height / 2);
    take(node.x + node.width / 2, node.y + node.height / 2);
  }
  for (const { via = [] } of edges) for (const { x, y } of via) take(x, y);
  return nodes.length === 0
    ? { left: 0, top: 0, width: 1, height: 1 }
    : { left, top, width: right - left, height: bottom - top };
}
