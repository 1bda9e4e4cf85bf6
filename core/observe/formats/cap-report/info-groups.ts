import { type CapInfo, capTime } from '@quintet/cap';
import { awarenessOf } from './awareness.ts';

/** Blocks of an alert that say the same in different languages. */
export type InfoGroup = readonly [CapInfo, ...CapInfo[]];

/**
 * Groups the infos of an alert: those are one that agree in everything but their language and their texts. A group has
 * each language once, so that two hazards of one area and time stay apart; which block goes with which is told by
 * awareness type and event codes where both have them, else by their order.
 */
export function groupInfos(infos: readonly CapInfo[]): InfoGroup[] {
  const [only] = infos;
  if (only !== undefined && infos.length === 1) return [[only]];
  const buckets = new Map<string, [CapInfo, ...CapInfo[]][]>();
  const groups: [CapInfo, ...CapInfo[]][] = [];
  for (const info of infos) {
    const key = groupKey(info);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    const group = bucket.find((one) => !hasLanguage(one, info.language) && isCompatible(one[0], info));
    if (group !== undefined) {
      group.push(info);
      continue;
    }
    const own: [CapInfo, ...CapInfo[]] = [info];
    bucket.push(own);
    groups.push(own);
  }
  return groups;
}

function hasLanguage(group: readonly CapInfo[], language: string): boolean {
  return group.some((one) => one.language.toLowerCase() === language.toLowerCase());
}

function isCompatible(one: CapInfo, other: CapInfo): boolean {
  return agree(awarenessOf(one).type, awarenessOf(other).type) && agree(codesOf(one), codesOf(other));
}

/** A block may lack what its sibling has; then it contradicts nothing. */
function agree<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function codesOf({ eventCodes }: CapInfo): string | undefined {
  const codes = eventCodes.map(({ valueName, value }) => `${valueName}=${value}`).toSorted(byText);
  return codes.length === 0 ? undefined : codes.join('|');
}

function groupKey(info: CapInfo): string {
  const { categories, urgency, severity, certainty, onset, effective, expires, areas } = info;
  const times = [onset, effective, expires].map((time) => capTime(time ?? '') ?? null);
  const places = areas.map(({ polygons, circles, geocodes }) => [
    polygons,
    circles,
    geocodes.map(pairText).toSorted(byText),
  ]);
  return JSON.stringify([categories.toSorted(byText), urgency, severity, certainty, times, places]);
}

function pairText({ valueName, value }: { readonly valueName: string; readonly value: string }): string {
  return `${valueName}=${value}`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
