import { type FtmEntity, type Threshold, thresholdOf } from '@quintet/ownership';

export interface ChosenThreshold {
  readonly threshold: Threshold;
  /** Which law it is, in a sentence; undefined for one that was asked for. */
  readonly text: string | undefined;
}

/** Where a company's jurisdiction is not known, the rule of the Union holds, which follows the international standard. */
const UNKNOWN_JURISDICTION = 'EU';

/** The threshold that was asked for, else that of the law of the company's jurisdiction on the day. */
export function chosenThreshold(
  entities: readonly FtmEntity[],
  root: string,
  at: string,
  asked: number | undefined,
): ChosenThreshold {
  if (asked !== undefined) return { threshold: { percent: asked, comparison: 'at-least' }, text: undefined };
  const company = entities.find(({ id }) => id === root);
  const rule = thresholdOf(company?.properties['jurisdiction']?.[0] ?? UNKNOWN_JURISDICTION, at);
  const checked = rule.verified ? '' : ' Its wording was not compared with the act.';
  return { threshold: rule, text: `Beneficial owners by ${rule.source}: ${rule.wording}${checked}` };
}
