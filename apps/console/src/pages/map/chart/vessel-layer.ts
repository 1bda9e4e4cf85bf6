import type { CustomLayerInterface, Map as ChartMap } from 'maplibre-gl';
import { mercator } from '../../../parts/sea/sphere.ts';
import { KINDS } from '../map-params.ts';
import { FADED_AT_S, FADES_FROM_S, RECKONED_S_MAX, type Vessels } from '../vessels.ts';
import { type ChartInk, channels } from './chart-ink.ts';
import { type GlProgram, glProgram } from './gl-program.ts';
import { type MapPart, packVessels, PARTS, STRIDE } from './pack-vessels.ts';
import { POINT_FRAGMENT, POINT_VERTEX, SHAPE_FRAGMENT, SHAPE_VERTEX } from './vessel-shader.ts';

const BYTES = 4;
const TILE_PX = 512;
/** From here on vessels have a shape. */
const SHAPES_ZOOM = 5.5;
/** So much of the view is taken along on each side, so that moving a little sends nothing. */
const AROUND_SHARE = 0.6;
const NOTHING: MapPart = { left: 0, right: 0, top: 0, bottom: 0 };

/** Far out the edge of a point; near half the length of a shape. */
export const markPx = (zoom: number): number =>
  zoom < SHAPES_ZOOM ? Math.min(3.5, Math.max(2, 0.7 + zoom * 0.5)) : Math.min(5.5, 1.2 + zoom * 0.55);

const holds = (outer: MapPart, { left, right, top, bottom }: MapPart): boolean =>
  left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;

