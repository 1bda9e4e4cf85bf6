import { type RefObject, useEffect, useState } from 'react';
import type { Pressed, SeaChart } from './chart/sea-chart.ts';
import { type HiddenKinds, vesselNear } from './find-vessels.ts';
import { selOfHazard, selOfSite } from './map-params.ts';
import type { ShownVessels } from './shown-vessels.ts';
import type { Drawing } from './use-drawing.ts';

/** What the pointer is over, and where, in pixels of the map. */
export type Pointed =
  | { readonly kind: 'vessel'; readonly track: string; readonly pointPx: readonly [number, number] }
  | { readonly kind: 'finding' | 'hazard' | 'site'; readonly id: string; readonly pointPx: readonly [number, number] };

interface PointerAsked {
  readonly chart: SeaChart | undefined;
  readonly shown: ShownVessels;
  readonly hidden: HiddenKinds;
  /** The latest, so that listeners of the map need not be made anew. */
  readonly drawing: RefObject<Drawing>;
  readonly onSelect: RefObject<(id: string | undefined) => void>;
}

function pointedAt({ chart, shown, hidden }: PointerAsked, pressed: Pressed): Pointed | undefined {
  if (pressed.finding !== undefined) return { kind: 'finding', id: pressed.finding, pointPx: pressed.pointPx };
  const { pointPx, site, hazard } = pressed;
  const visible = chart !== undefined && chart.vessels.visible;
  const at = visible
    ? vesselNear(shown.vessels, pressed.mercator, pressed.within, chart.vessels.clock(), hidden)
    : undefined;
  const track = at === undefined ? undefined : shown.vessels.track[at];
  if (track !== undefined) return { kind: 'vessel', track, pointPx };
  // What is small lies before what is wide.
  if (site !== undefined) return { kind: 'site', id: site, pointPx };
  return hazard === undefined ? undefined : { kind: 'hazard', id: hazard, pointPx };
}

function selOf(found: Pointed): string {
  if (found.kind === 'vessel') return found.track;
  if (found.kind === 'hazard') return selOfHazard(found.id);
  return found.kind === 'site' ? selOfSite(found.id) : found.id;
}

/** Follows the pointer over the map; pressing selects, or sets a corner while an area is drawn. */
export function usePointer(asked: PointerAsked): Pointed | undefined {
  const { chart, shown, hidden, drawing, onSelect } = asked;
  const [pointed, setPointed] = useState<Pointed>();
  useEffect(() => {
    if (chart === undefined) return undefined;
    const now = { chart, shown, hidden, drawing, onSelect };
    const draws = () => drawing.current.corners !== undefined && !drawing.current.closed;
    const endPress = chart.onPress(
      (pressed) => {
        if (drawing.current.add(pressed.place) || draws()) return;
        const found = pointedAt(now, pressed);
        onSelect.current(found === undefined ? undefined : selOf(found));
      },
      () => void drawing.current.close(),
    );
    const endHover = chart.onHover((pressed) => {
      const found = pressed === undefined || draws() ? undefined : pointedAt(now, pressed);
      const hovered = found?.kind === 'vessel' ? found.track : undefined;
      shown.hover(chart, hovered);
      chart.setCursor(draws() ? 'crosshair' : found === undefined ? '' : 'pointer');
      setPointed(found);
    });
    return () => {
      endPress();
      endHover();
    };
  }, [chart, shown, hidden, drawing, onSelect]);
  return pointed;
}
