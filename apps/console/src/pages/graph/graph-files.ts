import type { GraphEdge, GraphNode } from '@quintet/node/api';
import { strictestTlp } from '../../parts/tlp.ts';
import { xmlText } from '../../parts/xml-text.ts';

/** What of a graph is shown, and how it may be handled. */
export interface ShownGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly codes: readonly string[];
}

const NODE_DATA = ['caption', 'schema', 'datasets', 'topics', 'degree'] as const;
const EDGE_DATA = ['id', 'schema', 'text', 'start', 'end', 'strength', 'nature', 'dataset'] as const;

const data = (name: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : `<data key="${name}">${xmlText(String(value))}</data>`;

/** GraphML 1.0 (http://graphml.graphdrawing.org/specification.html), the handling code as data of the graph. */
export function graphmlOf({ nodes, edges, codes }: ShownGraph): string {
  const key = (side: string, name: string, type: string) =>
    `<key id="${side[0]}_${name}" for="${side}" attr.name="${name}" attr.type="${type}"/>`;
  const type = (name: string) => (name === 'strength' ? 'double' : name === 'degree' ? 'int' : 'string');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('graph', 'handling', 'string'),
    ...NODE_DATA.map((name) => key('node', name, type(name))),
    ...EDGE_DATA.map((name) => key('edge', name, type(name))),
    '<graph id="G" edgedefault="directed">',
    data('g_handling', `TLP:${strictestTlp(codes)}`),
    ...nodes.map((node) => {
      const values = { ...node, datasets: node.datasets.join(';'), topics: node.topics.join(';') };
      return `<node id="${xmlText(node.key)}">${NODE_DATA.map((name) => data(`n_${name}`, values[name])).join('')}</node>`;
    }),
    ...edges.map((edge) => {
      const values = { ...edge, id: edge.key };
      const said = EDGE_DATA.map((name) => data(`e_${name}`, values[name])).join('');
      return `<edge source="${xmlText(edge.from)}" target="${xmlText(edge.to)}">${said}</edge>`;
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/**
 * A spreadsheet would run what begins so: it is given as text, by an apostrophe before it. A plain negative number is none.
 * What begins with apostrophes before it gets one more, so that one less is what it was.
 */
const FORMULA = /^'*(?:[=+@\t\r\n]|-(?!\d+(?:\.\d+)?$))/u;

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The links as CSV (RFC 4180), each with its evidence and the handling code of the whole. */
export function csvOf({ nodes, edges, codes }: ShownGraph): string {
  const caption = new Map(nodes.map((node) => [node.key, node.caption]));
  const handling = `TLP:${strictestTlp(codes)}`;
  const head = [
    'from',
    'from_name',
    'schema',
    'to',
    'to_name',
    'start',
    'end',
    'text',
    'strength',
    'nature',
    'dataset',
    'statement',
    'handling',
  ];
  const rows = edges.map((edge) => [
    edge.from,
    caption.get(edge.from),
    edge.schema,
    edge.to,
    caption.get(edge.to),
    edge.start,
    edge.end,
    edge.text,
    edge.strength,
    edge.nature,
    edge.dataset,
    edge.key,
    handling,
  ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
