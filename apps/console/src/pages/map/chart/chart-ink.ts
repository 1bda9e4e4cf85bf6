import { KINDS, type Kind } from '../map-params.ts';

/** The colours of the map in the present theme, as `rgb(…)`. */
export interface ChartInk {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly grid: string;
  readonly text: string;
  readonly soft: string;
  readonly faint: string;
  readonly panel: string;
  readonly accent: string;
  readonly tint: string;
  readonly track1: string;
  readonly track2: string;
  readonly critical: string;
  readonly warning: string;
  readonly listed: string;
  readonly crises: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

const TOKENS = {
  sea: '--map-sea',
  land: '--map-land',
  coast: '--map-coast',
  grid: '--map-grid',
  text: '--text-1',
  soft: '--text-2',
  faint: '--text-3',
  panel: '--surface-panel',
  accent: '--accent',
  tint: '--accent-tint',
  track1: '--map-track-1',
  track2: '--map-track-2',
  critical: '--critical',
  warning: '--warning',
  listed: '--terrorism',
  crises: '--crises',
} as const;

/** Reads the tokens as they are where `within` stands. */
export function readChartInk(within: Element): ChartInk {
  const probe = document.createElement('span');
  within.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const ink = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, colour(token)]));
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, colour(`--map-kind-${kind}`)]));
  probe.remove();
  return { ...(ink as Record<keyof typeof TOKENS, string>), kinds: kinds as Record<Kind, string> };
}

/** `rgb(11, 116, 119)` as numbers of 0..1, for a shader. */
export function channels(colour: string): [red: number, green: number, blue: number] {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return [red / 255, green / 255, blue / 255];
}
