/** Characters that a URI cannot have (RFC 2396; letters of other scripts are let through, as RFC 3987 does). */
const NO_URI = /[\s<>"{}|\\^`\p{Cc}]|%(?![\da-fA-F]{2})/u;
/** xs:anyURI lets through what a processor can escape. */
const NO_ANY_URI = /%(?![\da-fA-F]{2})/u;
/** A colon in the first step of a path, where it would be taken for the end of a scheme. */
const COLON_TOO_EARLY = /^(?![A-Za-z][A-Za-z\d+.-]*:.)[^/?#]*:/u;
const SCHEME = /^[A-Za-z][A-Za-z\d+.-]*:./u;

export function isUri(text: string): boolean {
  return !NO_URI.test(text) && !COLON_TOO_EARLY.test(text);
}

/** The form of xs:anyURI, as libxml2 reads it. */
export function isAnyUri(text: string): boolean {
  return !NO_ANY_URI.test(text) && !COLON_TOO_EARLY.test(text);
}

export function isAbsolute(uri: string): boolean {
  return SCHEME.test(uri);
}
