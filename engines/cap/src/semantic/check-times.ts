import { CLOCK_SKEW_MS_MAX } from '../limits.ts';
import { parseCapTime } from '../read/cap-time.ts';
import { childOf, childrenOf, childText, type TreeNode } from '../tree/node.ts';
import type { MeaningRules } from './meaning-rules.ts';

/** Times against each other and against the present. What cannot be read is told by the schema. */
export function checkTimes(alert: TreeNode, rules: MeaningRules): void {
  const { report, now } = rules;
  const sent = timeOf(alert, 'sent', rules);
  if (now !== undefined && sent !== undefined && sent > now + CLOCK_SKEW_MS_MAX) {
    report('SENT_IN_FUTURE', childOf(alert, 'sent')!, { value: childText(alert, 'sent')! });
  }
  for (const info of childrenOf(alert, 'info')) {
    const effective = timeOf(info, 'effective', rules);
    timeOf(info, 'onset', rules);
    const expires = timeOf(info, 'expires', rules);
    if (expires === undefined) continue;
    const node = childOf(info, 'expires')!;
    const value = childText(info, 'expires')!;
    if (effective !== undefined && expires < effective) report('EXPIRES_BEFORE_EFFECTIVE', node, { value });
    else if (sent !== undefined && expires < sent) report('EXPIRES_BEFORE_SENT', node, { value });
  }
}

function timeOf(parent: TreeNode, name: string, { report }: MeaningRules): number | undefined {
  const text = childText(parent, name);
  const instant = text === undefined ? undefined : parseCapTime(text);
  if (instant !== undefined && !instant.hasZone)
    report('TIME_ZONE_IS_MISSING', childOf(parent, name)!, { value: text! });
  return instant?.ms;
}
