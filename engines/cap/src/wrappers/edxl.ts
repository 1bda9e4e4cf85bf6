import type { FindingList } from '../finding-list.ts';
import { EDXL_DE_NAMESPACE, isCapMediaType } from '../namespaces.ts';
import { checkContent } from '../schema/check-content.ts';
import { type ContentModel, isContentModel } from '../schema/content-model.ts';
import { childrenOf, childText, lineOf, pathOf, type TreeNode } from '../tree/node.ts';
import { EDXL_MODEL } from './edxl-model.ts';
import type { AlertFinder } from './find-alerts.ts';
import { type CapEntry, type CapLink, type CapWrapper, present } from './wrapper.ts';

const EDXL_ELEMENTS: ReadonlySet<string> = new Set(namesIn(EDXL_MODEL));

/** Reads an EDXL-DE 1.0 distribution: alerts within its content objects, or addresses of them. */
export function readEdxl(distribution: TreeNode, finder: AlertFinder, findings: FindingList): CapWrapper {
  checkContent(distribution, EDXL_MODEL, {
    findings,
    uri: EDXL_DE_NAMESPACE,
    isKnown: (name) => EDXL_ELEMENTS.has(name),
    isOrdered: true,
  });
  const objects = childrenOf(distribution, 'contentObject');
  if (objects.length === 0) findings.add('EDXLDE_CONTENT_OBJECT_IS_REQUIRED', distribution);
  const entries = objects.map((object, index) => readObject(object, index, finder));
  for (const [index, object] of objects.entries()) checkObject(object, entries[index]!, findings);
  return {
    kind: 'edxl-de',
    ...present('id', childText(distribution, 'distributionID')),
    ...present('updated', childText(distribution, 'dateTimeSent')),
    entries,
  };
}

function readObject(object: TreeNode, index: number, finder: AlertFinder): CapEntry {
  const alerts = childrenOf(object, 'xmlContent').reduce((sum, content) => sum + finder.takeFrom(content, index), 0);
  return {
    path: pathOf(object),
    line: lineOf(object),
    ...present('id', childText(object, 'incidentID')),
    ...present('title', childText(object, 'contentDescription')),
    links: childrenOf(object, 'nonXMLContent').flatMap(capLink),
    cap: {},
    alerts,
  };
}

function capLink(content: TreeNode): CapLink[] {
  const [type, href] = [childText(content, 'mimeType'), childText(content, 'uri')];
  return href !== undefined && isCapMediaType(type) ? [{ href, ...present('type', type) }] : [];
}

function checkObject(object: TreeNode, { alerts, links }: CapEntry, findings: FindingList): void {
  const contents = object.children.filter(({ name }) => name === 'xmlContent' || name === 'nonXMLContent');
  if (contents.length === 0) {
    const values = { name: 'contentObject', missing: 'xmlContent' };
    findings.add('MISSING_REQUIRED_ELEMENT', object, { values });
  }
  if (alerts > 0 || links.length > 0) return;
  for (const content of contents) findings.add('EDXLDE_NO_CAP_IN_CONTENT_OBJECT', content);
}

function namesIn({ sequence }: ContentModel): string[] {
  return sequence.flatMap(({ name, content }) => [name, ...(isContentModel(content) ? namesIn(content) : [])]);
}
