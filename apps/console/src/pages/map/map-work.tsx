import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../../messages/say.tsx';
import { useNow } from '../../parts/clock/use-now.ts';
import { boxOf, type GeoBox, nearLon } from '../../parts/sea/geo-box.ts';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { placesOf, trackPoints } from '../../parts/sea/sea-scene.ts';
import type { Insets } from './chart/sea-chart.ts';
import { ChartOverlay } from './chart-overlay.tsx';
import { boxOfVessels, firstBox } from './first-box.ts';
import { LeftPanel } from './left-panel.tsx';
import { areasOptions, portsOptions, receptionOptions } from './map-api.ts';
import { MapNotices, NoVessels } from './map-notices.tsx';
import { hiddenKinds, type Layer, type MapParams, periodOf, shownLayers, shownTypes } from './map-params.ts';
import { MapTools } from './map-tools.tsx';
import { nextReport } from './playback.ts';
import { periodWords } from './period-words.ts';
import { PointedWords } from './pointed-words.tsx';
import { RightPanel } from './right-panel.tsx';
import { NO_VESSELS, ShownVessels } from './shown-vessels.ts';
import { TimePanel } from './time-panel.tsx';
import { useBoxInAddress } from './use-box-in-address.ts';
import { useChart } from './use-chart.ts';
import { useChartData } from './use-chart-data.ts';
import { useDrawing } from './use-drawing.ts';
import { useFindings } from './use-findings.ts';
import { useFrames } from './use-frames.ts';
import { type InView, useInView } from './use-in-view.ts';
import { useMapParams } from './use-map-params.ts';
import { usePast, wideBox } from './use-past.ts';
import { useLivePicture } from './use-picture.ts';
import { usePointer } from './use-pointer.ts';
import { useScene } from './use-scene.ts';
import { useSelection } from './use-selection.ts';
import { useShownTime } from './use-shown-time.ts';
import { kindPlace } from './vessels.ts';

const MINUTE_MS = 60_000;
/** What lies over the map on a wide screen; below 1024 px the panels lie beneath it. */
const INSETS: Insets = { top: 24, bottom: 134, left: 324, right: 24 };
const SELECTED_PX = 364;
/** The list of vessels is wider than that of events. */
const VESSELS_PX = 464;
const INSETS_NARROW: Insets = { top: 24, bottom: 24, left: 24, right: 24 };
const NARROW_PX = 1023;
const WHERE_DEGREES = 0.35;
const PAN_PX = 120;

/** A value that listeners of the map read when they are called. */
function useLatest<T>(value: T) {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

/** The box around places, opened a little where it is one place; it may lie over ±180°. */
function boxAround(places: readonly LonLat[]): GeoBox {
  const first = places[0]?.[0] ?? 0;
  const box = boxOf(places.map(([lon, lat]): LonLat => [nearLon(lon, first), lat]));
  const [dx, dy] = [box.east - box.west, box.north - box.south];
  if (dx + dy > WHERE_DEGREES) return box;
  return {
    west: box.west - WHERE_DEGREES,
    east: box.east + WHERE_DEGREES,
    south: box.south - WHERE_DEGREES,
    north: box.north + WHERE_DEGREES,
  };
}

interface ListKeys {
  readonly params: MapParams;
  readonly ids: readonly string[];
  readonly onSelect: (id: string | undefined) => void;
}

/** `j` and `k` go from row to row of the list that is open. */
function useListKeys({ params, ids, onSelect }: ListKeys): void {
  const move = (step: 1 | -1) => {
    const at = ids.indexOf(params.sel ?? '');
    const next = ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + step))];
    return next === undefined ? false : onSelect(next);
  };
  useKeys({ next: () => move(1), previous: () => move(-1) });
}

const tracksOf = ({ vessels, places }: InView): string[] => places.map((at) => vessels.track[at] ?? '');

interface MapWorkProps {
  readonly onPeriod: (words: string) => void;
  readonly onCodes: (codes: readonly string[]) => void;
}

