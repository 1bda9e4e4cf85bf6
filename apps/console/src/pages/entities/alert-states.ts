import type { AlertState, EntityPage } from '@quintet/node/api';

const STATES = ['new', 'review', 'second', 'confirmed', 'dismissed'] as const satisfies readonly AlertState[];

/** The state that an alert about an entity is in; a word that is not known counts as new, so that it is not overlooked. */
export const stateOf = (text: string): AlertState => STATES.find((state) => state === text) ?? 'new';

/** Alerts that still wait for a person. */
export const openAlerts = (alerts: EntityPage['alerts']): EntityPage['alerts'] =>
  alerts.filter((alert) => !['confirmed', 'dismissed'].includes(stateOf(alert.state)));
