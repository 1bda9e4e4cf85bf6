/** How far the node's clock is ahead of this machine's, in milliseconds: clocks of alerts run on the node's time. */
let aheadMs = 0;

export function setServerTime(now: string, machineMs = Date.now()): void {
  const serverMs = Date.parse(now);
  if (Number.isFinite(serverMs)) aheadMs = serverMs - machineMs;
}

export function serverNowMs(machineMs = Date.now()): number {
  return machineMs + aheadMs;
}
