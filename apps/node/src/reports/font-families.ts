export type Weight = 400 | 600;

/** A package of font files, one file per slice of Unicode, with `unicode.json` that tells which slice holds what. */
export interface FontFamily {
  readonly package: string;
  readonly stem: string;
  /** A file per weight, or one file for all weights, of which a PDF can only take the lightest or the regular. */
  readonly files: 'static' | 'variable';
  /** How much each weight is thickened by an outline, in em; 0: the file's own strokes are right. */
  readonly outline: Readonly<Record<Weight, number>>;
}

const OWN_WEIGHT = { 400: 0, 600: 0 } as const;
const REGULAR_ONLY = { 400: 0, 600: 0.03 } as const;
/** The default of these files is the thin weight; with 0.04 em their strokes are those of the regular one. */
const THIN_ONLY = { 400: 0.04, 600: 0.065 } as const;

const mono: FontFamily = {
  package: '@fontsource/ibm-plex-mono',
  stem: 'ibm-plex-mono',
  files: 'static',
  outline: OWN_WEIGHT,
};

/** Fonts for text, in the order in which they are asked for a letter. */
const sans: readonly FontFamily[] = [
  { package: '@fontsource/ibm-plex-sans', stem: 'ibm-plex-sans', files: 'static', outline: OWN_WEIGHT },
  { package: '@fontsource/ibm-plex-sans-arabic', stem: 'ibm-plex-sans-arabic', files: 'static', outline: OWN_WEIGHT },
  { package: '@fontsource/ibm-plex-sans-hebrew', stem: 'ibm-plex-sans-hebrew', files: 'static', outline: OWN_WEIGHT },
  // Letters that Plex lacks, such as the dotted ones of romanised Arabic.
  { package: '@fontsource-variable/noto-sans', stem: 'noto-sans', files: 'variable', outline: REGULAR_ONLY },
  {
    package: '@fontsource-variable/noto-sans-georgian',
    stem: 'noto-sans-georgian',
    files: 'variable',
    outline: REGULAR_ONLY,
  },
  {
    package: '@fontsource-variable/noto-sans-armenian',
    stem: 'noto-sans-armenian',
    files: 'variable',
    outline: REGULAR_ONLY,
  },
  { package: '@fontsource-variable/noto-sans-sc', stem: 'noto-sans-sc', files: 'variable', outline: THIN_ONLY },
  { package: '@fontsource-variable/noto-sans-kr', stem: 'noto-sans-kr', files: 'variable', outline: THIN_ONLY },
];

export const fontFamilies = { sans, mono: [mono, ...sans] } as const;
export type FontRole = keyof typeof fontFamilies;

export function fontFile({ stem, files }: FontFamily, slice: string, weight: Weight): string {
  if (files === 'variable') return `${stem}-${slice}-wght-normal.woff2`;
  return `${stem}-${slice}-${stem === mono.stem ? 400 : weight}-normal.woff2`;
}
