/** Where a vessel is drawn: moved on from its last report on the graphics processor, so that nothing is sent while it moves. */
export const VERTEX_SHADER = `#version 300 es
precision highp float;
layout(location = 0) in vec2 corner;
layout(location = 1) in vec2 placeHigh;
layout(location = 2) in vec2 placeLow;
layout(location = 3) in vec2 velocity;
layout(location = 4) in float heard;
layout(location = 5) in float bow;
layout(location = 6) in float look;
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
out vec2 at;
flat out int shape;
flat out float radius;
flat out vec4 ink;

void main() {
  int kind = int(look) % 16;
  int listed = int(look) / 16;
  float ahead = clamp(time - heard, 0.0, reckonedMax);
  // The differences of the high parts are exact near the middle of the view: no vessel trembles when one is near.
  vec2 away = (placeHigh - centreHigh) + (placeLow - centreLow) + velocity * ahead;
  away.x -= round(away.x);
  bool marked = gl_InstanceID == chosen || gl_InstanceID == hovered;
  radius = sizePx * (marked ? 1.5 : listed > 0 || kind == 9 ? 1.3 : 1.0);
  float reach = radius + 1.5;
  bool points = bow > -0.5 && kind < 8;
  float turn = points ? bow : 0.0;
  // The sharp end of a shape is at +x; north is up and the bow counts clockwise from it.
  vec2 towards = vec2(sin(turn), -cos(turn));
  vec2 pixel = corner.x * reach * towards + corner.y * reach * vec2(-towards.y, towards.x);
  at = corner * reach;
  shape = kind == 9 ? 4 : kind == 8 ? 3 : !points ? 2 : (kind == 3 || kind == 5) ? 1 : 0;
  float age = clamp((time - heard - fading.x) / (fading.y - fading.x), 0.0, 1.0);
  vec3 colour = listed > 0 ? listedColour : colours[kind];
  ink = vec4(gl_InstanceID == chosen ? chosenColour : colour, marked || listed > 0 ? 1.0 : mix(0.8, 0.3, age));
  vec2 clip = (away * worldPx + pixel) / viewPx * 2.0;
  bool hidden = ((hiddenKinds >> kind) & 1) == 1;
  gl_Position = hidden ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(clip.x, -clip.y, 0.0, 1.0);
}`;

/** Shapes by their distance: arrowhead, slim arrowhead, dot, square, cross in a ring. */
export const FRAGMENT_SHADER = `#version 300 es
precision mediump float;
in vec2 at;
flat in int shape;
flat in float radius;
flat in vec4 ink;
out vec4 colour;

float arrow(vec2 p, float wide) {
  p.y = abs(p.y);
  vec2 normal = normalize(vec2(wide, 1.9));
  float side = dot(p - vec2(radius, 0.0), normal);
  return max(side, -p.x - radius * 0.9);
}

void main() {
  float far = shape == 0 ? arrow(at, 0.8)
    : shape == 1 ? max(arrow(at, 0.8), -(arrow(at + vec2(radius * 1.5, 0.0), 0.8)))
    : shape == 2 ? length(at) - radius * 0.5
    : shape == 3 ? max(abs(at.x), abs(at.y)) - radius * 0.55
    : min(abs(length(at) - radius * 0.85) - 1.0, max(min(abs(at.x), abs(at.y)) - 1.0, length(at) - radius * 0.5));
  float cover = clamp(0.5 - far, 0.0, 1.0) * ink.a;
  if (cover <= 0.0) discard;
  colour = vec4(ink.rgb * cover, cover);
}`;
