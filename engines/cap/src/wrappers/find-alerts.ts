import { FindingList } from '../finding-list.ts';
import { CAP_ALERTS_MAX } from '../limits.ts';
import { capVersionOf } from '../namespaces.ts';
import { NOT_CLOSED, type TreeNode } from '../tree/node.ts';
import { parseXml } from '../tree/parse-xml.ts';
import type { FoundAlert } from './wrapper.ts';

/** Gathers the alerts of an XML document. */
export class AlertFinder {
  readonly alerts: FoundAlert[] = [];
  readonly #source: string;
  readonly #rawOf: (node: TreeNode) => Uint8Array;
  readonly #findings: FindingList;
  #isFull = false;

  constructor(source: string, rawOf: (node: TreeNode) => Uint8Array, findings: FindingList) {
    this.#source = source;
    this.#rawOf = rawOf;
    this.#findings = findings;
  }

  /** Takes every alert at or below a node, and says how many there are. One whose end is missing is passed by. */
  takeFrom(node: TreeNode, entry?: number): number {
    if (node.end === NOT_CLOSED && node.name === 'alert') return 0;
    if (this.#take(node, entry)) return 1;
    let taken = 0;
    for (const child of node.children) taken += this.takeFrom(child, entry);
    return taken;
  }

  /** Takes the alerts of a document that stands in the text of a node, escaped or as CDATA. */
  takeEscaped(node: TreeNode, entry: number): number {
    if (!/<(?:[\w.-]+:)?alert[\s>]/u.test(node.text)) return 0;
    const text = node.text.trimStart();
    const firstLine = node.line + (node.text.slice(0, -text.length).match(/\n/gu)?.length ?? 0);
    const { root, whole } = parseXml({ text, within: node, firstLine }, new FindingList());
    if (!whole) {
      // The feed around it is whole, so that it is one entry that is wrong, not the document.
      const values = { reason: 'the alert in the text of this element is cut off or broken.' };
      this.#findings.add('NOT_WELL_FORMED', node, { values, layer: 'schema' });
    }
    if (root === undefined || !whole) return 0;
    const inner = new AlertFinder(
      text,
      ({ start, end }) => Buffer.from(text.slice(start, end), 'utf8'),
      this.#findings,
    );
    const taken = inner.takeFrom(root, entry);
    this.alerts.push(...inner.alerts);
    return taken;
  }

  #take(node: TreeNode, entry: number | undefined): boolean {
    const version = capVersionOf(node.uri);
    if (node.name !== 'alert' || (version === undefined && !isBareAlert(node))) return false;
    if (this.alerts.length >= CAP_ALERTS_MAX) {
      if (!this.#isFull) this.#findings.add('TOO_MANY_ALERTS', node, { values: { limit: CAP_ALERTS_MAX } });
      this.#isFull = true;
      return true;
    }
    this.alerts.push({
      node,
      version: version ?? '1.2',
      source: this.#source,
      raw: () => this.#rawOf(node),
      isChecked: version !== undefined,
      isJson: false,
      ...(entry === undefined ? {} : { entry }),
    });
    return true;
  }
}

/** Some home-made feeds forget the namespace; what has an identifier and a sender is read all the same. */
function isBareAlert({ uri, children }: TreeNode): boolean {
  return uri === '' && ['identifier', 'sender'].every((name) => children.some((child) => child.name === name));
}
