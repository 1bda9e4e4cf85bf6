import type { Party, Place, Remittance } from '../payment.ts';
import { bicCountry, isBic } from '../values/identifiers.ts';
import type { MtField } from './fields.ts';

/** A part of a narrative field: a code word and its text, continued on lines that begin with `//`. */
interface NarrativePart {
  readonly code: string | undefined;
  readonly text: string;
  readonly line: number;
}

const CODE_LINE = /^\/([A-Z0-9]{1,8})\/(.*)$/;

/** Splits a field such as 70, 72 or 77B into its coded parts; text without a code is one part. */
export function readNarrative(field: MtField): NarrativePart[] {
  const parts: { code: string | undefined; text: string; line: number }[] = [];
  field.lines.forEach((text, index) => {
    const match = CODE_LINE.exec(text);
    const line = field.line + index;
    const last = parts.at(-1);
    if (match !== null) parts.push({ code: match[1], text: (match[2] ?? '').trim(), line });
    else if (last === undefined) parts.push({ code: undefined, text: text.replace(/^\/\//, '').trim(), line });
    else last.text = `${last.text} ${text.replace(/^\/\//, '').trim()}`.trim();
  });
  return parts;
}

/** The parts as texts to be screened, each with its code in front as it was written. */
export function narrativeTexts(field: MtField): Remittance[] {
  return readNarrative(field).flatMap(({ code, text, line }) => {
    const whole = code === undefined ? text : `/${code}/${text}`;
    const place: Place = { path: `block 4 :${field.tag}:`, line };
    return whole === '' ? [] : [{ text: whole, place }];
  });
}

/** Agents that 72 names: after `/INS/` stands the BIC, or the name, of a bank that passed the payment on. */
export function instructingAgents(field: MtField): Party[] {
  return readNarrative(field)
    .filter((part) => part.code === 'INS' && part.text !== '')
    .slice(0, 3)
    .map(({ text, line }, index) => {
      const country = bicCountry(text);
      return {
        role: `previousInstructingAgent${index + 1}`,
        isAgent: true,
        ...(isBic(text) ? { bic: text } : { name: text }),
        ...(country === undefined ? {} : { country }),
        ids: [],
        place: { path: `block 4 :${field.tag}:`, line },
      };
    });
}
