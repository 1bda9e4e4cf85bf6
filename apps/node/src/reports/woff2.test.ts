import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { unpackWoff2 } from './woff2.ts';

const require = createRequire(import.meta.url);

function filesOf(name: string, pattern: RegExp): readonly string[] {
  const folder = join(dirname(require.resolve(`${name}/package.json`)), 'files');
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file));
}

function open(bytes: Buffer): Font {
  const font = create(bytes);
  if ('fonts' in font) throw new Error('several fonts');
  return font;
}

describe('an unpacked font has the outlines and widths that fontkit reads from the packed one', () => {
  const files = [
    ...filesOf('@fontsource/ibm-plex-sans', /-(latin|latin-ext|greek)-400-normal\.woff2$/),
    ...filesOf('@fontsource/ibm-plex-sans-arabic', /-arabic-600-normal\.woff2$/),
    ...filesOf('@fontsource-variable/noto-sans-georgian', /-georgian-wght-normal\.woff2$/),
  ];
  test.each(files.map((file) => [basename(file), file]))('%s', (_name, file) => {
    const packed = readFileSync(file);
    const [expected, font] = [open(packed), open(unpackWoff2(packed))];
    expect(font.type).toBe('TTF');
    expect(font.numGlyphs).toBe(expected.numGlyphs);
    expect(font.characterSet).toEqual(expected.characterSet);
    for (let id = 0; id < font.numGlyphs; id++) {
      expect(font.getGlyph(id).path.toSVG()).toBe(expected.getGlyph(id).path.toSVG());
      expect(font.getGlyph(id).advanceWidth).toBe(expected.getGlyph(id).advanceWidth);
    }
  });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['another file', Buffer.from('OTTO and more bytes than a header has, so that it can be read')],
  [
    'a font cut short',
    readFileSync(filesOf('@fontsource/ibm-plex-sans', /-greek-400-normal\.woff2$/)[0] ?? '').subarray(0, 4000),
  ],
])('%s is refused', (_case, bytes) => {
  expect(() => unpackWoff2(bytes)).toThrow();
});
