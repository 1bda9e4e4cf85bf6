import type { Kind } from './map-params.ts';

/** The shapes of the map (chart/vessel-shader.ts), for its legend. */
const SHAPES: Partial<Record<Kind, string>> = {
  fishing: 'M3.5 4 13 8l-9.5 4 2.7-4z',
  pleasure: 'M3.5 4 13 8l-9.5 4 2.7-4z',
  fixed: 'M5 5h6v6H5z',
  distress: 'M8 2.5 13.5 8 8 13.5 2.5 8z',
};
const ARROW = 'M3.5 4 13 8l-9.5 4z';

export function KindGlyph({ kind }: { kind: Kind }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden style={{ fill: `var(--map-kind-${kind})` }}>
      <path d={SHAPES[kind] ?? ARROW} fillRule="evenodd" />
    </svg>
  );
}
