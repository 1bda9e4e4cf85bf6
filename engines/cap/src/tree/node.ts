/** An attribute of an element; declarations of namespaces are none. */
export interface NodeAttribute {
  /** Without its prefix. */
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/** An element of a document, or a value of JSON in the form of one. */
export interface TreeNode {
  /** Without its prefix; empty for the whole of a JSON document, which has no name and no step in paths. */
  readonly name: string;
  readonly uri: string;
  readonly parent: TreeNode | undefined;
  /** 1-based line of its start tag. */
  readonly line: number;
  readonly attributes: readonly NodeAttribute[];
  readonly children: TreeNode[];
  /** The text that stands directly within it, as a parser gives it (not trimmed). */
  text: string;
  /** Where it begins and ends in the text of the document, in UTF-16 code units; NOT_CLOSED where its end was not read. */
  readonly start: number;
  end: number;
  /** It holds a reference to an HTML entity, which XML does not know. */
  hasHtmlEntity: boolean;
}

/** Where a finding is: a node, something that a node lacks or has as an attribute, or a bare path. */
export type Place =
  | TreeNode
  | { readonly node: TreeNode; readonly step: string }
  | { readonly path: string; readonly line: number };

/** The end of an element whose end tag was not read, as the document broke off. */
export const NOT_CLOSED = -1;

export const NO_ATTRIBUTES: readonly NodeAttribute[] = [];

/** The XPath of a place without prefixes, e.g. `/alert[1]/info[2]/event[1]`; positions count elements of the same name. */
export function pathOf(place: Place): string {
  if ('path' in place) return place.path;
  if ('node' in place) return `${pathOf(place.node)}/${place.step}`;
  const steps: string[] = [];
  for (let node: TreeNode | undefined = place; node !== undefined; node = node.parent) {
    if (node.name !== '') steps.push(`${node.name}[${positionOf(node)}]`);
  }
  return `/${steps.toReversed().join('/')}`;
}

export function lineOf(place: Place): number {
  return 'node' in place ? place.node.line : place.line;
}

function positionOf(node: TreeNode): number {
  let position = 1;
  for (const sibling of node.parent?.children ?? []) {
    if (sibling === node) break;
    if (sibling.name === node.name) position += 1;
  }
  return position;
}

export function childrenOf(node: TreeNode, name: string): readonly TreeNode[] {
  return node.children.filter((child) => child.name === name);
}

export function childOf(node: TreeNode, name: string): TreeNode | undefined {
  return node.children.find((child) => child.name === name);
}

export function attributeOf(node: TreeNode, name: string): string | undefined {
  return node.attributes.find((attribute) => attribute.name === name)?.value;
}

/** Text without the white space of XML around it. */
export function trimXml(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The trimmed text of a child; undefined where there is none or it is empty. */
export function childText(node: TreeNode, name: string): string | undefined {
  const child = childOf(node, name);
  const text = child === undefined ? '' : trimXml(child.text);
  return text === '' ? undefined : text;
}
