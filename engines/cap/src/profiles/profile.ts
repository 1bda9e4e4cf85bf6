import type { CapAlert, CapInfo } from '../alert.ts';
import type { CapFindingCodeName } from '../finding-codes.ts';
import type { FindingDetails, FindingList } from '../finding-list.ts';
import { childrenOf, type Place, type TreeNode } from '../tree/node.ts';
import { checkCapCp } from './cap-cp.ts';
import { checkGoogle } from './google.ts';
import { checkIpaws } from './ipaws.ts';
import { checkMeteoAlarm } from './meteoalarm.ts';

/** An alert with the nodes that findings point at. */
export interface ProfiledAlert {
  readonly alert: CapAlert;
  readonly node: TreeNode;
  readonly infos: readonly ProfiledInfo[];
  readonly report: Report;
}

export interface ProfiledInfo {
  readonly info: CapInfo;
  readonly node: TreeNode;
}

export type Report = (code: CapFindingCodeName, place: Place, values?: FindingDetails['values']) => void;

/** What senders and receivers agree on beyond the standard; each is a set of rules over a whole alert. */
const PROFILES = {
  google: checkGoogle,
  meteoalarm: checkMeteoAlarm,
  'cap-cp': checkCapCp,
  ipaws: checkIpaws,
} as const satisfies Record<string, (alert: ProfiledAlert) => void>;

export type CapProfileName = keyof typeof PROFILES;

export const CAP_PROFILES: readonly string[] = Object.keys(PROFILES);

export function isCapProfile(name: string): name is CapProfileName {
  return Object.hasOwn(PROFILES, name);
}

export function checkProfile(name: CapProfileName, alert: CapAlert, node: TreeNode, findings: FindingList): void {
  const nodes = childrenOf(node, 'info');
  PROFILES[name]({
    alert,
    node,
    infos: alert.infos.map((info, index) => ({ info, node: nodes[index]! })),
    report: (code, place, values = {}) => findings.add(code, place, { values }),
  });
}
