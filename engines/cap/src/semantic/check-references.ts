import { capTime } from '../read/cap-time.ts';
import { splitReferences } from '../read/groups.ts';
import { childOf, childText, type TreeNode } from '../tree/node.ts';
import type { MeaningRules } from './meaning-rules.ts';

/** An alert refers to others, and to earlier ones. One finding of each kind suffices. */
export function checkReferences(alert: TreeNode, { report, version }: MeaningRules): void {
  const node = childOf(alert, 'references');
  if (node === undefined) return;
  const identifier = childText(alert, 'identifier');
  const sent = capTime(childText(alert, 'sent') ?? '');
  const references = splitReferences(node.text, version);
  const text = (reference: (typeof references)[number]): string =>
    [reference.sender, reference.identifier, reference.sent].join(',');
  const toItself = references.find((reference) => identifier !== undefined && reference.identifier === identifier);
  if (toItself !== undefined) report('CIRCULAR_REFERENCE', node, { value: text(toItself) });
  const later = references.find((reference) => sent !== undefined && (capTime(reference.sent) ?? sent) > sent);
  if (later !== undefined) report('POSTDATED_REFERENCE', node, { value: text(later) });
}