/** The programs and arrays of one graphics context. */
class VesselPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #points: GlProgram;
  readonly #shapes: GlProgram;
  readonly #buffer: WebGLBuffer | null;
  readonly #pointArray: WebGLVertexArrayObject | null;
  readonly #shapeArray: WebGLVertexArrayObject | null;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#points = glProgram(gl, POINT_VERTEX, POINT_FRAGMENT);
    this.#shapes = glProgram(gl, SHAPE_VERTEX, SHAPE_FRAGMENT);
    this.#buffer = gl.createBuffer();
    this.#pointArray = this.#array(0);
    this.#shapeArray = this.#array(1);
  }

  #array(divisor: 0 | 1): WebGLVertexArrayObject | null {
    const gl = this.#gl;
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    for (const [place, [size, offset]] of PARTS.entries()) {
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, size, gl.FLOAT, false, STRIDE * BYTES, offset * BYTES);
      gl.vertexAttribDivisor(place, divisor);
    }
    gl.bindVertexArray(null);
    return array;
  }

  send(data: Float32Array): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
  }

  /** Draws so many vessels as points or as shapes; `set` gives a program its settings. */
  draw(count: number, asPoints: boolean, set: (gl: WebGL2RenderingContext, program: GlProgram) => void): void {
    const gl = this.#gl;
    const program = asPoints ? this.#points : this.#shapes;
    gl.useProgram(program.program);
    set(gl, program);
    gl.bindVertexArray(asPoints ? this.#pointArray : this.#shapeArray);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    if (asPoints) gl.drawArrays(gl.POINTS, 0, count);
    else gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    gl.bindVertexArray(null);
  }

  remove(): void {
    const gl = this.#gl;
    for (const { program } of [this.#points, this.#shapes]) gl.deleteProgram(program);
    for (const array of [this.#pointArray, this.#shapeArray]) gl.deleteVertexArray(array);
    gl.deleteBuffer(this.#buffer);
  }
}

/**
 * All vessels as one drawing. A frame costs the graphics processor one call and this thread nothing a vessel: fifty
 * thousand stay fluid where a source of features would be cut into tiles anew at every change.
 */
export class VesselLayer implements CustomLayerInterface {
  readonly id = 'vessels';
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  visible = true;
  /** The time that is shown, seconds since 1970; asked at every frame. */
  clock: () => number = () => 0;
  /** Places in the columns; -1 for none. */
  chosen = -1;
  hovered = -1;
  hiddenKinds = 0;
  #map: ChartMap | undefined;
  #painter: VesselPainter | undefined;
  #vessels: Vessels | undefined;
  /** What was sent: of which part of the map, since when, and who. */
  #sent: MapPart = NOTHING;
  #epoch = 0;
  #places: Int32Array = new Int32Array();
  #ink: ChartInk;

  constructor(ink: ChartInk) {
    this.#ink = ink;
  }

  setInk(ink: ChartInk): void {
    this.#ink = ink;
    this.#map?.triggerRepaint();
  }

  setVessels(vessels: Vessels): void {
    this.#vessels = vessels;
    this.#sent = NOTHING;
    this.#map?.triggerRepaint();
  }

  onAdd(map: ChartMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#painter = new VesselPainter(gl);
    this.#sent = NOTHING;
  }

  /** What the map shows, opened by a share of it on each side. */
  #part(map: ChartMap, around: number): MapPart {
    const { lng, lat } = map.getCenter();
    const [x, y] = mercator([lng, lat]);
    const canvas = map.getCanvas();
    const worldPx = TILE_PX * 2 ** map.getZoom();
    const [dx, dy] = [canvas.clientWidth / worldPx, canvas.clientHeight / worldPx].map((side) => side * (0.5 + around));
    return { left: x - (dx ?? 0), right: x + (dx ?? 0), top: y - (dy ?? 0), bottom: y + (dy ?? 0) };
  }

  #send(map: ChartMap, painter: VesselPainter, vessels: Vessels): void {
    if (holds(this.#sent, this.#part(map, 0))) return;
    this.#sent = this.#part(map, AROUND_SHARE);
    this.#epoch = Math.floor(this.clock());
    const { data, places } = packVessels(vessels, this.#epoch, this.#sent);
    this.#places = places;
    painter.send(data);
  }

  render(): void {
    const [painter, map, vessels] = [this.#painter, this.#map, this.#vessels];
    if (painter === undefined || map === undefined || vessels === undefined || !this.visible) return;
    this.#send(map, painter, vessels);
    if (this.#places.length === 0) return;
    painter.draw(this.#places.length, map.getZoom() < SHAPES_ZOOM, (gl, program) => this.#set(gl, program, map));
  }

  #set(gl: WebGL2RenderingContext, { uniform }: GlProgram, map: ChartMap): void {
    const { lng, lat } = map.getCenter();
    const [x, y] = mercator([lng, lat]);
    const canvas = map.getCanvas();
    const { fround } = Math;
    gl.uniform2f(uniform('centreHigh'), fround(x), fround(y));
    gl.uniform2f(uniform('centreLow'), x - fround(x), y - fround(y));
    gl.uniform1f(uniform('worldPx'), TILE_PX * 2 ** map.getZoom());
    gl.uniform2f(uniform('viewPx'), canvas.clientWidth, canvas.clientHeight);
    gl.uniform1f(uniform('ratio'), canvas.width / Math.max(1, canvas.clientWidth));
    gl.uniform1f(uniform('time'), this.clock() - this.#epoch);
    gl.uniform1f(uniform('sizePx'), markPx(map.getZoom()));
    gl.uniform1i(uniform('chosen'), this.#places.indexOf(this.chosen));
    gl.uniform1i(uniform('hovered'), this.#places.indexOf(this.hovered));
    gl.uniform1f(uniform('reckonedMax'), RECKONED_S_MAX);
    gl.uniform2f(uniform('fading'), FADES_FROM_S, FADED_AT_S);
    gl.uniform1i(uniform('hiddenKinds'), this.hiddenKinds);
    gl.uniform3fv(uniform('colours'), new Float32Array(KINDS.flatMap((kind) => channels(this.#ink.kinds[kind]))));
    gl.uniform3fv(uniform('chosenColour'), channels(this.#ink.accent));
    gl.uniform3fv(uniform('listedColour'), channels(this.#ink.listed));
  }

  onRemove(): void {
    this.#painter?.remove();
    this.#painter = undefined;
    this.#map = undefined;
  }
}
