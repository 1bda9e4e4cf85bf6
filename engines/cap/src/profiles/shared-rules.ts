import type { CapPair } from '../alert.ts';
import type { CapFindingCodeName } from '../finding-codes.ts';
import { parseCapTime } from '../read/cap-time.ts';
import { childrenOf, type Place, type TreeNode } from '../tree/node.ts';
import type { ProfiledAlert, Report } from './profiled-alert.ts';

/** The first child of a name, or the place where it would stand. */
export function placeOf(node: TreeNode, name: string, position = 1): Place {
  return childrenOf(node, name)[position - 1] ?? { node, step: `${name}[${position}]` };
}

/** An Update or Cancel says which alerts it is about. */
export function checkHasReferences({ alert, node, report }: ProfiledAlert): void {
  const changes = alert.msgType === 'Update' || alert.msgType === 'Cancel';
  if (changes && alert.references.length === 0) {
    report('UPDATE_OR_CANCEL_MUST_REFERENCE', placeOf(node, 'msgType'));
  }
}

/** Every `info` has the event codes of the first. */
export function sameEventCodes(one: readonly CapPair[], other: readonly CapPair[]): boolean {
  const key = ({ valueName, value }: CapPair): string => `${valueName}\n${value}`;
  return sameSet(one.map(key), other.map(key));
}

export function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  return first.size === second.size && [...first].every((item) => second.has(item));
}

/** Tells of a time that is given in UTC, which may be an oversight where local time is wanted. */
export function checkZeroOffset(
  time: string | undefined,
  code: CapFindingCodeName,
  place: Place,
  report: Report,
): void {
  const instant = time === undefined ? undefined : parseCapTime(time);
  if (instant?.isStrict === true && instant.offsetMinutes === 0) report(code, place);
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
