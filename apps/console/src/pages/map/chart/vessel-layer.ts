import type { CustomLayerInterface, CustomRenderMethodInput, Map as ChartMap } from 'maplibre-gl';
import { mercator } from '../../../parts/sea/sphere.ts';
import { KINDS } from '../map-params.ts';
import { FADED_AT_S, FADES_FROM_S, RECKONED_S_MAX, type Vessels } from '../vessels.ts';
import { type ChartInk, channels } from './chart-ink.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './vessel-shader.ts';

/** Floats of one vessel: place in two parts, velocity, heard, bow, look. */
const STRIDE = 9;
const BYTES = 4;
const CORNERS = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);
const PARTS: readonly (readonly [size: number, offset: number])[] = [
  [2, 0],
  [2, 2],
  [2, 4],
  [1, 6],
  [1, 7],
  [1, 8],
];
const RAD = Math.PI / 180;
const TILE_PX = 512;
const LISTED_STEP = 16;

/** Half the size of a mark by zoom: far out it is hardly more than a point. */
export const markPx = (zoom: number): number => Math.min(5.5, Math.max(2.2, 1.2 + zoom * 0.55));

interface Shader {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

function compiled(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (shader === null) throw new Error('The graphics context is lost.');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader) ?? 'shader');
  return shader;
}

function shaderOf(gl: WebGL2RenderingContext): Shader {
  const program = gl.createProgram();
  gl.attachShader(program, compiled(gl, gl.VERTEX_SHADER, VERTEX_SHADER));
  gl.attachShader(program, compiled(gl, gl.FRAGMENT_SHADER, FRAGMENT_SHADER));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? 'program');
  const known = new Map<string, WebGLUniformLocation | null>();
  const uniform = (name: string) => {
    if (!known.has(name)) known.set(name, gl.getUniformLocation(program, name));
    return known.get(name) ?? null;
  };
  return { program, uniform };
}

const high = Math.fround;

/** Columns as one array for the graphics processor; times count from `epoch`, since single floats hold no seconds of today. */
export function packVessels(vessels: Vessels, epoch: number): Float32Array {
  const packed = new Float32Array(vessels.count * STRIDE);
  for (let at = 0, to = 0; at < vessels.count; at += 1, to += STRIDE) {
    const [x, y] = [vessels.x[at] ?? 0, vessels.y[at] ?? 0];
    const bow = vessels.bow[at] ?? Number.NaN;
    packed[to] = x;
    packed[to + 1] = y;
    packed[to + 2] = x - high(x);
    packed[to + 3] = y - high(y);
    packed[to + 4] = vessels.vx[at] ?? 0;
    packed[to + 5] = vessels.vy[at] ?? 0;
    packed[to + 6] = (vessels.heard[at] ?? 0) - epoch;
    // What lies still shows no direction.
    packed[to + 7] = Number.isNaN(bow) || !((vessels.speed[at] ?? 0) >= 0.5) ? -1 : bow * RAD;
    packed[to + 8] = (vessels.kind[at] ?? 0) + LISTED_STEP * (vessels.listed[at] ?? 0);
  }
  return packed;
}

/**
 * All vessels as one drawing of instances. A frame costs the graphics processor one call and this thread nothing a vessel:
 * fifty thousand stay fluid where a source of features would be cut into tiles anew at every change.
 */
export class VesselLayer implements CustomLayerInterface {
  readonly id = 'vessels';
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  visible = true;
  /** The time that is shown, seconds since 1970; asked at every frame. */
  clock: () => number = () => 0;
  chosen = -1;
  hovered = -1;
  hiddenKinds = 0;
  #map: ChartMap | undefined;
  #gl: WebGL2RenderingContext | undefined;
  #shader: Shader | undefined;
  #array: WebGLVertexArrayObject | null = null;
  #buffer: WebGLBuffer | null = null;
  #count = 0;
  #epoch = 0;
  #waiting: Vessels | undefined;
  #ink: ChartInk;

  constructor(ink: ChartInk) {
    this.#ink = ink;
  }

  setInk(ink: ChartInk): void {
    this.#ink = ink;
    this.#map?.triggerRepaint();
  }

  setVessels(vessels: Vessels): void {
    this.#waiting = vessels;
    this.#map?.triggerRepaint();
  }

  onAdd(map: ChartMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#shader = shaderOf(gl);
    this.#array = gl.createVertexArray();
    this.#buffer = gl.createBuffer();
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, CORNERS, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    for (const [place, [size, offset]] of PARTS.entries()) {
      gl.enableVertexAttribArray(place + 1);
      gl.vertexAttribPointer(place + 1, size, gl.FLOAT, false, STRIDE * BYTES, offset * BYTES);
      gl.vertexAttribDivisor(place + 1, 1);
    }
    gl.bindVertexArray(null);
  }

  #send(gl: WebGL2RenderingContext): void {
    const vessels = this.#waiting;
    if (vessels === undefined) return;
    this.#waiting = undefined;
    this.#epoch = Math.floor(this.clock());
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, packVessels(vessels, this.#epoch), gl.DYNAMIC_DRAW);
    this.#count = vessels.count;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, _input: CustomRenderMethodInput): void {
    const [gl, map, shader] = [this.#gl, this.#map, this.#shader];
    if (gl === undefined || map === undefined || shader === undefined || gl !== context) return;
    this.#send(gl);
    if (!this.visible || this.#count === 0) return;
    gl.useProgram(shader.program);
    this.#setUniforms(gl, map, shader);
    gl.bindVertexArray(this.#array);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#count);
    gl.bindVertexArray(null);
  }

  #setUniforms(gl: WebGL2RenderingContext, map: ChartMap, { uniform }: Shader): void {
    const { lng, lat } = map.getCenter();
    const [x, y] = mercator([lng, lat]);
    const canvas = map.getCanvas();
    gl.uniform2f(uniform('centreHigh'), high(x), high(y));
    gl.uniform2f(uniform('centreLow'), x - high(x), y - high(y));
    gl.uniform1f(uniform('worldPx'), TILE_PX * 2 ** map.getZoom());
    gl.uniform2f(uniform('viewPx'), canvas.clientWidth, canvas.clientHeight);
    gl.uniform1f(uniform('time'), this.clock() - this.#epoch);
    gl.uniform1f(uniform('sizePx'), markPx(map.getZoom()));
    gl.uniform1i(uniform('chosen'), this.chosen);
    gl.uniform1i(uniform('hovered'), this.hovered);
    gl.uniform1f(uniform('reckonedMax'), RECKONED_S_MAX);
    gl.uniform2f(uniform('fading'), FADES_FROM_S, FADED_AT_S);
    gl.uniform1i(uniform('hiddenKinds'), this.hiddenKinds);
    gl.uniform3fv(uniform('colours'), new Float32Array(KINDS.flatMap((kind) => channels(this.#ink.kinds[kind]))));
    gl.uniform3fv(uniform('chosenColour'), channels(this.#ink.accent));
    gl.uniform3fv(uniform('listedColour'), channels(this.#ink.listed));
  }

  onRemove(): void {
    const gl = this.#gl;
    if (gl !== undefined && this.#shader !== undefined) {
      gl.deleteProgram(this.#shader.program);
      gl.deleteBuffer(this.#buffer);
      gl.deleteVertexArray(this.#array);
    }
    this.#map = undefined;
    this.#gl = undefined;
  }
}
