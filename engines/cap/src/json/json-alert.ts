import { CAP_NAMESPACES } from '../namespaces.ts';
import { NO_ATTRIBUTES, type TreeNode } from '../tree/node.ts';
import type { JsonValue } from './parse-json.ts';

/** Elements that hold pairs of name and value. */
const PAIRS: ReadonlySet<string> = new Set(['eventCode', 'parameter', 'geocode']);
/** Elements whose items are one text, divided by spaces. */
const GROUPS: ReadonlySet<string> = new Set(['references', 'addresses', 'incidents']);

/** A JSON value in the form of an element, so that one reader and one validator serve both. */
export function jsonNode(name: string, parent: TreeNode | undefined, { start, end, line }: JsonValue): TreeNode {
  const node: TreeNode = {
    name,
    uri: CAP_NAMESPACES['1.2'],
    parent,
    line,
    attributes: NO_ATTRIBUTES,
    children: [],
    text: '',
    start,
    end,
    hasHtmlEntity: false,
  };
  parent?.children.push(node);
  return node;
}

/**
 * Puts the members of a CAP object in JSON below a node as elements: arrays repeat, whether they have one item or many,
 * and what comes alone is one. Names that CAP does not have are passed by.
 *
 * @param isName which names are taken.
 */
export function addMembers(node: TreeNode, value: JsonValue, isName: (name: string) => boolean): void {
  if (value.kind !== 'object') {
    if (value.kind === 'text') node.text = value.text;
    return;
  }
  for (const [name, member] of value.members) if (isName(name)) addMember(node, name, member, isName);
}

export function addMember(
  parent: TreeNode,
  name: string,
  value: JsonValue,
  isName: (name: string) => boolean = () => true,
): void {
  if (GROUPS.has(name)) {
    const text = groupText(value);
    if (text !== '') jsonNode(name, parent, value).text = text;
    return;
  }
  for (const item of itemsOf(value)) {
    if (PAIRS.has(name) && item.kind === 'object' && !item.members.has('valueName')) addPairs(parent, name, item);
    else addMembers(jsonNode(name, parent, item), item, isName);
  }
}

/** The pairs of a map: `{"SAME": ["055079"], "UGC": ["WIC079"]}`. */
export function addPairs(parent: TreeNode, name: string, map: JsonValue): void {
  if (map.kind !== 'object') return;
  for (const [valueName, values] of map.members) {
    for (const value of itemsOf(values)) {
      const pair = jsonNode(name, parent, value);
      jsonNode('valueName', pair, value).text = valueName;
      jsonNode('value', pair, value).text = textOf(value);
    }
  }
}

export function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value.kind === 'null') return [];
  return value.kind === 'array' ? value.items.flatMap(itemsOf) : [value];
}

export function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value?.kind === 'object' ? value.members.get(name) : undefined;
}

export function textOf(value: JsonValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}

/** References come as texts or as objects with their three parts. */
function groupText(value: JsonValue): string {
  return itemsOf(value)
    .map((item) => {
      if (item.kind === 'text') return item.text;
      const [sender, identifier, sent] = ['sender', 'identifier', 'sent'].map((name) => textOf(memberOf(item, name)));
      return identifier === '' ? '' : `${sender},${identifier},${sent}`;
    })
    .filter((text) => text !== '')
    .join(' ');
}
