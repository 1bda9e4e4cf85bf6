import type { CapAlert, CapInfo } from '../alert.ts';

/** What the live set asks of an info. */
export type LiveInfo = Pick<CapInfo, 'categories' | 'effective' | 'onset' | 'expires' | 'parameters'>;

/** What the live set asks of a message; every alert is one. */
export interface LiveMessage
  extends Pick<CapAlert, 'identifier' | 'sender' | 'sent' | 'status' | 'msgType' | 'references'> {
  readonly infos: readonly LiveInfo[];
}

/** A parameter in which the National Weather Service of the USA lists what a message ends besides its references. */
export const EXPIRED_REFERENCES = 'expiredReferences';

/**
 * A message without what the live set does not ask for: to whoever keeps many, texts and areas of a hundred corners are a
 * weight. Two messages that differ in nothing else are one message to the set.
 *
 * @example for (const alert of alerts) state = takeLive(state, liveMessage(alert));
 */
export function liveMessage(alert: CapAlert): LiveMessage {
  const { identifier, sender, sent, status, msgType, references } = alert;
  return { identifier, sender, sent, status, msgType, references, infos: alert.infos.map(liveInfo) };
}

function liveInfo({ categories, effective, onset, expires, parameters }: CapInfo): LiveInfo {
  return {
    categories,
    ...(effective === undefined ? {} : { effective }),
    ...(onset === undefined ? {} : { onset }),
    ...(expires === undefined ? {} : { expires }),
    parameters: parameters.filter(({ valueName }) => valueName === EXPIRED_REFERENCES),
  };
}
