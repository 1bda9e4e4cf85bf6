import type { FindingList } from '../finding-list.ts';
import type { CapFindingCodeName } from '../finding-codes.ts';
import { XSI_NAMESPACE } from '../namespaces.ts';
import { capTime } from '../read/cap-time.ts';
import { type Place, type TreeNode, trimXml } from '../tree/node.ts';
import { checkValue } from './check-value.ts';
import { ANY_OTHER, type ContentModel, isContentModel, type Particle } from './content-model.ts';

export interface ContentRules {
  readonly findings: FindingList;
  /** The namespace of the schema; elements of another are not its own. */
  readonly uri: string;
  /** Names that the schema has anywhere: they can be out of order, others are not known. */
  readonly isKnown: (name: string) => boolean;
  /** JSON has no order and no schema: a time that can be read is no error there. */
  readonly isOrdered: boolean;
}

/**
 * Checks an element and all within it against its content model, as a validating parser does: the first element that does
 * not fit is told and ends the check of the order within its parent; texts and nested elements are checked all the same.
 */
export function checkContent(node: TreeNode, model: ContentModel, rules: ContentRules): void {
  checkAttributes(node, rules);
  checkSequence(node, model, rules);
  const stray = trimXml(node.text);
  if (stray !== '') rules.findings.add('INVALID_CHARACTERS', node, { values: { name: node.name, value: stray } });
  for (const child of node.children) {
    const particle = child.uri === rules.uri ? particleNamed(model, child.name) : undefined;
    if (particle !== undefined) checkChild(child, particle, rules);
  }
}

function checkChild(child: TreeNode, { content }: Particle, rules: ContentRules): void {
  if (content === 'any') return;
  if (isContentModel(content)) {
    checkContent(child, content, rules);
    return;
  }
  checkAttributes(child, rules);
  if (child.children.length > 0) {
    const values = { value: child.children[0]!.name, name: child.name, expected: 'It holds text only, no elements.' };
    rules.findings.add('INVALID_VALUE', child, { values });
    return;
  }
  const fault = checkValue(child.text, child.name, content);
  if (fault === undefined) return;
  const isReadable = !rules.isOrdered && fault.code === 'INVALID_DATE' && capTime(child.text) !== undefined;
  rules.findings.add(fault.code, child, { values: fault.values, ...(isReadable ? { severity: 'warning' } : {}) });
}

function checkAttributes(node: TreeNode, { findings }: ContentRules): void {
  for (const { name, uri } of node.attributes) {
    if (uri !== XSI_NAMESPACE) findings.add('UNSUPPORTED_ATTRIBUTE', { node, step: `@${name}` }, { values: { name } });
  }
}

interface Misfit {
  readonly code: CapFindingCodeName;
  readonly place: Place;
  readonly values: Readonly<Record<string, string>>;
}

function checkSequence(node: TreeNode, model: ContentModel, rules: ContentRules): void {
  const misfit = rules.isOrdered ? firstMisfit(node, model, rules) : firstMissing(node, model);
  if (misfit !== undefined) rules.findings.add(misfit.code, misfit.place, { values: misfit.values });
}

function firstMisfit(node: TreeNode, { sequence, tail }: ContentModel, rules: ContentRules): Misfit | undefined {
  let at = 0;
  let count = 0;
  for (const [index, child] of node.children.entries()) {
    if (child.uri !== rules.uri) {
      const missing = missingFrom(sequence, at, count, sequence.length);
      const mayStand = tail === ANY_OTHER || tail === child.uri;
      if (!mayStand) return misfit('UNSUPPORTED_ELEMENT', child, { name: child.name });
      if (missing !== undefined) return misplaced(node, child, missing);
      at = sequence.length;
      count = 0;
      continue;
    }
    const found = sequence.findIndex(({ name }, place) => place >= at && name === child.name);
    if (!rules.isKnown(child.name)) return misfit('UNSUPPORTED_ELEMENT', child, { name: child.name });
    const isRepeated = found === at && count > 0 && !sequence[at]!.isRepeatable;
    if (found < 0 || isRepeated) {
      const isDouble = node.children[index - 1]?.name === child.name;
      return misfit(isDouble ? 'DUPLICATE_ELEMENT' : 'INVALID_SEQUENCE', child, { name: child.name });
    }
    const missing = missingFrom(sequence, at, count, found);
    if (missing !== undefined) return misplaced(node, child, missing);
    count = found === at ? count + 1 : 1;
    at = found;
  }
  const missing = missingFrom(sequence, at, count, sequence.length);
  return missing === undefined ? undefined : lacks(node, missing);
}

/** The first element that must stand from here on, before the place `end`, and does not. */
function missingFrom(sequence: readonly Particle[], at: number, count: number, end: number): string | undefined {
  for (let place = at; place < end; place++) {
    const { name, isRequired } = sequence[place]!;
    if (isRequired && !(place === at && count > 0)) return name;
  }
  return undefined;
}

/** What must come first comes later, so that the order is wrong; or it does not come at all. */
function misplaced(node: TreeNode, child: TreeNode, missing: string): Misfit {
  const comesLater = node.children.some(({ name }) => name === missing);
  return comesLater ? misfit('INVALID_SEQUENCE', child, { name: child.name }) : lacks(node, missing);
}

function firstMissing(node: TreeNode, { sequence }: ContentModel): Misfit | undefined {
  const missing = sequence.find(
    ({ name, isRequired }) => isRequired && !node.children.some((child) => child.name === name),
  );
  return missing === undefined ? undefined : lacks(node, missing.name);
}

function lacks(node: TreeNode, missing: string): Misfit {
  return misfit('MISSING_REQUIRED_ELEMENT', node, { name: node.name, missing });
}

function misfit(code: CapFindingCodeName, place: Place, values: Readonly<Record<string, string>>): Misfit {
  return { code, place, values };
}

function particleNamed({ sequence }: ContentModel, name: string): Particle | undefined {
  return sequence.find((particle) => particle.name === name);
}
