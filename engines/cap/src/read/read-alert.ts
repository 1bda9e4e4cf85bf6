import type { CapAlert, CapArea, CapInfo, CapPair, CapResource, CapVersion } from '../alert.ts';
import { parseCircle, parsePolygon } from '../geometry/parse-shapes.ts';
import { XMLDSIG_NAMESPACE } from '../namespaces.ts';
import { childrenOf, type TreeNode, trimXml } from '../tree/node.ts';
import { splitGroup, splitReferences } from './groups.ts';

/** CAP 1.2, 3.2.2. */
const DEFAULT_LANGUAGE = 'en-US';

/**
 * Reads one alert, whatever the order of its elements and however much is missing: texts that must be there are empty
 * then, shapes that cannot be read are left out.
 *
 * @param source the text of the document, of which the part is kept where a text holds elements (`<br/>`).
 */
export function readAlert(node: TreeNode, version: CapVersion, source: string): CapAlert {
  const { text, must, all } = readerOf(node, source);
  return {
    version,
    identifier: must('identifier'),
    sender: must('sender'),
    sent: must('sent'),
    status: must('status'),
    msgType: must('msgType'),
    ...text('source'),
    scope: must('scope'),
    ...text('restriction'),
    addresses: all('addresses').flatMap(splitGroup),
    codes: all('code'),
    ...text('note'),
    references: all('references').flatMap((value) => splitReferences(value, version)),
    incidents: all('incidents').flatMap(splitGroup),
    infos: childrenOf(node, 'info').map((info) => readInfo(info, source)),
    signatures: node.children.filter(({ name, uri }) => name === 'Signature' && uri === XMLDSIG_NAMESPACE).length,
  };
}

function readInfo(node: TreeNode, source: string): CapInfo {
  const { text, must, all } = readerOf(node, source);
  return {
    language: must('language') || DEFAULT_LANGUAGE,
    categories: all('category'),
    event: must('event'),
    responseTypes: all('responseType'),
    urgency: must('urgency'),
    severity: must('severity'),
    certainty: must('certainty'),
    ...text('audience'),
    eventCodes: readPairs(node, 'eventCode', source),
    ...text('effective'),
    ...text('onset'),
    ...text('expires'),
    ...text('senderName'),
    ...text('headline'),
    ...text('description'),
    ...text('instruction'),
    ...text('web'),
    ...text('contact'),
    parameters: readPairs(node, 'parameter', source),
    resources: childrenOf(node, 'resource').map((resource) => readResource(resource, source)),
    areas: childrenOf(node, 'area').map((area) => readArea(area, source)),
  };
}

function readResource(node: TreeNode, source: string): CapResource {
  const { text, number } = readerOf(node, source);
  return {
    ...text('resourceDesc'),
    ...text('mimeType'),
    ...number('size'),
    ...text('uri'),
    ...text('derefUri'),
    ...text('digest'),
  };
}

function readArea(node: TreeNode, source: string): CapArea {
  const { must, all, number } = readerOf(node, source);
  return {
    areaDesc: must('areaDesc'),
    polygons: all('polygon').flatMap((value) => {
      const reading = parsePolygon(value);
      return reading.ok ? [reading.positions] : [];
    }),
    circles: all('circle').flatMap((value) => parseCircle(value) ?? []),
    geocodes: readPairs(node, 'geocode', source),
    ...number('altitude'),
    ...number('ceiling'),
  };
}

/** A pair as two elements, or as CAP 1.0 writes it: `name=value`. */
function readPairs(node: TreeNode, name: string, source: string): CapPair[] {
  return childrenOf(node, name).flatMap((pair) => {
    if (pair.children.length > 0) {
      const { must } = readerOf(pair, source);
      return [{ valueName: must('valueName'), value: must('value') }];
    }
    const text = trimXml(pair.text);
    const equals = text.indexOf('=');
    if (text === '') return [];
    return [{ valueName: trimXml(text.slice(0, Math.max(equals, 0))), value: trimXml(text.slice(equals + 1)) }];
  });
}

interface NodeReader {
  readonly must: (name: string) => string;
  readonly text: <Name extends string>(name: Name) => { readonly [key in Name]?: string };
  readonly number: <Name extends string>(name: Name) => { readonly [key in Name]?: number };
  readonly all: (name: string) => string[];
}

function readerOf(node: TreeNode, source: string): NodeReader {
  const first = (name: string): string => {
    for (const child of node.children) if (child.name === name) return contentOf(child, source);
    return '';
  };
  return {
    must: first,
    text: (name) => keyed(name, first(name) || undefined),
    number: (name) => {
      const value = Number(first(name) || Number.NaN);
      return keyed(name, Number.isFinite(value) ? value : undefined);
    },
    all: (name) =>
      childrenOf(node, name)
        .map((child) => contentOf(child, source))
        .filter((value) => value !== ''),
  };
}

function keyed<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value };
function keyed<Value>(name: string, value: Value | undefined): { readonly [key: string]: Value } {
  return value === undefined ? {} : { [name]: value };
}

/** The text of an element. Where elements stand in it (`<br/>`), all between its tags, as it came. */
function contentOf(node: TreeNode, source: string): string {
  if (node.children.length === 0) return trimXml(node.text);
  const outer = source.slice(node.start, node.end);
  return trimXml(outer.slice(outer.indexOf('>') + 1, outer.lastIndexOf('</')));
}
