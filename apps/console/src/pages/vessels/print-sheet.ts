import type { Tlp } from '../../parts/tlp.ts';

/** Colours of the labels as FIRST writes them: on black. */
const INK: Readonly<Record<Tlp, string>> = {
  CLEAR: '#ffffff',
  GREEN: '#33ff00',
  AMBER: '#ffc000',
  'AMBER+STRICT': '#ffc000',
  RED: '#ff2b2b',
};

interface PrintWords {
  readonly tlp: Tlp;
  readonly by: string;
  readonly purpose: string;
  readonly page: string;
  readonly of: string;
}

const LONGEST_LETTERS = 140;

/** A string of CSS: nothing in a purpose or a name ends it. */
export function cssString(text: string): string {
  const short = text.length > LONGEST_LETTERS ? `${text.slice(0, LONGEST_LETTERS - 1)}…` : text;
  const safe = short.replaceAll(/["\\<>]|\p{Cc}/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}

/**
 * The rules for the margins of each printed page (CSS Paged Media, section 4): handling in head and foot on the right,
 * who and when in the head, the purpose and the page's number in the foot.
 */
export function printSheet({ tlp, by, purpose, page, of }: PrintWords): string {
  const label = `content: ${cssString(` TLP:${tlp} `)}; font: 600 12pt monospace; color: ${INK[tlp]}; background: #000; text-align: right; height: 6mm; width: max-content; padding: 0 1mm; white-space: pre; print-color-adjust: exact;`;
  const line = 'font: 8pt sans-serif; color: #47505e; white-space: nowrap; height: 6mm;';
  return `@media print { @page {
  size: A4;
  margin: 16mm 14mm 16mm;
  @top-left { content: ${cssString(by)}; ${line} text-align: left; }
  @top-right { ${label} }
  @bottom-left { content: ${cssString(purpose)}; ${line} text-align: left; }
  @bottom-center { content: ${cssString(page)} counter(page) ${cssString(of)} counter(pages); ${line} }
  @bottom-right { ${label} }
} }`;
}
