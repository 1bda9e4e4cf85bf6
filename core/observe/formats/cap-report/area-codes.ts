import type { CapArea, CapInfo } from '@quintet/cap';
import type { AreaCode } from '@quintet/hazards';
import { parameter } from './awareness.ts';
import { nutsScheme } from './nuts-edition.ts';

/** The codes of an area by scheme and, for NUTS, edition; each once. */
export function areaCodes({ geocodes }: CapArea): AreaCode[] {
  const codes = geocodes.flatMap(({ valueName, value }) => {
    const [scheme, code] = [valueName.trim(), value.trim()];
    if (scheme === '' || code === '') return [];
    return [
      /^NUTS/iu.test(scheme) ? nutsCode(scheme, code.toUpperCase()) : { scheme: schemeName(scheme), value: code },
    ];
  });
  return uniqueCodes(codes);
}

/** The German warning system lists municipalities in a parameter: 12 digits each (Amtlicher Regionalschlüssel). */
export function municipalityCodes(info: CapInfo): AreaCode[] {
  const listed = (parameter(info, 'warnVerwaltungsbereiche') ?? '').split(/[\s,;]+/u);
  return uniqueCodes(listed.filter((code) => /^\d{12}$/u.test(code)).map((value) => ({ scheme: 'ARS', value })));
}

export function uniqueCodes(codes: readonly AreaCode[]): AreaCode[] {
  return [...new Map(codes.map((code) => [`${code.scheme}\u0000${code.value}`, code])).values()];
}

function nutsCode(scheme: string, value: string): AreaCode {
  return { scheme: nutsScheme(value) ?? scheme, value };
}

/** EMMA_ID looks like NUTS and is none; its name is written in several ways. */
function schemeName(scheme: string): string {
  return /^emma[_ ]?id$/iu.test(scheme) ? 'EMMA_ID' : scheme;
}
