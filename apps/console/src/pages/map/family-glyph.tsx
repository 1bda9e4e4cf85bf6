import { FAMILY_GLYPHS, SEVESO_GLYPH } from './family-glyphs.ts';
import type { Family } from './site-family.ts';
import './glyph.css';

/** The sign of a kind of site, as the map draws it; the word stands beside it. */
export function FamilyGlyph({ family, seveso = false }: { family: Family; seveso?: boolean }) {
  return (
    <svg className="map-glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden>
      <path d={seveso ? SEVESO_GLYPH : FAMILY_GLYPHS[family]} />
    </svg>
  );
}
