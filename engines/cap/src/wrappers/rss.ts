import type { FindingList } from '../finding-list.ts';
import { GDACS_NAMESPACE, isCapMediaType } from '../namespaces.ts';
import { checkValue } from '../schema/check-value.ts';
import type { ValueType } from '../schema/content-model.ts';
import { attributeOf, lineOf, pathOf, type TreeNode, trimXml } from '../tree/node.ts';
import { capValues } from './atom.ts';
import type { AlertFinder } from './find-alerts.ts';
import { type CapEntry, type CapLink, type CapWrapper, present } from './wrapper.ts';

/** Elements of RSS 2.0; modules bring others, in namespaces of their own. */
const CHANNEL_ELEMENTS: ReadonlySet<string> = new Set(
  'category cloud copyright description docs generator image item language lastBuildDate link managingEditor pubDate rating skipDays skipHours textInput title ttl webMaster'.split(
    ' ',
  ),
);
const ITEM_ELEMENTS: ReadonlySet<string> = new Set(
  'author category comments description enclosure guid link pubDate source title'.split(' '),
);
const VALUE_TYPES: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['pubDate', { kind: 'rfc822DateTime' }],
  ['lastBuildDate', { kind: 'rfc822DateTime' }],
  ['managingEditor', { kind: 'email' }],
  ['webMaster', { kind: 'email' }],
  ['author', { kind: 'email' }],
]);

/** Reads an RSS channel: items that link to alerts or hold them. In the feed of GDACS, items name their alert. */
export function readRss(rss: TreeNode, finder: AlertFinder, findings: FindingList): CapWrapper {
  if (attributeOf(rss, 'version') === undefined) {
    const values = { name: 'rss', missing: 'version' };
    findings.add('MISSING_REQUIRED_ATTRIBUTE', rss, { values });
  }
  const channel = bare(rss, 'channel');
  if (channel === undefined) {
    findings.add('MISSING_REQUIRED_ELEMENT', rss, { values: { name: 'rss', missing: 'channel' } });
    return { kind: 'rss', entries: [] };
  }
  checkElements(channel, CHANNEL_ELEMENTS, findings);
  const items = channel.children.filter(({ name, uri }) => name === 'item' && uri === '');
  const entries = items.map((item, index) => readItem(item, index, finder));
  for (const item of items) checkItem(item, findings);
  checkLinks(items, entries, findings);
  checkRecommended(channel, items, findings);
  return {
    kind: isGdacs(channel) ? 'gdacs-rss' : 'rss',
    ...present('title', textOf(channel, 'title')),
    ...present('updated', textOf(channel, 'pubDate') ?? textOf(channel, 'lastBuildDate')),
    entries,
  };
}

function isGdacs(channel: TreeNode): boolean {
  return channel.children.some(
    ({ uri, children }) => uri === GDACS_NAMESPACE || children.some((child) => child.uri === GDACS_NAMESPACE),
  );
}

function readItem(item: TreeNode, index: number, finder: AlertFinder): CapEntry {
  const alerts = finder.takeFrom(item, index);
  return {
    path: pathOf(item),
    line: lineOf(item),
    ...present('id', textOf(item, 'guid')),
    ...present('title', textOf(item, 'title')),
    ...present('updated', textOf(item, 'pubDate')),
    links: alerts > 0 ? [] : capLinks(item),
    cap: capValues(item),
    alerts,
  };
}

/** An enclosure typed so, the address that GDACS names, else the link. */
function capLinks(item: TreeNode): readonly CapLink[] {
  const enclosures = item.children.flatMap((child): CapLink[] => {
    const [href, type] = [attributeOf(child, 'url') ?? '', attributeOf(child, 'type')];
    return child.name === 'enclosure' && href !== '' && isCapMediaType(type)
      ? [{ href, ...present('type', type) }]
      : [];
  });
  if (enclosures.length > 0) return enclosures;
  const named = item.children.find(({ name, uri }) => name === 'cap' && uri === GDACS_NAMESPACE);
  const href = (named === undefined ? undefined : trimXml(named.text)) || textOf(item, 'link');
  return href === undefined ? [] : [{ href }];
}

function checkElements(node: TreeNode, known: ReadonlySet<string>, findings: FindingList): void {
  for (const child of node.children) {
    const { name, uri, text } = child;
    if (uri !== '') continue;
    if (!known.has(name)) findings.add('UNSUPPORTED_ELEMENT', child, { values: { name } });
    const type = VALUE_TYPES.get(name);
    const fault = type === undefined ? undefined : checkValue(text, name, type);
    if (fault !== undefined) findings.add(fault.code, child, { values: fault.values });
  }
}

function checkItem(item: TreeNode, findings: FindingList): void {
  checkElements(item, ITEM_ELEMENTS, findings);
  const enclosure = bare(item, 'enclosure');
  for (const missing of enclosure === undefined ? [] : ['url', 'length', 'type']) {
    if (attributeOf(enclosure!, missing) !== undefined) continue;
    findings.add('MISSING_REQUIRED_ATTRIBUTE', enclosure!, { values: { name: 'enclosure', missing } });
  }
}

/** What is wrong with one item mostly is with all: it is told of the first. */
function checkLinks(items: readonly TreeNode[], entries: readonly CapEntry[], findings: FindingList): void {
  for (const [index, item] of items.entries()) {
    const { alerts, links } = entries[index]!;
    const isNamed = textOf(item, 'title') !== undefined || textOf(item, 'description') !== undefined;
    const isLinked = alerts > 0 || links.length > 0;
    if (!isNamed) findings.add('RSS_ITEM_TITLE_OR_DESCRIPTION_IS_REQUIRED', item);
    if (!isLinked) findings.add('RSS_ITEM_MISSING_CAP_LINK', item);
    if (!isNamed || !isLinked) return;
  }
}

function checkRecommended(channel: TreeNode, items: readonly TreeNode[], findings: FindingList): void {
  if (textOf(channel, 'pubDate') === undefined) findings.add('RSS_PUBDATE_IS_RECOMMENDED', channel);
  const unnamed = items.find((item) => textOf(item, 'guid') === undefined);
  if (unnamed !== undefined) findings.add('RSS_ITEM_GUID_IS_RECOMMENDED', unnamed);
}

/** Elements of RSS stand in no namespace; `atom:link` is not `link`. */
function bare(node: TreeNode, name: string): TreeNode | undefined {
  return node.children.find((child) => child.name === name && child.uri === '');
}

function textOf(node: TreeNode, name: string): string | undefined {
  return trimXml(bare(node, name)?.text ?? '') || undefined;
}
