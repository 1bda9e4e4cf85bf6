import { FindingList } from '../finding-list.ts';
import { CAP_DOCUMENT_BYTES_MAX } from '../limits.ts';
import { ATOM_NAMESPACE, capVersionOf, EDXL_DE_NAMESPACE } from '../namespaces.ts';
import { decodeBytes } from '../tree/decode-bytes.ts';
import type { TreeNode } from '../tree/node.ts';
import { parseXml } from '../tree/parse-xml.ts';
import { createRawSlices } from '../tree/raw-slices.ts';
import { readAtom } from './atom.ts';
import { readEdxl } from './edxl.ts';
import { AlertFinder } from './find-alerts.ts';
import { openJson } from './json.ts';
import { readRss } from './rss.ts';
import type { CapFormat, CapWrapper, OpenedDocument } from './wrapper.ts';

/** A page for people, such as servers send instead of a feed when something is wrong. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+)?html[\s>]/iu;

const NOTHING: OpenedDocument = { format: undefined, alerts: [] };

/** Takes a document apart: what it is, what is around its alerts, and where they are. */
export function openDocument(bytes: Uint8Array, findings: FindingList): OpenedDocument {
  const start = { path: '/', line: 1 };
  if (bytes.length > CAP_DOCUMENT_BYTES_MAX) {
    findings.add('DOCUMENT_TOO_LARGE', start, { values: { limit: CAP_DOCUMENT_BYTES_MAX } });
    return NOTHING;
  }
  const decoded = decodeBytes(bytes, findings);
  if (decoded === undefined) return NOTHING;
  if (decoded.text.trim() === '') {
    findings.add('EMPTY_DOCUMENT', start);
    return NOTHING;
  }
  const rawOf = createRawSlices(bytes, decoded);
  if (/^\s*[[{]/u.test(decoded.text)) return openJson(decoded.text, rawOf, findings);
  if (HTML.test(decoded.text)) {
    findings.add('NOT_CAP', { path: '/html[1]', line: 1 }, { values: { name: 'html', uri: '' } });
    return NOTHING;
  }
  const { root, whole } = parseXml({ text: decoded.text }, findings);
  if (root === undefined) return NOTHING;
  const rawOfNode = (node: TreeNode): Uint8Array => (node.parent === undefined ? bytes : rawOf(node.start, node.end));
  // Of a document that breaks off, whole alerts are read; what the rest lacks says nothing.
  return openXml(root, new AlertFinder(decoded.text, rawOfNode, findings), whole ? findings : new FindingList());
}

function openXml(root: TreeNode, finder: AlertFinder, findings: FindingList): OpenedDocument {
  const { name, uri } = root;
  if (name === 'feed' && uri === ATOM_NAMESPACE) return wrapped('atom-cap', readAtom(root, finder, findings), finder);
  if (name === 'rss' && uri === '') {
    const wrapper = readRss(root, finder, findings);
    return wrapped(wrapper.kind === 'gdacs-rss' ? 'gdacs-rss' : 'rss-cap', wrapper, finder);
  }
  if (name === 'EDXLDistribution' && uri === EDXL_DE_NAMESPACE) {
    return wrapped('edxl-de', readEdxl(root, finder, findings), finder);
  }
  if (name === 'alert' && capVersionOf(uri) !== undefined) {
    finder.takeFrom(root);
    return { format: 'cap', alerts: finder.alerts };
  }
  findings.add('NOT_CAP', root, { values: { name, uri } });
  if (finder.takeFrom(root) === 0) return NOTHING;
  return name === 'alert'
    ? { format: 'cap', alerts: finder.alerts }
    : wrapped('cap', { kind: 'home-made', entries: [] }, finder);
}

function wrapped(format: CapFormat, wrapper: CapWrapper, { alerts }: AlertFinder): OpenedDocument {
  return { format, wrapper, alerts };
}
