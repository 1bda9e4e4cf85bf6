import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../../messages/say.tsx';
import { ChartOverlay } from './chart-overlay.tsx';
import { LeftPanel } from './left-panel.tsx';
import { MapNotices, NoVessels } from './map-notices.tsx';
import { LaneWatermark } from '../../parts/hazards/lane-mark.tsx';
import { laneOf, type Layer } from './map-params.ts';
import { MapTools } from './map-tools.tsx';
import { periodWords } from './period-words.ts';
import { PointedWords } from './pointed-words.tsx';
import { RightPanel } from './right-panel.tsx';
import { TimePanel } from './time-panel.tsx';
import { useDrawing } from './use-drawing.ts';
import { useDrawnSea } from './use-drawn-sea.ts';
import { type MapActions, useMapActions } from './use-map-actions.ts';
import { useMapKeys } from './use-map-keys.ts';
import { type Pointed, usePointer } from './use-pointer.ts';
import { type Sea, useSea } from './use-sea.ts';

interface MapWorkProps {
  readonly onPeriod: (words: string) => void;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** A value that listeners of the map read when they are called. */
function useLatest<T>(value: T) {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

/** Tells the page around what period is shown, and how what is selected may be handled. */
function useTold({ selected, selection }: Sea, { onPeriod, onCodes }: MapWorkProps): void {
  const words = say(selected.period.follows ? 'map.newestPeriod' : 'sea.utc', { time: periodWords(selected.period) });
  useEffect(() => onPeriod(words), [onPeriod, words]);
  const code = selection === undefined || selection.kind === 'finding' ? undefined : selection.query.data?.handling;
  useEffect(() => onCodes(code === undefined ? [] : [code]), [onCodes, code]);
}

function layerCounts({ live, findings, past, ports, areas, reception, hazards, sites }: Sea): Record<Layer, string> {
  const number = (count: number | undefined) => (count === undefined ? '' : count.toLocaleString('en-GB'));
  return {
    vessels: number(live.picture?.total),
    events: number(findings.total),
    hazards: number(hazards.shown.length),
    sites: number(sites.picture?.total),
    tracks: number(past.tracks?.length),
    ports: number(ports?.length),
    areas: number(areas?.length),
    reception: reception === undefined ? '' : say('map.cells', { count: reception.cells.length }),
  };
}

/** On a narrow screen the list or the map. */
function NarrowSwitch({ value, onChange }: { value: 'list' | 'map'; onChange: (value: 'list' | 'map') => void }) {
  return (
    <div className="map-narrow" role="group" aria-label={say('map.panel')}>
      {(['list', 'map'] as const).map((one) => (
        <AriaButton key={one} className="map-switch-one" aria-pressed={value === one} onPress={() => onChange(one)}>
          {say(one === 'list' ? 'map.list' : 'nav.map')}
        </AriaButton>
      ))}
    </div>
  );
}

interface RoomProps {
  readonly sea: Sea;
  readonly actions: MapActions;
  readonly pointed: Pointed | undefined;
}

/** The map, and what lies directly on it. */
function Room({ sea, actions, pointed }: RoomProps) {
  const { chart, container, shown, findings, live, failed } = sea;
  return (
    <div className="map-view">
      <div ref={container} className="map-canvas" />
      {chart === undefined ? null : <ChartOverlay chart={chart} insets={actions.insets} />}
      <PointedWords
        pointed={pointed}
        shown={shown}
        findings={findings.rows}
        hazards={sea.hazards.shown}
        sites={sea.sites.sites}
      />
      <LaneWatermark lane={laneOf(sea.params)} />
      <MapTools chart={chart} onAll={actions.showAll} />
      <div className="map-notices">
        <MapNotices live={live} failed={failed} past={sea.control.time.mode !== 'live'} />
      </div>
      <NoVessels live={live} />
    </div>
  );
}

/** The map with its panels: the list as text, what is selected, and time. */
export function MapWork(props: MapWorkProps) {
  const sea = useSea();
  const { params, selection, selected, findings } = sea;
  const drawing = useDrawing();
  const actions = useMapActions(sea);
  const [narrow, setNarrow] = useState<'list' | 'map'>('list');
  useDrawnSea(sea, drawing, actions.insets);
  useMapKeys(sea, actions, drawing);
  useTold(sea, props);
  const pointed = usePointer({
    chart: sea.chart,
    shown: sea.shown,
    hidden: sea.hiddenPlaces,
    drawing: useLatest(drawing),
    onSelect: useLatest(actions.onSelect),
  });
  const showSelected = () => {
    actions.showSelected();
    setNarrow('map');
  };
  return (
    <div className="map-room" data-narrow={narrow} data-list={params.tab === undefined ? params.list : undefined}>
      <NarrowSwitch value={narrow} onChange={setNarrow} />
      <Room sea={sea} actions={actions} pointed={pointed} />
      <LeftPanel
        params={params}
        change={sea.change}
        period={sea.period}
        newestMs={sea.newestMs}
        findings={findings}
        inView={sea.inView}
        hazards={sea.hazards}
        sites={sea.sites}
        families={sea.families}
        ownArea={sea.ownArea}
        onPlaces={(places) => {
          actions.look(places);
          setNarrow('map');
        }}
        leftOut={sea.live.picture?.leftOut ?? 0}
        counts={layerCounts(sea)}
        reception={sea.reception}
        drawing={drawing}
        held={sea.heldList.box !== undefined}
        moved={sea.heldList.box !== undefined && sea.heldList.box !== sea.view?.box}
        onLookAgain={sea.heldList.release}
        onSelect={actions.onSelectRow}
        onFound={(hit) => {
          actions.onSelect(hit.track);
          actions.look([[hit.lon, hit.lat]]);
        }}
        onArea={({ rings }) => {
          actions.look(rings.flat());
          setNarrow('map');
        }}
      />
      {selection === undefined ? null : (
        <RightPanel selection={selection} onShow={showSelected} onSelect={actions.onSelect} />
      )}
      <TimePanel
        control={sea.control}
        period={selected.period}
        track={selected.track}
        finding={selected.finding}
        findings={findings.rows}
        onStep={actions.step}
        behindMs={sea.live.isLive ? sea.behindMs : undefined}
        leftOut={sea.past.leftOut}
      />
    </div>
  );
}
