import type { Finding } from '@quintet/core/model';
import { BROKEN_LINES, isPublishedList, type ListEdition } from '@quintet/core/observe';
import { nodeFinding } from './finding-codes.ts';

/**
 * Whether it is to be said of a refused edition that nothing of it was taken in.
 * What its publisher sends again, and what a person has to accept, says by itself what is to be done.
 */
export function saysNothingTaken({ format, entries }: ListEdition, findings: readonly Finding[]): boolean {
  if (isPublishedList(format) || entries.length === 0) return false;
  return findings.some((finding) => isError(finding) && finding.code !== 'LIST-501');
}

/** Stands before the errors: that they refuse the whole, and what can be done about it. */
export function nothingTaken(readable: number, findings: readonly Finding[], mayLeaveOut: boolean): Finding {
  const areLines = findings.filter(isError).every(({ code }) => BROKEN_LINES.has(code));
  const how =
    mayLeaveOut && areLines
      ? 'Correct the lines named here, or leave them out: --leave-out-broken yes, leaveOutBroken=true over HTTP.'
      : 'Correct what is named here as an error.';
  return nodeFinding('ING-106', { count: String(readable), how });
}

export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
