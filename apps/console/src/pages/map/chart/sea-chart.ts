import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, Map as ChartMap, type MapMouseEvent, type PointLike, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { type GeoBox, nearLon } from '../../../parts/sea/geo-box.ts';
import { readLand } from '../../../parts/sea/land.ts';
import type { LonLat } from '../../../parts/sea/land-code.ts';
import { mercator } from '../../../parts/sea/sphere.ts';
import { type Layer } from '../map-params.ts';
import { putImages } from './chart-images.ts';
import type { ChartInk } from './chart-ink.ts';
import { chartLayers, chartStyle, NEAR_ZOOM, type SourceName, VESSELS_BEFORE } from './chart-style.ts';
import { netFeatures } from './graticule.ts';
import { landFeatures } from './land-features.ts';
import { aroundBox, holds, nearLand } from './near-land.ts';
import { VesselLayer } from './vessel-layer.ts';

/** What lies over the map at its sides, pixels: what is fitted stays clear of it. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What was pressed or is under the pointer. */
export interface Pressed {
  readonly place: LonLat;
  /** In Mercator units, and how far a hand may miss. */
  readonly mercator: readonly [number, number];
  readonly within: number;
  readonly pointPx: readonly [number, number];
  readonly finding: string | undefined;
  readonly site: string | undefined;
  readonly hazard: string | undefined;
}

export interface View {
  readonly box: GeoBox;
  readonly zoom: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const ZOOM_MIN = 1.5;
const ZOOM_MAX = 16;
const MISS_PX = 9;
/** How far a key moves the map. */
export const PAN_PX = 120;
const PANS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-PAN_PX, 0],
  ArrowRight: [PAN_PX, 0],
  ArrowUp: [0, -PAN_PX],
  ArrowDown: [0, PAN_PX],
};
/** Goes with a movement that shows what was selected: nobody moved the map by hand. */
const FOR_SELECTED = { forSelected: true };
const TILE_PX = 512;
const FIT_ZOOM_MAX = 11;
/** So much nearer a press on a group of sites goes. */
const GROUP_ZOOM = 2;
const VESSELS_MARK = 'quintet:map-painted';

/** Layers of the style that each layer of the list shows. */
const SHOWS: Readonly<Record<Exclude<Layer, 'vessels'>, readonly string[]>> = {
  reception: ['unheard', 'heard'],
  areas: ['area-fill', 'area-edge', 'area-name', 'own-area-edge'],
  ports: ['port-dot', 'port-name'],
  hazards: [
    'hazard-fill',
    'hazard-edge',
    'hazard-chosen',
    'hazard-ring',
    'hazard-ring-words',
    'hazard-mark-chosen',
    'hazard-mark',
    'hazard-words',
  ],
  sites: [
    'site-line-chosen',
    'site-cable',
    'site-pipe',
    'site-line-name',
    'site-group',
    'site-mark',
    'site-chosen-ring',
    'site-chosen',
  ],
  tracks: ['track-lines'],
  events: ['finding-cluster', 'finding-count', 'finding-mark'],
};

/** The map itself: land, net, vessels and everything drawn from features. What it shows is given to it; it tells what is pressed. */
export class SeaChart {
  readonly vessels: VesselLayer;
  readonly #map: ChartMap;
  readonly #ready: Promise<void>;
  #near: GeoBox | undefined;

