import type { Area, FindingRow, HazardPage, OwnArea, PortRow, ReceptionLayer, TrackLine } from '@quintet/node/api';
import type { FeatureCollection } from 'geojson';
import { useEffect, useMemo } from 'react';
import type { LonLat } from '../../parts/sea/land-code.ts';
import type { SeaScene } from '../../parts/sea/sea-scene.ts';
import type { SourceName } from './chart/chart-style.ts';
import { hazardFeatures } from './chart/hazard-features.ts';
import {
  areaFeatures,
  draftFeatures,
  findingFeatures,
  ownAreaFeatures,
  portFeatures,
  receptionFeatures,
  trackFeatures,
} from './chart/map-features.ts';
import { sceneFeatures } from './chart/scene-features.ts';
import type { SeaChart } from './chart/sea-chart.ts';
import { siteFeatures, siteLineFeatures } from './chart/site-features.ts';
import type { ShownHazard } from './hazards-at.ts';
import { hazardOfSel, type Kind, KINDS, type Layer, siteOfSel } from './map-params.ts';
import type { SitesLayer } from './use-sites.ts';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

function useSource(chart: SeaChart | undefined, name: SourceName, features: FeatureCollection): void {
  useEffect(() => chart?.set(name, features), [chart, name, features]);
}

interface ChartData {
  readonly findings: readonly FindingRow[];
  readonly chosenFinding: string | undefined;
  readonly ports: readonly PortRow[] | undefined;
  readonly areas: readonly Area[] | undefined;
  readonly reception: ReceptionLayer | undefined;
  readonly tracks: readonly TrackLine[] | undefined;
  readonly scene: SeaScene | undefined;
  readonly draft: readonly LonLat[] | undefined;
  readonly hazards: readonly ShownHazard[];
  readonly chosenHazard: HazardPage | undefined;
  readonly sites: SitesLayer;
  readonly zoom: number;
  /** `hazard:…` and `site:…` of the address. */
  readonly sel: string | undefined;
  readonly ownArea: OwnArea | undefined;
  readonly layers: readonly Layer[];
  readonly hidden: readonly Kind[];
}

/** Hazards, sites and the own area: what lies on land and sea alike. */
function useLandData(chart: SeaChart | undefined, data: ChartData): void {
  const { hazards, chosenHazard, sites, sel, ownArea } = data;
  const [hazard, site] = [hazardOfSel(sel), siteOfSel(sel)];
  const zoom = Math.floor(data.zoom);
  useSource(
    chart,
    'hazards',
    useMemo(() => hazardFeatures(hazards, hazard, chosenHazard), [hazards, hazard, chosenHazard]),
  );
  useSource(
    chart,
    'sites',
    useMemo(() => siteFeatures(sites.sites, sites.inView, zoom, site), [sites.sites, sites.inView, zoom, site]),
  );
  useSource(
    chart,
    'site-lines',
    useMemo(() => siteLineFeatures(sites.sites, sites.hidden, site), [sites.sites, sites.hidden, site]),
  );
  useSource(
    chart,
    'own-area',
    useMemo(() => (ownArea === undefined ? NOTHING : ownAreaFeatures(ownArea)), [ownArea]),
  );
}

/** Hands what is to be drawn to the map whenever it changes. */
export function useChartData(chart: SeaChart | undefined, data: ChartData): void {
  const { findings, chosenFinding, ports, areas, reception, tracks, scene, draft, layers, hidden } = data;
  useSource(
    chart,
    'findings',
    useMemo(() => findingFeatures(findings, chosenFinding), [findings, chosenFinding]),
  );
  useSource(
    chart,
    'ports',
    useMemo(() => (ports === undefined ? NOTHING : portFeatures(ports)), [ports]),
  );
  useSource(
    chart,
    'areas',
    useMemo(() => (areas === undefined ? NOTHING : areaFeatures(areas)), [areas]),
  );
  useSource(
    chart,
    'reception',
    useMemo(() => (reception === undefined ? NOTHING : receptionFeatures(reception)), [reception]),
  );
  useSource(
    chart,
    'tracks',
    useMemo(() => (tracks === undefined ? NOTHING : trackFeatures(tracks)), [tracks]),
  );
  useSource(
    chart,
    'scene',
    useMemo(() => (scene === undefined ? NOTHING : sceneFeatures(scene)), [scene]),
  );
  useSource(
    chart,
    'draft',
    useMemo(() => (draft === undefined ? NOTHING : draftFeatures(draft)), [draft]),
  );
  useLandData(chart, data);
  useEffect(() => chart?.show(layers), [chart, layers]);
  useEffect(() => {
    if (chart === undefined) return;
    chart.hideKinds(hidden.reduce((mask, kind) => mask | (1 << KINDS.indexOf(kind)), 0));
  }, [chart, hidden]);
}
