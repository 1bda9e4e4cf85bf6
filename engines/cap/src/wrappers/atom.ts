import type { FindingList } from '../finding-list.ts';
import { ATOM_NAMESPACE, capVersionOf, isCapMediaType } from '../namespaces.ts';
import { attributeOf, childOf, childText, lineOf, pathOf, type TreeNode, trimXml } from '../tree/node.ts';
import type { AlertFinder } from './find-alerts.ts';
import { type CapEntry, type CapLink, type CapWrapper, present } from './wrapper.ts';

/** Elements of Atom (RFC 4287, 4.1). */
const FEED_ELEMENTS: ReadonlySet<string> = new Set(
  'author category contributor entry generator icon id link logo rights subtitle title updated'.split(' '),
);
const ENTRY_ELEMENTS: ReadonlySet<string> = new Set(
  'author category content contributor id link published rights source summary title updated'.split(' '),
);

/** Reads an Atom feed: whole alerts in the contents of its entries, or links to them. */
export function readAtom(feed: TreeNode, finder: AlertFinder, findings: FindingList): CapWrapper {
  checkElements(feed, FEED_ELEMENTS, findings);
  if (childText(feed, 'id') === undefined) findings.add('ATOM_ID_IS_REQUIRED', feed);
  if (childText(feed, 'title') === undefined) findings.add('ATOM_TITLE_IS_REQUIRED', feed);
  if (childText(feed, 'updated') === undefined) findings.add('ATOM_UPDATED_IS_REQUIRED', feed);
  for (const child of feed.children) {
    if (child.name === 'alert' && capVersionOf(child.uri) !== undefined) findings.add('ALERT_OUTSIDE_ENTRY', child);
  }
  const nodes = atomChildren(feed, 'entry');
  const entries = nodes.map((node, index) => readEntry(node, index, finder));
  for (const node of nodes) checkEntry(node, findings);
  checkLinks(nodes, entries, findings);
  return {
    kind: 'atom',
    ...present('id', childText(feed, 'id')),
    ...present('title', childText(feed, 'title')),
    ...present('updated', childText(feed, 'updated')),
    entries,
  };
}

function readEntry(node: TreeNode, index: number, finder: AlertFinder): CapEntry {
  let alerts = finder.takeFrom(node, index);
  const content = childOf(node, 'content');
  if (alerts === 0 && content !== undefined) alerts = finder.takeEscaped(content, index);
  return {
    path: pathOf(node),
    line: lineOf(node),
    ...present('id', childText(node, 'id')),
    ...present('title', childText(node, 'title')),
    ...present('updated', childText(node, 'updated')),
    links: alerts > 0 ? [] : capLinks(linksOf(node)),
    cap: capValues(node),
    alerts,
  };
}

/** The values of CAP that stand in an entry by themselves. */
export function capValues(entry: TreeNode): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const { name, uri, text, children } of entry.children) {
    if (capVersionOf(uri) !== undefined && children.length === 0 && trimXml(text) !== '')
      values[name] ??= trimXml(text);
  }
  return values;
}

function linksOf(entry: TreeNode): CapLink[] {
  return atomChildren(entry, 'link').flatMap((link) => {
    const href = attributeOf(link, 'href') ?? '';
    const [type, rel] = [attributeOf(link, 'type'), attributeOf(link, 'rel')];
    return [{ href, ...present('type', type), ...present('rel', rel) }];
  });
}

/** Links that lead to an alert: those typed so, else those that may, by the way they are typed. */
function capLinks(links: readonly CapLink[]): readonly CapLink[] {
  const usable = links.filter(({ href }) => href !== '');
  const typed = usable.filter(({ type }) => isCapMediaType(type));
  if (typed.length > 0) return typed;
  return usable.filter(
    ({ type, rel }) => rel !== 'self' && (type === undefined || /^(?:text|application)\/xml\b/iu.test(type)),
  );
}

function checkElements(node: TreeNode, known: ReadonlySet<string>, findings: FindingList): void {
  for (const child of node.children) {
    if (child.uri !== ATOM_NAMESPACE || known.has(child.name)) continue;
    findings.add('UNSUPPORTED_ELEMENT', child, { values: { name: child.name } });
  }
}

function checkEntry(entry: TreeNode, findings: FindingList): void {
  checkElements(entry, ENTRY_ELEMENTS, findings);
  if (childText(entry, 'id') === undefined) findings.add('ATOM_ENTRY_ID_IS_REQUIRED', entry);
  if (childText(entry, 'title') === undefined) findings.add('ATOM_ENTRY_TITLE_IS_REQUIRED', entry);
  if (childText(entry, 'updated') === undefined) findings.add('ATOM_ENTRY_UPDATED_IS_REQUIRED', entry);
}

/** What is wrong with one entry mostly is with all: it is told of the first. */
function checkLinks(nodes: readonly TreeNode[], entries: readonly CapEntry[], findings: FindingList): void {
  const ids = new Set<string>();
  for (const [index, node] of nodes.entries()) {
    const { id, alerts } = entries[index]!;
    if (alerts === 0 && childOf(node, 'content') === undefined && !hasCapLink(linksOf(node))) {
      findings.add('ATOM_ENTRY_MISSING_CAP_LINK', node);
      return;
    }
    if (id !== undefined && ids.has(id)) {
      findings.add('ATOM_ENTRY_NON_UNIQUE_IDS', node, { values: { value: id } });
      return;
    }
    if (id !== undefined) ids.add(id);
  }
}

/** One link alone is the alert's, whatever its type; of several, the one typed so or the only one that is no picture. */
function hasCapLink(links: readonly CapLink[]): boolean {
  if (links.length === 1 || links.some(({ type }) => isCapMediaType(type))) return true;
  return links.filter(({ type }) => !/^(?:image|audio|video)/iu.test(type ?? '')).length === 1;
}

function atomChildren(node: TreeNode, name: string): readonly TreeNode[] {
  return node.children.filter((child) => child.name === name && child.uri === ATOM_NAMESPACE);
}
