import type { TreeNode } from '../tree/node.ts';
import { addMember, addPairs, itemsOf, jsonNode, memberOf, textOf } from './json-alert.ts';
import type { JsonValue } from './parse-json.ts';

/** Where a property of the National Weather Service goes: its name there, its name in CAP. */
const ALERT_PROPERTIES: readonly (readonly [property: string, element: string])[] = [
  ['id', 'identifier'],
  ['sender', 'sender'],
  ['sent', 'sent'],
  ['status', 'status'],
  ['messageType', 'msgType'],
  ['msgType', 'msgType'],
  ['source', 'source'],
  ['scope', 'scope'],
  ['restriction', 'restriction'],
  ['addresses', 'addresses'],
  ['code', 'code'],
  ['note', 'note'],
  ['references', 'references'],
  ['incidents', 'incidents'],
];
const INFO_PROPERTIES: readonly (readonly [property: string, element: string])[] = [
  ...['language', 'category', 'event', 'urgency', 'severity', 'certainty', 'audience', 'eventCode'].map(
    (name) => [name, name] as const,
  ),
  ['response', 'responseType'],
  ['responseType', 'responseType'],
  ...['effective', 'onset', 'expires', 'senderName', 'headline', 'description', 'instruction', 'web', 'contact'].map(
    (name) => [name, name] as const,
  ),
];

/**
 * A feature of GeoJSON whose properties are those of CAP, flat (api.weather.gov): one info, one area, polygons from the
 * geometry, `parameters`, `geocode` and `eventCode` as maps.
 */
export function geoJsonAlert(feature: JsonValue, parent: TreeNode): TreeNode | undefined {
  const properties = memberOf(feature, 'properties');
  if (properties?.kind !== 'object') return undefined;
  const alert = jsonNode('properties', parent, properties);
  const add = (node: TreeNode, [property, element]: readonly [string, string]): void => {
    const value = properties.members.get(property);
    if (value !== undefined && value.kind !== 'null') addMember(node, element, value);
  };
  for (const pair of ALERT_PROPERTIES) add(alert, pair);
  if (!properties.members.has('id')) add(alert, ['identifier', 'identifier']);
  const info = jsonNode('info', alert, properties);
  for (const pair of INFO_PROPERTIES) add(info, pair);
  const parameters = memberOf(properties, 'parameters');
  if (parameters !== undefined) addPairs(info, 'parameter', parameters);
  addArea(info, feature, properties);
  return alert;
}

function addArea(info: TreeNode, feature: JsonValue, properties: JsonValue): void {
  const area = jsonNode('area', info, properties);
  const areaDesc = memberOf(properties, 'areaDesc');
  if (areaDesc !== undefined) addMember(area, 'areaDesc', areaDesc);
  for (const ring of outerRings(memberOf(feature, 'geometry')))
    jsonNode('polygon', area, ring).text = polygonText(ring);
  const geocode = memberOf(properties, 'geocode');
  if (geocode !== undefined) addPairs(area, 'geocode', geocode);
}

/** CAP has no holes: of each polygon the outer ring is taken. */
function outerRings(geometry: JsonValue | undefined): readonly JsonValue[] {
  const type = textOf(memberOf(geometry, 'type'));
  const coordinates = memberOf(geometry, 'coordinates');
  if (type === 'GeometryCollection') return itemsOf(memberOf(geometry, 'geometries')).flatMap(outerRings);
  if (coordinates?.kind !== 'array') return [];
  if (type === 'Polygon') return coordinates.items.slice(0, 1);
  if (type !== 'MultiPolygon') return [];
  return coordinates.items.flatMap((polygon) => (polygon.kind === 'array' ? polygon.items.slice(0, 1) : []));
}

/** GeoJSON writes lon, lat; CAP lat, lon. */
function polygonText(ring: JsonValue): string {
  if (ring.kind !== 'array') return '';
  return ring.items
    .map((position) => {
      const [lon, lat] = position.kind === 'array' ? position.items.map(textOf) : [];
      return `${lat ?? ''},${lon ?? ''}`;
    })
    .join(' ');
}
