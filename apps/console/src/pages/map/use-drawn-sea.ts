import { useEffect, useRef } from 'react';
import type { Insets } from './chart/sea-chart.ts';
import { boxOfVessels } from './first-box.ts';
import { useBoxInAddress } from './use-box-in-address.ts';
import { useChartData } from './use-chart-data.ts';
import type { Drawing } from './use-drawing.ts';
import { useFrames } from './use-frames.ts';
import type { Sea } from './use-sea.ts';

/** Puts vessels on the map whenever others are to be seen; while a period is played its frames do. */
function useVesselsOnChart({ chart, shown, control, live, past, selection }: Sea): void {
  const vessels = control.time.mode === 'live' ? live.vessels : past.vessels;
  useEffect(() => {
    if (chart === undefined || vessels === undefined) return;
    shown.put(chart, vessels);
    if (vessels.count > 0) chart.markPainted();
  }, [chart, vessels, shown]);
  const chosen = selection?.kind === 'vessel' ? selection.track : undefined;
  useEffect(() => shown.choose(chart, chosen), [chart, shown, chosen]);
  useEffect(() => shown.know(live.vessels), [shown, live.vessels]);
}

/** Where nothing says what to look at, the map opens where vessels are. */
function useFirstLook({ chart, live, first, params }: Sea, insets: Insets): void {
  const guessed = useRef(!first.known && params.sel === undefined);
  useEffect(() => {
    const box = live.vessels === undefined ? undefined : boxOfVessels(live.vessels);
    if (!guessed.current || chart === undefined || box === undefined) return;
    guessed.current = false;
    chart.fit(box, insets);
  }, [chart, live.vessels, insets]);
}

/** Brings what is to be seen onto the map and keeps it in time and in the address. */
export function useDrawnSea(sea: Sea, drawing: Drawing, insets: Insets): void {
  const { chart, view, control, shown, past, findings, selected, ports, areas, reception, layers, hidden } = sea;
  useVesselsOnChart(sea);
  useFrames({ chart, view, time: control.time, shown, playback: past.playback });
  useChartData(chart, {
    findings: findings.rows,
    chosenFinding: selected.finding?.id,
    ports,
    areas,
    reception,
    tracks: past.tracks,
    scene: selected.scene,
    draft: drawing.corners,
    hazards: sea.hazards.shown,
    chosenHazard: sea.selection?.kind === 'hazard' ? sea.selection.query.data : undefined,
    sites: sea.sites,
    zoom: view?.zoom ?? 0,
    sel: sea.params.sel,
    ownArea: sea.ownArea,
    layers,
    hidden,
  });
  useBoxInAddress(chart, view, sea.params.b, (b) => sea.change({ b }));
  useFirstLook(sea, insets);
}
