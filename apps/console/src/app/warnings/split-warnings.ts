import type { PinnedWarning } from '@quintet/node/api';

export interface SplitWarnings {
  /** Nobody has taken them: they stay pinned. Those that happen come first, the oldest of them first. */
  readonly untaken: readonly PinnedWarning[];
  readonly taken: readonly PinnedWarning[];
  /** Alerts whose warnings sound: untaken, and really happening. An exercise never sounds. */
  readonly sounding: readonly string[];
}

const isActual = ({ lane }: PinnedWarning): boolean => lane === 'actual';

/** Which warnings are pinned, which are taken, and which of them sound. */
export function splitWarnings(warnings: readonly PinnedWarning[]): SplitWarnings {
  const untaken = warnings
    .filter(({ takenBy }) => takenBy === undefined)
    .toSorted((one, other) => Number(isActual(other)) - Number(isActual(one)) || one.sent.localeCompare(other.sent));
  return {
    untaken,
    taken: warnings.filter(({ takenBy }) => takenBy !== undefined),
    sounding: untaken.filter(isActual).map(({ alert }) => alert),
  };
}

/** Those that are in neither of what was told before: each is told once. */
export const newOnes = (alerts: readonly string[], told: ReadonlySet<string>): readonly string[] =>
  alerts.filter((alert) => !told.has(alert));
