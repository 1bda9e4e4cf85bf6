import { XMLDSIG_NAMESPACE } from '../namespaces.ts';
import { hasHtmlTags } from '../texts/display-text.ts';
import { leftoverReference } from '../texts/html-entities.ts';
import type { TreeNode } from '../tree/node.ts';
import type { MeaningRules } from './meaning-rules.ts';

/**
 * HTML in any text of the alert. CAP 1.2, 3.3.3 discourages its entities; where a text still holds `&quot;` or `&amp;`
 * after it was read, it was merely escaped twice.
 */
export function checkTexts(node: TreeNode, rules: MeaningRules): void {
  for (const child of node.children) {
    if (child.uri === XMLDSIG_NAMESPACE) continue;
    if (child.children.length > 0) checkTexts(child, rules);
    else checkText(child, rules);
  }
}

function checkText(node: TreeNode, { report }: MeaningRules): void {
  const { name, text } = node;
  const left = leftoverReference(text);
  if (left?.kind === 'xml') report('TEXT_CONTAINS_ESCAPED_CHARACTERS', node, { name, value: left.reference });
  else if (left !== undefined && !node.hasHtmlEntity) {
    report('TEXT_CONTAINS_HTML_ENTITIES', node, { name, value: left.reference });
  }
  if (hasHtmlTags(text)) report('TEXT_CONTAINS_HTML_TAGS', node, { name });
}
