import type { CapAlert, CapInfo } from '../alert.ts';
import type { CapFindingCodeName } from '../finding-codes.ts';
import type { FindingDetails } from '../finding-list.ts';
import type { Place, TreeNode } from '../tree/node.ts';

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