  constructor(container: HTMLElement, box: GeoBox, ink: ChartInk, label: string) {
    setWorkerUrl(workerUrl);
    this.vessels = new VesselLayer(ink);
    this.#map = new ChartMap({
      container,
      style: chartStyle(ink),
      bounds: [box.west, box.south, box.east, box.north],
      minZoom: ZOOM_MIN,
      maxZoom: ZOOM_MAX,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      // The map's own keys are read below, so that they move as far as those of the page.
      keyboard: false,
      doubleClickZoom: false,
      fadeDuration: 0,
      locale: { 'Map.Title': label },
    });
    this.#map.touchZoomRotate.disableRotation();
    const map = this.#map;
    this.#ready = new Promise((resolve) => {
      map.once('style.load', () => {
        putImages(map, ink);
        map.addLayer(this.vessels, VESSELS_BEFORE);
        resolve();
      });
    });
    container.addEventListener('keydown', (event) => {
      if (this.#onKey(event)) event.preventDefault();
    });
    map.on('moveend', () => this.#onMoved());
    void this.#ready.then(() => this.#onMoved());
    // Without the outline the map still shows where vessels are; the list says it in words.
    this.#ready.then(async () => this.set('land-far', landFeatures(await readLand('far')))).catch(() => undefined);
  }

  /** From near the finer outline is drawn, of what lies around the view alone. */
  async #setNearLand(): Promise<void> {
    const land = await readLand('near');
    const { box } = this.view();
    if (this.#near !== undefined && holds(this.#near, box)) return;
    const first = this.#near === undefined;
    this.#near = aroundBox(box);
    this.set('land-near', landFeatures(nearLand(land, this.#near)));
    if (!first) return;
    for (const id of ['land-far', 'coast-far']) this.#map.setLayerZoomRange(id, 0, NEAR_ZOOM);
    for (const id of ['land-near', 'coast-near']) this.#map.setLayerZoomRange(id, NEAR_ZOOM, ZOOM_MAX + 8);
  }

  #onMoved(): void {
    this.set('graticule', netFeatures(this.view().box));
    if (this.#map.getZoom() < NEAR_ZOOM) return;
    // Without it the far outline stays; the next movement asks again.
    this.#setNearLand().catch(() => undefined);
  }

  /** What a key does while the map itself has the focus; false where it means nothing to it. */
  #onKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const [x, y] = PANS[key] ?? [0, 0];
    if (x !== 0 || y !== 0) this.panBy(x, y);
    else if (key === '+' || key === '=') this.zoomBy(1);
    else if (key === '-') this.zoomBy(-1);
    else return false;
    return true;
  }

  /** What is in sight now. */
  view(): View {
    const bounds = this.#map.getBounds();
    const canvas = this.#map.getCanvas();
    return {
      box: { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() },
      zoom: this.#map.getZoom(),
      widthPx: canvas.clientWidth,
      heightPx: canvas.clientHeight,
    };
  }

  /** Calls while the map moves (`move`) or when it came to rest (`moveend`). Gives what ends it. */
  hear(event: 'move' | 'moveend' | 'resize', listener: () => void): () => void {
    const subscription = this.#map.on(event, listener);
    return () => subscription.unsubscribe();
  }

  /** Calls when the map came to rest after a person moved it, not after it went to what was selected. */
  hearMovedByHand(listener: () => void): () => void {
    const subscription = this.#map.on('moveend', (event) => {
      if (!('forSelected' in event)) listener();
    });
    return () => subscription.unsubscribe();
  }

  set(name: SourceName, data: FeatureCollection): void {
    void this.#ready.then(() => {
      const source = this.#map.getSource(name);
      if (source instanceof GeoJSONSource) void source.setData(data);
    });
  }

  show(layers: readonly Layer[]): void {
    this.vessels.visible = layers.includes('vessels');
    void this.#ready.then(() => {
      for (const [layer, ids] of Object.entries(SHOWS)) {
        const shown = layers.some((each) => each === layer);
        for (const id of ids) this.#map.setLayoutProperty(id, 'visibility', shown ? 'visible' : 'none');
      }
      this.#map.triggerRepaint();
    });
  }

  setInk(ink: ChartInk): void {
    this.vessels.setInk(ink);
    void this.#ready.then(() => {
      putImages(this.#map, ink);
      for (const layer of chartLayers(ink)) {
        for (const [name, value] of Object.entries(layer.paint ?? {})) {
          // The pairs come from the very layer that they are set on.
          this.#map.setPaintProperty(layer.id, name as never, value as never);
        }
      }
    });
  }

  /** Kinds that are not drawn, one bit each in the order of KINDS. */
  hideKinds(mask: number): void {
    this.vessels.hiddenKinds = mask;
    this.#map.triggerRepaint();
  }

  /** What time it is on the map, seconds since 1970; asked at every frame. */
  setClock(clock: () => number): void {
    this.vessels.clock = clock;
    this.#map.triggerRepaint();
  }

  readonly repaint = (): void => this.#map.triggerRepaint();

  /** Marks the first frame that shows vessels, for whoever measures. */
  markPainted(): void {
    this.#map.once('render', () => {
      if (performance.getEntriesByName(VESSELS_MARK).length === 0) performance.mark(VESSELS_MARK);
    });
  }

  #pressed({ lngLat, point }: MapMouseEvent): Pressed {
    const place: LonLat = [lngLat.lng, lngLat.lat];
    const box: [[number, number], [number, number]] = [
      [point.x - MISS_PX, point.y - MISS_PX],
      [point.x + MISS_PX, point.y + MISS_PX],
    ];
    return {
      place,
      mercator: mercator(place),
      within: MISS_PX / (TILE_PX * 2 ** this.#map.getZoom()),
      pointPx: [point.x, point.y],
      finding: this.#idAt(box, ['finding-mark'], 'id'),
      site: this.#idAt(box, ['site-chosen', 'site-mark', 'site-cable', 'site-pipe'], 'key'),
      // An area is pressed where it lies, a mark or a line also a little beside it.
      hazard: this.#idAt(box, ['hazard-mark', 'hazard-edge'], 'id') ?? this.#idAt(point, ['hazard-fill'], 'id'),
    };
  }

  /** The id of the topmost feature of some layers at a place; undefined where there is none, or the style is not there yet. */
  #idAt(place: PointLike | [PointLike, PointLike], layers: readonly string[], property: string): string | undefined {
    const known = layers.filter((layer) => this.#map.getLayer(layer) !== undefined);
    if (known.length === 0) return undefined;
    const [feature] = this.#map.queryRenderedFeatures(place, { layers: [...known] });
    const id: unknown = feature?.properties[property];
    return typeof id === 'string' ? id : undefined;
  }

  /** Zooms to what a cluster holds, when one was pressed. */
  async #openCluster({ point, lngLat }: MapMouseEvent): Promise<boolean> {
    const [group] = this.#map.queryRenderedFeatures(point, { layers: ['site-group'] });
    if (group !== undefined) {
      this.#map.easeTo({ center: lngLat, zoom: this.#map.getZoom() + GROUP_ZOOM });
      return true;
    }
    const [cluster] = this.#map.queryRenderedFeatures(point, { layers: ['finding-cluster'] });
    const id: unknown = cluster?.properties['cluster_id'];
    const source = this.#map.getSource('findings');
    if (typeof id !== 'number' || !(source instanceof GeoJSONSource)) return false;
    const zoom = await source.getClusterExpansionZoom(id);
    this.#map.easeTo({ center: lngLat, zoom: zoom + 0.2 });
    return true;
  }

  onPress(listener: (pressed: Pressed) => void, onDouble: () => void): () => void {
    const press = this.#map.on('click', (event) => {
      void this.#ready.then(async () => {
        const pressed = this.#pressed(event);
        if (pressed.finding !== undefined || !(await this.#openCluster(event))) listener(pressed);
      });
    });
    const double = this.#map.on('dblclick', onDouble);
    return () => {
      press.unsubscribe();
      double.unsubscribe();
    };
  }

  /** The pointer over the map, at most once a frame; undefined when it left. */
  onHover(listener: (pressed: Pressed | undefined) => void): () => void {
    let waiting = false;
    const move = this.#map.on('mousemove', (event) => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!this.#map.isMoving()) listener(this.#pressed(event));
      });
    });
    const out = this.#map.on('mouseout', () => listener(undefined));
    return () => {
      move.unsubscribe();
      out.unsubscribe();
    };
  }

  setCursor(cursor: 'pointer' | 'crosshair' | ''): void {
    this.#map.getCanvas().style.cursor = cursor;
  }

  fit({ west, south, east, north }: GeoBox, padding: Insets, zoomMax = FIT_ZOOM_MAX): void {
    this.#map.fitBounds([west, south, east, north], { padding, maxZoom: zoomMax, linear: true });
  }

  /** Fits what is selected. */
  fitSelected({ west, south, east, north }: GeoBox, padding: Insets): void {
    this.#map.fitBounds([west, south, east, north], { padding, maxZoom: FIT_ZOOM_MAX, linear: true }, FOR_SELECTED);
  }

  /** Moves the place of what is selected to the middle of what panels leave free; the zoom stays. */
  bring([lon, lat]: LonLat, { left, right, top, bottom }: Insets): void {
    this.#map.easeTo({ center: [lon, lat], offset: [(left - right) / 2, (top - bottom) / 2] }, FOR_SELECTED);
  }

  jump({ west, south, east, north }: GeoBox): void {
    this.#map.fitBounds([west, south, east, north], { animate: false });
  }

  zoomBy(step: number): void {
    this.#map.zoomTo(this.#map.getZoom() + step);
  }

  /** Moves by pixels to the right and down. */
  panBy(x: number, y: number): void {
    this.#map.panBy([x, y]);
  }

  /** Whether a place can be seen beside the panels. */
  sees([lon, lat]: LonLat, { left, right, top, bottom }: Insets): boolean {
    const { box, widthPx, heightPx } = this.view();
    const { x, y } = this.#map.project([nearLon(lon, (box.west + box.east) / 2), lat]);
    return x >= left && x <= widthPx - right && y >= top && y <= heightPx - bottom;
  }

  remove(): void {
    this.#map.remove();
  }
}
