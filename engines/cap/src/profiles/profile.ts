import type { CapAlert } from '../alert.ts';
import type { FindingList } from '../finding-list.ts';
import { childrenOf, type TreeNode } from '../tree/node.ts';
import { checkCapCp } from './cap-cp.ts';
import { checkGoogle } from './google.ts';
import { checkIpaws } from './ipaws.ts';
import { checkMeteoAlarm } from './meteoalarm.ts';
import type { ProfiledAlert } from './profiled-alert.ts';

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
