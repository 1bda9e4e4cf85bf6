import { FINDING_GLYPHS } from './finding-glyphs.ts';
import type { Type } from './map-params.ts';
import './glyph.css';

/** The mark that a finding has on the map; its word stands beside it. */
export function FindingGlyph({ type }: { type: Type }) {
  return (
    <svg className={`map-glyph map-glyph-${type}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden>
      <path d={FINDING_GLYPHS[type]} />
    </svg>
  );
}
