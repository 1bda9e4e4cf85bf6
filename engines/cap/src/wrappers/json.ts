import type { FindingList } from '../finding-list.ts';
import { geoJsonAlert } from '../json/geojson-alert.ts';
import { addMembers, itemsOf, jsonNode, memberOf, textOf } from '../json/json-alert.ts';
import { type JsonValue, parseJson } from '../json/parse-json.ts';
import { CAP_ALERTS_MAX } from '../limits.ts';
import { isCapElement } from '../schema/cap-models.ts';
import { lineOf, pathOf, type TreeNode } from '../tree/node.ts';
import { type CapEntry, type FoundAlert, type OpenedDocument, present } from './wrapper.ts';

/** Names of lists of alerts: MeteoAlarm says `warnings`. */
const LISTS = ['warnings', 'alerts'] as const;

/**
 * Reads a rendering of CAP in JSON: one alert (BBK), a list of them, `{warnings: [{uuid, alert}]}` (MeteoAlarm), or GeoJSON
 * features with flat properties (National Weather Service).
 */
export function openJson(
  text: string,
  rawOf: (start: number, end: number) => Uint8Array,
  findings: FindingList,
): OpenedDocument {
  const value = parseJson(text, findings);
  if (value === undefined) return { format: undefined, alerts: [] };
  const root = jsonNode('', undefined, value);
  const alertOf = (node: TreeNode, entry?: number): FoundAlert => ({
    node,
    version: '1.2',
    source: text,
    raw: () => rawOf(node.start, node.end),
    isChecked: true,
    isJson: true,
    ...(entry === undefined ? {} : { entry }),
  });
  if (isAlert(value)) return { format: 'cap-json', alerts: [alertOf(alertNode('alert', root, value))] };
  const { kind, members } = listIn(value);
  const found: FoundAlert[] = [];
  const entries: CapEntry[] = [];
  for (const [name, member] of members) {
    if (found.length >= CAP_ALERTS_MAX) {
      findings.add('TOO_MANY_ALERTS', { path: '/', line: member.line }, { values: { limit: CAP_ALERTS_MAX } });
      break;
    }
    const node = nodeOf(kind, name, root, member);
    if (node === undefined) continue;
    found.push(alertOf(node, entries.length));
    entries.push({
      path: pathOf(node),
      line: lineOf(node),
      ...present('id', textOf(memberOf(member, 'uuid') ?? memberOf(member, 'id')) || undefined),
      links: [],
      cap: {},
      alerts: 1,
    });
  }
  if (found.length === 0 && !isEmptyList(value)) return notCap(value, findings);
  return { format: 'cap-json', wrapper: { kind, entries }, alerts: found };
}

function isAlert(value: JsonValue): boolean {
  return (
    memberOf(value, 'identifier') !== undefined && ['sender', 'msgType', 'info'].some((name) => memberOf(value, name))
  );
}

type Member = readonly [name: string, value: JsonValue];

function listIn(value: JsonValue): { readonly kind: 'json' | 'geojson'; readonly members: readonly Member[] } {
  const type = textOf(memberOf(value, 'type'));
  if (type === 'FeatureCollection') {
    return { kind: 'geojson', members: itemsOf(memberOf(value, 'features')).map((item) => ['features', item]) };
  }
  if (type === 'Feature') return { kind: 'geojson', members: [['feature', value]] };
  if (value.kind === 'array') return { kind: 'json', members: itemsOf(value).map((item) => ['item', item]) };
  const alert = memberOf(value, 'alert');
  if (alert !== undefined) return { kind: 'json', members: itemsOf(alert).map((item) => ['alert', item]) };
  return {
    kind: 'json',
    members: LISTS.flatMap((name) => itemsOf(memberOf(value, name)).map((item): Member => [name, item])),
  };
}

/** A list that is there and empty: nothing is warned of. */
function isEmptyList(value: JsonValue): boolean {
  const lists = [value, ...[...LISTS, 'features'].map((name) => memberOf(value, name))];
  return lists.some((list) => list?.kind === 'array' && list.items.length === 0);
}

function nodeOf(kind: 'json' | 'geojson', name: string, root: TreeNode, value: JsonValue): TreeNode | undefined {
  if (kind === 'geojson') {
    const properties = memberOf(value, 'properties');
    if (memberOf(properties, 'messageType') === undefined && memberOf(properties, 'msgType') === undefined)
      return undefined;
    return geoJsonAlert(value, jsonNode(name, root, value));
  }
  if (isAlert(value)) return alertNode(name, root, value);
  const [inner] = itemsOf(memberOf(value, 'alert'));
  return inner === undefined || !isAlert(inner) ? undefined : alertNode('alert', jsonNode(name, root, value), inner);
}

function alertNode(name: string, parent: TreeNode, value: JsonValue): TreeNode {
  const node = jsonNode(name, parent, value);
  addMembers(node, value, isCapElement);
  return node;
}

function notCap({ line }: JsonValue, findings: FindingList): OpenedDocument {
  findings.add('NOT_CAP', { path: '/', line }, { values: { name: 'JSON', uri: '' } });
  return { format: undefined, alerts: [] };
}
