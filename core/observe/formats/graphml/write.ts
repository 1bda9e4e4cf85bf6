import { captionOf, type Entity, linksOfEntity, schema } from '../../../model/index.ts';
import { escapeXml } from '../../xml-writer.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="caption" for="all" attr.name="caption" attr.type="string"/>
<key id="schema" for="all" attr.name="schema" attr.type="string"/>
<key id="start" for="edge" attr.name="start" attr.type="string"/>
<key id="end" for="edge" attr.name="end" attr.type="string"/>
<graph id="entities" edgedefault="directed">
`;
const FOOT = '</graph>\n</graphml>\n';

/**
 * GraphML (Brandes and others 2002) of entities as nodes and of what connects them as edges. An end that no entity
 * describes becomes a node at the end of the file, since GraphML knows no edge into nothing.
 */
export async function* writeGraphml(entities: AsyncIterable<Entity>): AsyncGenerator<string> {
  const described = new Set<string>();
  const named = new Set<string>();
  let edge = 0;
  yield HEAD;
  for await (const entity of entities) {
    let text = '';
    if (schema(entity.schema)?.edge === undefined) {
      described.add(entity.id);
      text += node(entity.id, captionOf(entity), entity.schema);
    }
    for (const { from, to, schema: kind, verb, start, end } of linksOfEntity(entity)) {
      named.add(from).add(to);
      const dates = data('start', start) + data('end', end);
      text += `<edge id="e${edge++}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data('schema', kind)}${data('caption', verb)}${dates}</edge>\n`;
    }
    if (text !== '') yield text;
  }
  for (const id of named) if (!described.has(id)) yield node(id, id, 'Thing');
  yield FOOT;
}

function node(id: string, caption: string, kind: string): string {
  return `<node id="${escapeXml(id)}">${data('caption', caption)}${data('schema', kind)}</node>\n`;
}

function data(key: string, value: string | undefined): string {
  return value === undefined ? '' : `<data key="${key}">${escapeXml(value)}</data>`;
}
