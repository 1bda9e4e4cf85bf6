import type { Scene } from '../detector.ts';

/** What a sentence calls a vessel: its name, if it said one, with what the input calls it. */
export function vesselLabel(scene: Scene, track: number): string {
  const text = scene.vesselText(scene.tracks.vessel.values[track]!);
  const name = scene.tracks.identity(track)?.name;
  return name === undefined || name === text ? text : `${name} (${text})`;
}

/** The id of a finding: its type, what it is about, and when it began, so that the same input gives the same ids. */
export function findingId(type: string, about: readonly string[], start: number): string {
  return [type, ...about, Math.round(start)].join('/');
}
