import type { Kind } from './map-params.ts';

/** The shapes of the map (chart/vessel-shader.ts), for its legend. */
const SHAPES: Partial<Record<Kind, string>> = {
  fishing: 'M3.5 4 13 8l-9.5 4 3-4z',
  pleasure: 'M3.5 4 13 8l-9.5 4 3-4z',
  fixed: 'M5 5h6v6H5z',
  distress: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6m0 1.8a3 3 0 1 1 0 6a3 3 0 1 1 0-6M7.2 5h1.6v6H7.2zM5 7.2h6v1.6H5z',
};
const ARROW = 'M3.5 4 13 8l-9.5 4z';

export function KindGlyph({ kind }: { kind: Kind }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden style={{ fill: `var(--map-kind-${kind})` }}>
      <path d={SHAPES[kind] ?? ARROW} fillRule="evenodd" />
    </svg>
  );
}
