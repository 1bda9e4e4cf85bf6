import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNow } from '../../parts/clock/use-now.ts';
import type { GeoBox } from '../../parts/sea/geo-box.ts';
import { firstBox } from './first-box.ts';
import { areasOptions, portsOptions, receptionOptions } from './map-api.ts';
import { hiddenFamilies, hiddenKinds, periodOf, shownLayers, shownTypes } from './map-params.ts';
import { ShownVessels } from './shown-vessels.ts';
import { useChart } from './use-chart.ts';
import { useFindings } from './use-findings.ts';
import { useHazards } from './use-hazards.ts';
import { useHeldList } from './use-held-list.ts';
import { useInView } from './use-in-view.ts';
import { useMapParams } from './use-map-params.ts';
import { useOwnArea } from './use-own-area.ts';
import { usePast, wideBox } from './use-past.ts';
import { useLivePicture } from './use-picture.ts';
import { useScene } from './use-scene.ts';
import { useSelection } from './use-selection.ts';
import { useShownTime } from './use-shown-time.ts';
import { useSites } from './use-sites.ts';
import { kindPlace } from './vessels.ts';

const MINUTE_MS = 60_000;
const TEN_SECONDS_MS = 10_000;
const HOUR_MS = 3_600_000;

/** The address and the newest picture: what everything else on the page follows from. */
function useAsked() {
  const { params, change } = useMapParams();
  const [first] = useState(() => firstBox(params.b));
  const [shown] = useState(() => new ShownVessels());
  const minute = useNow(MINUTE_MS);
  const now = useNow(TEN_SECONDS_MS);
  const live = useLivePicture();
  const newestMs = live.newestMs ?? minute;
  const behindMs = Math.max(0, now - newestMs);
  const period = useMemo(() => periodOf(params, newestMs), [params, newestMs]);
  const layers = useMemo(() => shownLayers(params), [params]);
  const hidden = useMemo(() => hiddenKinds(params), [params]);
  const hiddenPlaces = useMemo(() => new Set(hidden.map(kindPlace)), [hidden]);
  const families = useMemo(() => hiddenFamilies(params), [params]);
  return { params, change, first, shown, live, newestMs, behindMs, period, layers, hidden, hiddenPlaces, families };
}

function useFound({ params, period, first, shown, live }: ReturnType<typeof useAsked>, box: GeoBox | undefined) {
  const asked = {
    // A period that goes on asks the same question for an hour, so that what is new waits until it is asked for.
    from: period.follows ? Math.floor(period.from / HOUR_MS) * HOUR_MS : period.from,
    to: period.follows ? undefined : period.to,
    box: wideBox(box ?? first.box),
    types: shownTypes(params),
    minScore: Number(params.score ?? 0),
  };
  const findings = useFindings(asked, params.sort ?? 'score');
  const selection = useSelection(params.sel, {
    isFinding: (id) => findings.rows.some((row) => row.id === id),
    isTrack: (id) => shown.vessels.placeOf.has(id) || live.vessels?.placeOf.has(id) === true,
  });
  return { findings, selection, selected: useScene(selection, period) };
}

/** Everything that the map shows and says, as the address asks for it. */
export function useSea() {
  const asked = useAsked();
  const { params, change, shown, live, newestMs, layers, hiddenPlaces } = asked;
  const hold = useChart(asked.first.box);
  const heldList = useHeldList(params, hold.chart, hold.view?.box);
  const found = useFound(asked, heldList.box ?? hold.view?.box);
  const { period } = found.selected;
  const control = useShownTime({ params, change, period, newestMs, cameAtMs: live.cameAtMs, isLive: live.isLive });
  const past = usePast({
    time: control.time,
    atMs: control.atMs,
    period,
    box: hold.view?.box,
    drawn: layers.includes('tracks'),
    shown,
  });
  const standingAt = control.time.mode === 'standing' ? control.atMs : undefined;
  const reception = useQuery(receptionOptions(standingAt)).data;
  const ports = useQuery(portsOptions).data?.ports;
  const areas = useQuery(areasOptions).data?.areas;
  const inView = useInView({
    shown,
    chart: hold.chart,
    view: hold.view,
    hidden: hiddenPlaces,
    sorted: params.list === 'vessels',
    held: heldList.box !== undefined,
  });
  const hazards = useHazards({ params, period: asked.period, control, box: heldList.box ?? hold.view?.box });
  const sites = useSites({
    shown: layers.includes('sites') || params.list === 'sites',
    view: hold.view,
    held: heldList.box,
    hiddenFamilies: asked.families,
  });
  const ownArea = useOwnArea();
  const layersOfLand = { hazards, sites, ownArea };
  return { ...asked, ...found, ...hold, ...layersOfLand, heldList, control, past, reception, ports, areas, inView };
}
export type Sea = ReturnType<typeof useSea>;
