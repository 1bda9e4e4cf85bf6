/** The five entities that XML itself knows. */
const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** HTML 4 names the characters from U+00A0 to U+00FF in this order. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

/** The Greek letters from U+0391 on; the place of the capital final sigma is empty. */
const GREEK = `Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi
Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf
sigma tau upsilon phi chi psi omega - - - - - - - thetasym upsih - - - piv`;

/** The other names of HTML 4 with their code points, hexadecimal. */
const OTHERS = `OElig:152 oelig:153 Scaron:160 scaron:161 Yuml:178 fnof:192 circ:2C6 tilde:2DC ensp:2002 emsp:2003 thinsp:2009
zwnj:200C zwj:200D lrm:200E rlm:200F ndash:2013 mdash:2014 lsquo:2018 rsquo:2019 sbquo:201A ldquo:201C rdquo:201D bdquo:201E
dagger:2020 Dagger:2021 bull:2022 hellip:2026 permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203A oline:203E frasl:2044
euro:20AC image:2111 weierp:2118 real:211C trade:2122 alefsym:2135 larr:2190 uarr:2191 rarr:2192 darr:2193 harr:2194
crarr:21B5 lArr:21D0 uArr:21D1 rArr:21D2 dArr:21D3 hArr:21D4 forall:2200 part:2202 exist:2203 empty:2205 nabla:2207 isin:2208
notin:2209 ni:220B prod:220F sum:2211 minus:2212 lowast:2217 radic:221A prop:221D infin:221E ang:2220 and:2227 or:2228
cap:2229 cup:222A int:222B there4:2234 sim:223C cong:2245 asymp:2248 ne:2260 equiv:2261 le:2264 ge:2265 sub:2282 sup:2283
nsub:2284 sube:2286 supe:2287 oplus:2295 otimes:2297 perp:22A5 sdot:22C5 lceil:2308 rceil:2309 lfloor:230A rfloor:230B
lang:2329 rang:232A loz:25CA spades:2660 clubs:2663 hearts:2665 diams:2666`;

const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ...inOrder(LATIN_1, 0xa0),
  ...inOrder(GREEK, 0x391),
  ...OTHERS.split(/\s+/u).map((pair): [string, string] => {
    const [name = '', code = ''] = pair.split(':');
    return [name, String.fromCodePoint(Number.parseInt(code, 16))];
  }),
]);

function inOrder(names: string, first: number): [string, string][] {
  return names
    .split(/\s+/u)
    .map((name, at): [string, string] => [name, String.fromCodePoint(first + at)])
    .filter(([name]) => name !== '-');
}

/** A name that HTML 4 has and XML does not. */
export function isHtmlEntity(name: string): boolean {
  return HTML_ENTITIES.has(name);
}

/** A reference to an entity or a character, as HTML writes it. */
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{1,31}));/gu;

/**
 * The first reference that is left in a text after XML was read: of HTML (`&nbsp;`, `&#8211;`), or one of the five that
 * XML knows, which were then escaped twice.
 */
export function leftoverReference(
  text: string,
): { readonly kind: 'html' | 'xml'; readonly reference: string } | undefined {
  if (!text.includes('&')) return undefined;
  let found: { kind: 'html' | 'xml'; reference: string } | undefined;
  for (const [reference, , , name] of text.matchAll(REFERENCE)) {
    if (name === undefined || HTML_ENTITIES.has(name)) return { kind: 'html', reference };
    if (name in XML_ENTITIES) found ??= { kind: 'xml', reference };
  }
  return found;
}

/** Puts the characters in the place of their references; what is none stays. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return HTML_ENTITIES.get(name) ?? XML_ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}
