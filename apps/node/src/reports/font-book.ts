import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { type FontFamily, type FontRole, fontFamilies, fontFile, type Weight } from './font-families.ts';
import { type FontSlice, holds, readSlices } from './font-slices.ts';
import { unpackWoff2 } from './woff2.ts';

/** One font file as it is used in a document. */
export interface Face {
  /** Its name within the document. */
  readonly key: string;
  /** TrueType. */
  readonly data: Buffer;
  readonly font: Font;
  /** Thickening outline in em. */
  readonly outline: number;
}

/** Code points that show nothing by themselves; no font is needed for them. */
const SHOWS_NOTHING = /^[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
const WEIGHTS: readonly Weight[] = [400, 600];
const require = createRequire(import.meta.url);

/**
 * The fonts of one document. `load` opens the files that some texts need; after that each letter has its face at once.
 * Only what is needed is opened, since the Chinese and Korean fonts are cut into more than a hundred files each.
 */
export class FontBook {
  readonly #slices = new Map<FontFamily, readonly FontSlice[]>();
  readonly #opened = new Map<string, { data: Buffer; font: Font }>();
  readonly #faces = new Map<string, Face>();
  readonly #faceOfLetter = new Map<string, Face | undefined>();
  readonly #known = new Set<number>();

  async load(texts: Iterable<string>): Promise<void> {
    for (const text of texts) {
      for (const letter of text) {
        const codePoint = letter.codePointAt(0) ?? 0;
        if (this.#known.has(codePoint) || SHOWS_NOTHING.test(letter)) continue;
        this.#known.add(codePoint);
        await this.#loadFaces(codePoint);
      }
    }
  }

  /** Whether some letter of what was loaded is in no font. */
  hasMissing(): boolean {
    return [...this.#faceOfLetter.values()].includes(undefined);
  }

  /** The face that has every letter of a cluster; undefined where no font has them. */
  faceFor(cluster: string, role: FontRole, weight: Weight): Face | undefined {
    const letters = Array.from(cluster).filter((letter) => !SHOWS_NOTHING.test(letter));
    const codePoints = letters.map((letter) => letter.codePointAt(0) ?? 0);
    const face = this.#faceOfLetter.get(letterKey(role, weight, codePoints[0] ?? 0x20));
    return face && codePoints.every((codePoint) => face.font.hasGlyphForCodePoint(codePoint)) ? face : undefined;
  }

  async #loadFaces(codePoint: number): Promise<void> {
    for (const role of ['sans', 'mono'] as const) {
      for (const weight of WEIGHTS) {
        this.#faceOfLetter.set(letterKey(role, weight, codePoint), await this.#findFace(codePoint, role, weight));
      }
    }
  }

  async #findFace(codePoint: number, role: FontRole, weight: Weight): Promise<Face | undefined> {
    for (const family of fontFamilies[role]) {
      for (const slice of await this.#slicesOf(family)) {
        if (!holds(slice, codePoint)) continue;
        const file = fontFile(family, slice.name, weight);
        const opened = await this.#open(family, file);
        if (!opened.font.hasGlyphForCodePoint(codePoint)) continue;
        return this.#face(file, opened, family.outline[weight]);
      }
    }
    return undefined;
  }

  /** One object per face, so that letters of the same face are known to belong together. */
  #face(file: string, opened: { data: Buffer; font: Font }, outline: number): Face {
    const key = `${file} ${outline}`;
    const known = this.#faces.get(key);
    const face = known ?? { key: file, ...opened, outline };
    this.#faces.set(key, face);
    return face;
  }

  async #slicesOf(family: FontFamily): Promise<readonly FontSlice[]> {
    const known = this.#slices.get(family);
    if (known) return known;
    const folder = folderOf(family);
    const slices = folder === undefined ? [] : readSlices(await readFile(join(folder, 'unicode.json'), 'utf8'));
    this.#slices.set(family, slices);
    return slices;
  }

  async #open(family: FontFamily, file: string): Promise<{ data: Buffer; font: Font }> {
    const known = this.#opened.get(file);
    if (known) return known;
    const folder = folderOf(family) ?? '';
    const data = unpackWoff2(await readFile(join(folder, 'files', file)));
    const font = create(data);
    if ('fonts' in font) throw new Error(`${file} holds several fonts`);
    const opened = { data, font };
    this.#opened.set(file, opened);
    return opened;
  }
}

function letterKey(role: FontRole, weight: Weight, codePoint: number): string {
  return `${role} ${weight} ${codePoint}`;
}

/** Where a package lies; undefined where it is not installed: its letters are then written as code points. */
function folderOf(family: FontFamily): string | undefined {
  try {
    return dirname(require.resolve(`${family.package}/package.json`));
  } catch {
    return undefined;
  }
}
