/** Told to every process when alerts were raised or decided; it carries nothing, the queue is the truth. */
export const ALERTS_CHANNEL = 'quintet_alerts';
