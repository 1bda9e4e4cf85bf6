/** What XML 1.0 does not allow at all; the rest of the control characters says nothing either. */
const NOT_TEXT = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Text as it stands in an XML file, within an element or an attribute. */
export const xmlText = (text: string): string =>
  text
    .replaceAll(NOT_TEXT, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
