import { childrenOf } from '../tree/node.ts';
import type { ProfiledAlert, ProfiledInfo, Report } from './profiled-alert.ts';
import { checkHasReferences, checkZeroOffset, isBlank, placeOf, sameEventCodes, sameSet } from './shared-rules.ts';

const PROFILE_CODE = 'IPAWSv1.0';
const EVENT_CHARS = 3;
const LOCATION_CHARS = 6;

/** The profile of the Integrated Public Alert and Warning System of the United States (OASIS, IPAWS Profile 1.0). */
export function checkIpaws(profiled: ProfiledAlert): void {
  const { alert, node, infos, report } = profiled;
  checkZeroOffset(alert.sent, 'SENT_INCLUDE_TIMEZONE_OFFSET', placeOf(node, 'sent'), report);
  if (!alert.codes.includes(PROFILE_CODE)) report('VERSION_CODE_REQUIRED', node, { value: PROFILE_CODE });
  checkHasReferences(profiled);
  for (const info of infos) {
    checkRequired(info, infos[0]!, report);
    checkRecommended(info, report);
  }
}

function checkRequired({ info, node }: ProfiledInfo, first: ProfiledInfo, report: Report): void {
  if (!sameEventCodes(first.info.eventCodes, info.eventCodes)) report('EVENT_CODES_MUST_MATCH', node);
  if (!sameSet(first.info.categories, info.categories)) report('CATEGORIES_MUST_MATCH', node);
  if (isBlank(info.expires)) report('EXPIRES_IS_REQUIRED', node);
  else checkZeroOffset(info.expires, 'EXPIRES_INCLUDE_TIMEZONE_OFFSET', placeOf(node, 'expires'), report);
  const same = info.eventCodes.filter(({ valueName }) => valueName === 'SAME');
  if (same.length !== 1 || same[0]!.value.length !== EVENT_CHARS) report('SAME_EVENT_CODE_REQUIRED', node);
  if (info.areas.length === 0) report('AREA_IS_REQUIRED', node);
}

function checkRecommended({ info, node }: ProfiledInfo, report: Report): void {
  if (!isBlank(info.effective)) report('INFO_EFFECTIVE_IS_IGNORED', placeOf(node, 'effective'));
  if (!isBlank(info.onset)) report('INFO_ONSET_IS_IGNORED', placeOf(node, 'onset'));
  if (isBlank(info.description)) report('INFO_DESCRIPTION_RECOMMENDED', node);
  if (isBlank(info.instruction)) report('INFO_INSTRUCTION_RECOMMENDED', node);
  const areas = childrenOf(node, 'area');
  for (const [index, { geocodes }] of info.areas.entries()) {
    const isCoded = geocodes.some(({ valueName, value }) => valueName === 'SAME' && value.length === LOCATION_CHARS);
    if (!isCoded) report('AREA_SAME_GEOCODE_RECOMMENDED', areas[index]!);
  }
}
