/** What both programs share: where a vessel is now, moved on from its last report, and its colour. */
const COMMON = `#version 300 es
precision highp float;
layout(location = 0) in vec2 placeHigh;
layout(location = 1) in vec2 placeLow;
layout(location = 2) in vec2 velocity;
layout(location = 3) in float heard;
layout(location = 4) in float bow;
layout(location = 5) in float look;
uniform vec2 centreHigh;
uniform vec2 centreLow;
uniform float worldPx;
uniform vec2 viewPx;
uniform float time;
uniform float sizePx;
uniform int chosen;
uniform int hovered;
uniform float reckonedMax;
uniform vec2 fading;
uniform int hiddenKinds;
uniform vec3 colours[10];
uniform vec3 chosenColour;
uniform vec3 listedColour;
flat out vec4 ink;

vec2 awayPx() {
  float ahead = clamp(time - heard, 0.0, reckonedMax);
  // The differences of the high parts are exact near the middle of the view: no vessel trembles when one is near.
  vec2 away = (placeHigh - centreHigh) + (placeLow - centreLow) + velocity * ahead;
  away.x -= round(away.x);
  return away * worldPx;
}

vec4 clipOf(vec2 pixel, int kind) {
  if (((hiddenKinds >> kind) & 1) == 1) return vec4(2.0, 2.0, 2.0, 1.0);
  vec2 clip = pixel / viewPx * 2.0;
  return vec4(clip.x, -clip.y, 0.0, 1.0);
}

vec4 inkOf(int kind, int listed, bool marked, bool isChosen) {
  float age = clamp((time - heard - fading.x) / (fading.y - fading.x), 0.0, 1.0);
  vec3 colour = isChosen ? chosenColour : listed > 0 ? listedColour : colours[kind];
  return vec4(colour, marked || listed > 0 ? 1.0 : mix(0.8, 0.3, age));
}
`;

/** Far out a vessel is hardly more than a point: one corner each, and nothing to work out for a pixel. */
export const POINT_VERTEX = `${COMMON}
uniform float ratio;

void main() {
  int kind = int(look) % 16;
  int listed = int(look) / 16;
  bool isChosen = gl_VertexID == chosen;
  bool marked = isChosen || gl_VertexID == hovered;
  ink = inkOf(kind, listed, marked, isChosen);
  gl_Position = clipOf(awayPx(), kind);
  gl_PointSize = ratio * (marked ? 8.0 : listed > 0 || kind == 9 ? 6.0 : sizePx);
}`;

export const POINT_FRAGMENT = `#version 300 es
precision mediump float;
flat in vec4 ink;
out vec4 colour;

void main() {
  colour = vec4(ink.rgb * ink.a, ink.a);
}`;

/**
 * Near, two triangles each: left, tip, back, right. An arrowhead, one with a notch, or a diamond for what lies still; the
 * sharp end is at +x. Only the pixels of the shape itself are drawn, which matters where no graphics card is.
 */
export const SHAPE_VERTEX = `${COMMON}
out vec2 inside;

const vec2 MESH[12] = vec2[12](
  vec2(-0.9, -0.85), vec2(1.0, 0.0), vec2(-0.9, 0.0), vec2(-0.9, 0.85),
  vec2(-0.9, -0.85), vec2(1.0, 0.0), vec2(-0.35, 0.0), vec2(-0.9, 0.85),
  vec2(0.0, -0.6), vec2(0.6, 0.0), vec2(-0.6, 0.0), vec2(0.0, 0.6)
);
// How far the back lies from the side, and the tip from the back edge, of a shape of size 1.
const vec2 DEPTH[3] = vec2[3](vec2(0.776, 1.9), vec2(0.551, 1.137), vec2(0.849, 0.849));

void main() {
  int kind = int(look) % 16;
  int listed = int(look) / 16;
  bool isChosen = gl_InstanceID == chosen;
  bool marked = isChosen || gl_InstanceID == hovered;
  ink = inkOf(kind, listed, marked, isChosen);
  bool points = bow > -0.5 && kind < 8;
  int shape = !points ? 2 : kind == 3 || kind == 5 ? 1 : 0;
  float size = sizePx * (marked ? 1.5 : listed > 0 || kind == 9 ? 1.4 : 1.0) + 0.5;
  float turn = points ? bow : kind == 8 ? 0.7854 : 0.0;
  vec2 corner = MESH[shape * 4 + gl_VertexID] * size;
  // North is up and the bow counts clockwise from it.
  vec2 towards = vec2(sin(turn), -cos(turn));
  vec2 pixel = corner.x * towards + corner.y * vec2(-towards.y, towards.x);
  inside = vec2(gl_VertexID == 2 ? DEPTH[shape].x : 0.0, gl_VertexID == 1 ? DEPTH[shape].y : 0.0) * size;
  gl_Position = clipOf(awayPx() + pixel, kind);
}`;

/** The edge is softened over one pixel. */
export const SHAPE_FRAGMENT = `#version 300 es
precision mediump float;
flat in vec4 ink;
in vec2 inside;
out vec4 colour;

void main() {
  float cover = clamp(min(inside.x, inside.y), 0.0, 1.0) * ink.a;
  colour = vec4(ink.rgb * cover, cover);
}`;