export function MapWork({ onPeriod, onCodes }: MapWorkProps) {
  const { params, change } = useMapParams();
  const [first] = useState(() => firstBox(params.b));
  const [shown] = useState(() => new ShownVessels());
  const [narrow, setNarrow] = useState<'list' | 'map'>('list');
  const minute = useNow(MINUTE_MS);
  const live = useLivePicture();
  const newestMs = live.newestMs ?? minute;
  const period = useMemo(() => periodOf(params, newestMs), [params, newestMs]);
  const hold = useChart(first.box);
  const { chart, view } = hold;
  const layers = useMemo(() => shownLayers(params), [params]);
  const hidden = useMemo(() => hiddenKinds(params), [params]);
  const hiddenPlaces = useMemo(() => new Set(hidden.map(kindPlace)), [hidden]);
  const drawing = useDrawing();

  const findings = useFindings(
    {
      from: period.from,
      to: period.to,
      box: wideBox(view?.box ?? first.box),
      types: shownTypes(params),
      minScore: Number(params.score ?? 0),
    },
    params.sort ?? 'score',
  );
  const isFinding = (id: string) => findings.rows.some((row) => row.id === id);
  const selection = useSelection(params.sel, shown, isFinding);
  const selected = useScene(selection, period);
  const control = useShownTime({ params, change, period: selected.period, newestMs, isLive: live.isLive });
  const past = usePast({
    time: control.time,
    atMs: control.atMs,
    period: selected.period,
    box: view?.box,
    drawn: layers.includes('tracks'),
    live: live.vessels,
  });
  const reception = useQuery(receptionOptions(control.time.mode === 'standing' ? control.atMs : undefined));
  const ports = useQuery(portsOptions);
  const areas = useQuery(areasOptions);
  const inView = useInView(shown, chart, view, hiddenPlaces, params.list === 'vessels');

  const vessels = control.time.mode === 'live' ? live.vessels : past.vessels;
  useEffect(() => {
    if (chart === undefined || vessels === undefined) return;
    shown.put(chart, vessels);
    if (vessels.count > 0) chart.markPainted();
  }, [chart, vessels, shown]);
  const chosen = selection?.kind === 'vessel' ? selection.track : undefined;
  useEffect(() => {
    shown.chosen = chosen;
    shown.mark(chart);
  }, [chart, shown, chosen]);
  useFrames({ chart, view, time: control.time, shown, playback: past.playback });
  useChartData(chart, {
    findings: findings.rows,
    chosenFinding: selected.finding?.id,
    ports: ports.data?.ports,
    areas: areas.data?.areas,
    reception: reception.data,
    tracks: past.tracks,
    scene: selected.scene,
    draft: drawing.corners,
    layers,
    hidden,
  });
  useBoxInAddress(chart, view, params.b, (b) => change({ b }));

  // Where nothing says what to look at, the map opens where vessels are.
  const guessed = useRef(!first.known);
  useEffect(() => {
    const box = live.vessels === undefined ? undefined : boxOfVessels(live.vessels);
    if (!guessed.current || chart === undefined || box === undefined) return;
    guessed.current = false;
    chart.fit(box, insetsOf(false));
  }, [chart, live.vessels]);

  const insetsOf = (withPanel: boolean): Insets => {
    if (globalThis.innerWidth <= NARROW_PX) return INSETS_NARROW;
    const left = params.list === 'vessels' && params.tab === undefined ? VESSELS_PX : INSETS.left;
    return { ...INSETS, left, right: withPanel ? SELECTED_PX : INSETS.right };
  };
  const insets = insetsOf(params.sel !== undefined);
  const onSelect = useCallback((id: string | undefined) => change({ sel: id }, id !== undefined), [change]);
  const showSelected = () => {
    const places = selected.scene === undefined ? [] : placesOf(selected.scene);
    const { data } = selection?.kind === 'vessel' ? selection.query : { data: undefined };
    const where = data === undefined ? [] : [[data.lon, data.lat] as const];
    const all = [...places, ...where];
    if (all.length > 0) chart?.fit(boxAround(all), insetsOf(true));
    setNarrow('map');
  };
  const showAll = () => {
    const box = boxOfVessels(live.vessels ?? NO_VESSELS);
    chart?.fit(box ?? { west: -180, south: -70, east: 179, north: 75 }, insetsOf(params.sel !== undefined));
  };
  const step = (by: 1 | -1) => {
    const times = selected.track === undefined ? [] : trackPoints(selected.track).map(({ time }) => time);
    const next = nextReport(times, control.atMs / 1000, by);
    if (next !== undefined) control.show(next * 1000);
  };
  useKeys({
    play: () => (control.time.mode === 'playing' ? control.stop() : control.play()),
    stepBack: (event) => (event.shiftKey ? chart?.panBy(-PAN_PX, 0) : step(-1)),
    stepForward: (event) => (event.shiftKey ? chart?.panBy(PAN_PX, 0) : step(1)),
    open: () => drawing.close() || (params.sel === undefined ? false : showSelected()),
    back: () => {
      if (drawing.corners !== undefined) return drawing.leave();
      return params.sel === undefined ? false : onSelect(undefined);
    },
  });
  const ids = params.list === 'vessels' ? tracksOf(inView) : findings.rows.map(({ id }) => id);
  useListKeys({ params, ids, onSelect });
  const pointed = usePointer({
    chart,
    shown,
    hidden: hiddenPlaces,
    drawing: useLatest(drawing),
    onSelect: useLatest(onSelect),
  });

  const periodText = periodWords(selected.period);
  useEffect(() => onPeriod(periodText), [onPeriod, periodText]);
  const code = selection?.kind === 'vessel' ? selection.query.data?.handling : undefined;
  useEffect(() => onCodes(code === undefined ? [] : [code]), [onCodes, code]);

  const number = (count: number | undefined) => (count === undefined ? '' : count.toLocaleString('en-GB'));
  const counts: Record<Layer, string> = {
    vessels: number(live.picture?.total),
    events: number(findings.total),
    tracks: number(past.tracks?.length),
    ports: number(ports.data?.ports.length),
    areas: number(areas.data?.areas.length),
    reception: reception.data === undefined ? '' : say('map.cells', { count: reception.data.cells.length }),
  };

  return (
    <div className="map-room" data-narrow={narrow} data-list={params.tab === undefined ? params.list : undefined}>
      <div className="map-narrow" role="group" aria-label={say('map.panel')}>
        {(['list', 'map'] as const).map((one) => (
          <AriaButton key={one} className="map-switch-one" aria-pressed={narrow === one} onPress={() => setNarrow(one)}>
            {say(one === 'list' ? 'map.list' : 'nav.map')}
          </AriaButton>
        ))}
      </div>
      <div className="map-view">
        <div
          ref={hold.container}
          className="map-canvas"
          onKeyDown={(event) => {
            if (event.key === '+' || event.key === '=') chart?.zoomBy(1);
            if (event.key === '-') chart?.zoomBy(-1);
            if (event.key === 'ArrowUp') chart?.panBy(0, -PAN_PX);
            if (event.key === 'ArrowDown') chart?.panBy(0, PAN_PX);
          }}
        />
        {chart === undefined ? null : <ChartOverlay chart={chart} insets={insets} />}
        <PointedWords pointed={pointed} shown={shown} findings={findings.rows} />
        <MapTools chart={chart} onAll={showAll} />
        <div className="map-notices">
          <MapNotices live={live} failed={hold.failed} />
        </div>
        <NoVessels live={live} />
      </div>
      <LeftPanel
        params={params}
        change={change}
        period={period}
        newestMs={newestMs}
        findings={findings}
        inView={inView}
        leftOut={live.picture?.leftOut ?? 0}
        counts={counts}
        reception={reception.data}
        drawing={drawing}
        onSelect={onSelect}
        onFound={(hit) => {
          onSelect(hit.track);
          chart?.fit(boxAround([[hit.lon, hit.lat]]), insetsOf(true));
        }}
        onArea={({ rings }) => {
          chart?.fit(boxAround(rings.flat()), insetsOf(params.sel !== undefined));
          setNarrow('map');
        }}
      />
      {selection === undefined ? null : <RightPanel selection={selection} onShow={showSelected} onSelect={onSelect} />}
      <TimePanel
        control={control}
        period={selected.period}
        track={selected.track}
        finding={selected.finding}
        findings={findings.rows}
        onStep={step}
        leftOut={past.leftOut}
      />
    </div>
  );
}
