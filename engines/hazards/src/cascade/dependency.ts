/** One site needs another. */
export interface Dependency {
  /** Who needs. */
  readonly site: string;
  /** Who is needed. */
  readonly dependsOn: string;
  /** How long the site can do without it: fuel, a tank, batteries; 0..8,760 hours, 0 when absent. */
  readonly hours?: number;
  /** Suppliers of one site under one name stand in for each other: one of them is enough. Without a name each is needed. */
  readonly group?: string;
}

export type DependencyCode = 'DEPENDENCY_HOURS' | 'DEPENDENCY_SELF' | 'DEPENDENCY_EMPTY' | 'DEPENDENCIES_TOO_MANY';

/** What is wrong with a dependency; it is left out. */
export interface DependencyFinding {
  readonly code: DependencyCode;
  readonly severity: 'error' | 'warning';
  /** Which one of the input, from 0. */
  readonly row: number;
  readonly message: string;
}

/** A year: what can do without for longer does not depend. */
export const BUFFER_HOURS_MAX = 8760;
export const DEPENDENCIES_MAX = 2_000_000;
/** So many findings are given; of more there is only the count. */
export const DEPENDENCY_FINDINGS_MAX = 1000;

/** Why a dependency cannot be used; undefined for one that can. */
export function whyNot({ site, dependsOn, hours = 0 }: Dependency): [DependencyCode, string] | undefined {
  if (site === '' || dependsOn === '')
    return [
      'DEPENDENCY_EMPTY',
      'A dependency names two sites: give the id of the one that needs and of the one needed.',
    ];
  if (site === dependsOn) return ['DEPENDENCY_SELF', `${site} is said to depend on itself: name what it really needs.`];
  if (!(hours >= 0 && hours <= BUFFER_HOURS_MAX))
    return [
      'DEPENDENCY_HOURS',
      `${site} is said to do without ${dependsOn} for ${hours} hours: give a number of hours from 0 to ${BUFFER_HOURS_MAX}.`,
    ];
  return undefined;
}
