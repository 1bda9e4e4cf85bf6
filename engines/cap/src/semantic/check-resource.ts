import { isAbsolute, isAnyUri, isUri } from '../texts/uri.ts';
import { childOf, childText, type TreeNode, trimXml } from '../tree/node.ts';
import type { MeaningRules } from './meaning-rules.ts';

/** Top-level media types that IANA has registered. */
const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application',
  'audio',
  'font',
  'haptics',
  'image',
  'message',
  'model',
  'multipart',
  'text',
  'video',
]);
const MEDIA_TYPE = /^([\w!#$&^.+-]+)\/[\w!#$&^.+-]+(?:\s*;.*)?$/u;
const BASE64 = /^[A-Za-z\d+/]*={0,2}$/u;
const DIGEST = /^(?:[\da-fA-F]{40}|[\da-fA-F]{64})$/u;

/** Media type, address, content and digest of one resource (CAP 1.2, 3.2.3). The strict schema tells what is no URI. */
export function checkResource(resource: TreeNode, rules: MeaningRules): void {
  const { report } = rules;
  const mimeType = childOf(resource, 'mimeType');
  if (mimeType !== undefined && !isMediaType(mimeType.text)) {
    report('INVALID_MIME_TYPE', mimeType, { value: mimeType.text });
  }
  const derefUri = childOf(resource, 'derefUri');
  checkUri(childOf(resource, 'uri'), derefUri !== undefined, rules);
  if (derefUri !== undefined && !isBase64(derefUri.text)) report('INVALID_DEREF_URI', derefUri);
  const size = childOf(resource, 'size');
  if (size !== undefined && /^\s*-\d/u.test(size.text)) report('INVALID_RESOURCE_SIZE', size, { value: size.text });
  const digest = childText(resource, 'digest');
  if (digest !== undefined && !DIGEST.test(digest))
    report('INVALID_DIGEST', childOf(resource, 'digest')!, { value: digest });
}

function checkUri(uri: TreeNode | undefined, hasContent: boolean, { report, isAdvice }: MeaningRules): void {
  if (uri === undefined) return;
  const value = trimXml(uri.text);
  if (isAdvice && !isAnyUri(value)) return;
  if (!isUri(value)) report('INVALID_URI', uri, { value });
  else if (!isAbsolute(value) && !hasContent) report('RELATIVE_URI_MISSING_DEREF_URI', uri, { value });
}

/** `web` is a complete address. */
export function checkWeb(web: TreeNode | undefined, { report, isAdvice }: MeaningRules): void {
  if (web === undefined) return;
  const value = trimXml(web.text);
  if (isAdvice && !isAnyUri(value)) return;
  if (!isUri(value) || !isAbsolute(value)) report('INVALID_WEB', web, { value });
}

function isMediaType(text: string): boolean {
  const top = MEDIA_TYPE.exec(trimXml(text))?.[1];
  return top !== undefined && MEDIA_TYPES.has(top.toLowerCase());
}

function isBase64(text: string): boolean {
  const bare = text.replace(/[ \t\r\n]+/gu, '');
  return bare.length % 4 === 0 && BASE64.test(bare);
}
