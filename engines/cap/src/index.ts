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
