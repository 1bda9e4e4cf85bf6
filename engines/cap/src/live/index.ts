/** Which alerts are in force: a pure reducer, the same whatever order messages arrive in. */
export { type LiveFinding, liveFindings } from './live-findings.ts';
export { emptyLive, forgetLive, type LiveAlert, liveAt, type LiveState, takeLive } from './live-set.ts';
export { type LiveInfo, type LiveMessage, liveMessage } from './live-message.ts';
export { type LiveChange, LiveView } from './live-view.ts';
export type { LiveFindingCode, LiveLane } from './live-version.ts';
