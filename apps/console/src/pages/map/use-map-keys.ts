import { useKeys } from '../../app/keys/use-keys.ts';
import { PAN_PX } from './chart/sea-chart.ts';
import type { Drawing } from './use-drawing.ts';
import { selOfHazard, selOfSite } from './map-params.ts';
import type { MapActions } from './use-map-actions.ts';
import type { Sea } from './use-sea.ts';

/** What the list that is open selects, row by row. */
function idsOfList({ params, findings, inView, hazards, sites }: Sea): readonly string[] {
  switch (params.list) {
    case 'vessels':
      return inView.places.map((at) => inView.vessels.track[at] ?? '');
    case 'hazards':
      return hazards.inView.map(({ row }) => selOfHazard(row.id));
    case 'sites':
      return sites.listed.map((at) => selOfSite(sites.sites.key[at] ?? ''));
    default:
      return findings.rows.map(({ id }) => id);
  }
}

/**
 * `j` and `k` go from row to row of the list that is open, which stays as it is meanwhile; arrows step from report to report
 * of who is selected, else move the map; the rest plays and leaves.
 */
export function useMapKeys(sea: Sea, actions: MapActions, drawing: Drawing): void {
  const { params, chart, control, selected } = sea;
  const { onSelect, onSelectRow, step, showSelected } = actions;
  const arrow = ({ shiftKey }: KeyboardEvent, by: 1 | -1) =>
    shiftKey || selected.track === undefined ? chart?.panBy(by * PAN_PX, 0) : step(by);
  const move = (by: 1 | -1) => {
    const ids = idsOfList(sea);
    const at = ids.indexOf(params.sel ?? '');
    const next = ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))];
    return next === undefined ? false : onSelectRow(next);
  };
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    play: () => (control.time.mode === 'playing' ? control.stop() : control.play()),
    stepBack: (event) => arrow(event, -1),
    stepForward: (event) => arrow(event, 1),
    open: () => drawing.close() || (params.sel === undefined ? false : showSelected()),
    back: () => {
      if (drawing.corners !== undefined) return drawing.leave();
      return params.sel === undefined ? false : onSelect(undefined);
    },
  });
}
