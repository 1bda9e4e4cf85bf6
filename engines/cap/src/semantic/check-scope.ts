import { childOf, childText, type TreeNode } from '../tree/node.ts';
import type { MeaningRules } from './meaning-rules.ts';

const SCOPES: ReadonlySet<string> = new Set(['Public', 'Restricted', 'Private']);

/** `restriction` belongs to Restricted, `addresses` to Private (CAP 1.2, 3.2.1). A scope that is none is told elsewhere. */
export function checkScope(alert: TreeNode, { report, version }: MeaningRules): void {
  const scope = childText(alert, 'scope') ?? '';
  const restriction = childText(alert, 'restriction');
  if (restriction !== undefined && scope !== 'Restricted' && SCOPES.has(scope)) {
    report('RESTRICTION_SCOPE_MISMATCH', childOf(alert, 'restriction')!, { scope });
  }
  if (scope === 'Restricted' && restriction === undefined) report('RESTRICTION_IS_MISSING', alert);
  if (scope === 'Private' && childText(alert, 'addresses') === undefined) report('ADDRESSES_ARE_MISSING', alert);
  const password = childOf(alert, 'password');
  if (password !== undefined && version === '1.0') report('PASSWORD_DEPRECATED', password);
}
