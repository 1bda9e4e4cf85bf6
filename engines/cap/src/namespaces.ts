import type { CapVersion } from './alert.ts';

export const XMLDSIG_NAMESPACE = 'http://www.w3.org/2000/09/xmldsig#';
export const XSI_NAMESPACE = 'http://www.w3.org/2001/XMLSchema-instance';
export const ATOM_NAMESPACE = 'http://www.w3.org/2005/Atom';
export const EDXL_DE_NAMESPACE = 'urn:oasis:names:tc:emergency:EDXL:DE:1.0';
export const GDACS_NAMESPACE = 'http://www.gdacs.org';

/** The namespace of each version of CAP, as its schema names it. */
export const CAP_NAMESPACES: Readonly<Record<CapVersion, string>> = {
  '1.0': 'http://www.incident.com/cap/1.0',
  '1.1': 'urn:oasis:names:tc:emergency:cap:1.1',
  '1.2': 'urn:oasis:names:tc:emergency:cap:1.2',
};

const VERSIONS: ReadonlyMap<string, CapVersion> = new Map([
  [CAP_NAMESPACES['1.0'], '1.0'],
  [CAP_NAMESPACES['1.1'], '1.1'],
  [CAP_NAMESPACES['1.2'], '1.2'],
]);

/** The version of CAP that a namespace stands for; undefined where it is another's. */
export function capVersionOf(uri: string): CapVersion | undefined {
  return VERSIONS.get(uri);
}

/** Media types under which feeds link to CAP; neither is registered with IANA, both are in use. */
const CAP_MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application/cap+xml',
  'application/common-alerting-protocol+xml',
]);

export function isCapMediaType(type: string | undefined): boolean {
  const [bare = ''] = (type ?? '').split(';');
  return CAP_MEDIA_TYPES.has(bare.trim().toLowerCase());
}
