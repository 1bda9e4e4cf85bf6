export type {
  CapAlert,
  CapArea,
  CapCircle,
  CapInfo,
  CapPair,
  CapPosition,
  CapReference,
  CapResource,
  CapVersion,
} from './alert.ts';
export type { CapFinding, CapLayer } from './finding.ts';
export { type CapFindingCode, type CapFindingCodeName, FINDING_CODES } from './finding-codes.ts';
export { detectCap } from './detect-cap.ts';
export { CAP_NAMESPACES, capVersionOf } from './namespaces.ts';
export { type CapInstant, capTime, formatCapTime, parseCapTime } from './read/cap-time.ts';
export { type CapReading, type ReadAlert, readCap, type ReadCapOptions } from './read/read-cap.ts';
export {
  type AwarenessLevel,
  awarenessLevel,
  type AwarenessType,
  awarenessType,
  isGreen,
} from './profiles/awareness.ts';
export { CAP_PROFILES, type CapProfileName, isCapProfile } from './profiles/profile.ts';
export type { CapSchema } from './schema/cap-models.ts';
export { displayText } from './texts/display-text.ts';
export { type CapValidation, validateCap } from './validate-cap.ts';
export type { CapEntry, CapFormat, CapLink, CapWrapper, CapWrapperKind } from './wrappers/wrapper.ts';
export { CapWriteError, writeCap } from './write/write-cap.ts';
export { type AtomFeed, type FeedAlert, type RssChannel, writeAtom, writeRss } from './write/write-feeds.ts';
export {
  emptyLive,
  forgetLive,
  type LiveAlert,
  liveAt,
  type LiveChange,
  type LiveFinding,
  type LiveFindingCode,
  liveFindings,
  type LiveInfo,
  type LiveLane,
  type LiveMessage,
  liveMessage,
  type LiveState,
  LiveView,
  takeLive,
} from './live/index.ts';
export {
  type CapPin,
  type CapSigningKey,
  signCap,
  type SignatureResult,
  type SignatureState,
  verifySignatures,
  type VerifyOptions,
} from './signature/index.ts';
