import { useCallback, useMemo } from 'react';
import { findingPlace } from '../../parts/sea/finding-place.ts';
import { boxOf } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { focusOf, trackPoints } from '../../parts/sea/sea-scene.ts';
import { boxAround } from './box-around.ts';
import { boxOfVessels } from './first-box.ts';
import { placesOf } from './hazards-at.ts';
import { insetsOf } from './insets.ts';
import { nextReport } from './playback.ts';
import { NO_VESSELS } from './shown-vessels.ts';
import { useBringIntoView } from './use-bring-into-view.ts';
import type { Sea } from './use-sea.ts';
import type { Selection } from './use-selection.ts';

const WHOLE_WORLD = { west: -180, south: -70, east: 179, north: 75 };

/** Where what is selected is, once that is known. */
function placeOfSelected({ selection, selected }: Sea): LonLat | undefined {
  if (selection?.kind === 'finding') return selected.finding && findingPlace(selected.finding);
  if (selection?.kind === 'hazard') return middleOf(placesOfSelected(selection));
  if (selection?.kind === 'site') return middleOf(placesOfSelected(selection));
  const vessel = selection?.query.data;
  return vessel && [vessel.lon, vessel.lat];
}

/** Where a hazard or a site lies, with all of its shape. */
function placesOfSelected(selection: Selection | undefined): readonly LonLat[] {
  if (selection?.kind === 'hazard') return selection.query.data === undefined ? [] : placesOf(selection.query.data.row);
  if (selection?.kind !== 'site' || selection.query.data === undefined) return [];
  const { positions, lon, lat } = selection.query.data;
  if (positions.length > 0) return positions;
  return lon === undefined || lat === undefined ? [] : [[lon, lat]];
}

function middleOf(places: readonly LonLat[]): LonLat | undefined {
  if (places.length === 0) return undefined;
  const { west, east, south, north } = boxOf(places);
  return [(west + east) / 2, (south + north) / 2];
}

/** What a person can do with the map. */
export function useMapActions(sea: Sea) {
  const { chart, params, change, selected, selection, control, live } = sea;
  const withPanel = params.sel !== undefined;
  const insets = useMemo(() => insetsOf(params, withPanel, globalThis.innerWidth), [params, withPanel]);
  const onSelect = useCallback((id: string | undefined) => change({ sel: id }, id !== undefined), [change]);
  const { hold } = sea.heldList;
  const place = placeOfSelected(sea);
  const places = selected.scene === undefined ? placesOfSelected(selection) : focusOf(selected.scene);
  const all = place === undefined ? places : [...places, place];
  const box = all.length === 0 ? undefined : boxAround(all);
  const id = selection === undefined ? undefined : params.sel;
  useBringIntoView({ chart, id, place, box, insets, guessed: !sea.first.known });
  return {
    insets,
    onSelect,
    /** Selects a row of the list, which then stays as it is though the map may move. */
    onSelectRow: (id: string | undefined) => {
      hold();
      onSelect(id);
    },
    look: (at: readonly LonLat[]) => chart?.fit(boxAround(at), insets),
    showSelected: () => (box === undefined ? undefined : chart?.fitSelected(box, insets)),
    showAll: () => chart?.fit(boxOfVessels(live.vessels ?? NO_VESSELS) ?? WHOLE_WORLD, insets),
    step: (by: 1 | -1) => {
      const times = selected.track === undefined ? [] : trackPoints(selected.track).map(({ time }) => time);
      const next = nextReport(times, control.atMs / 1000, by);
      if (next !== undefined) control.show(next * 1000);
    },
  };
}
export type MapActions = ReturnType<typeof useMapActions>;
