import { childrenOf } from '../tree/node.ts';
import type { ProfiledAlert, ProfiledInfo, Report } from './profiled-alert.ts';
import { checkHasReferences, isBlank, sameEventCodes } from './shared-rules.ts';

const PROFILE_CODE = 'profile:CAP-CP:';
const EVENT_CODE = 'profile:CAP-CP:Event:';
const LOCATION_CODE = 'profile:CAP-CP:Location';

/**
 * The Canadian profile, CAP-CP (Introduction and Rule Set, beta 0.4), by its rules on structure. Whether a code stands in
 * its lists of events and locations is not looked up.
 */
export function checkCapCp(profiled: ProfiledAlert): void {
  const { alert, node, infos, report } = profiled;
  if (!alert.codes.some((code) => code.startsWith(PROFILE_CODE))) {
    report('VERSION_CODE_REQUIRED', node, { value: `${PROFILE_CODE}1.0` });
  }
  const isReply = alert.msgType === 'Ack' || alert.msgType === 'Error';
  if (infos.length === 0 && !isReply) report('IS_REQUIRED', node);
  checkHasReferences(profiled);
  for (const info of infos) {
    checkCodes(info, infos[0]!, report);
    checkAreas(info, report);
    checkRecommended(info, report);
  }
  const languages = new Set(infos.map(({ info }) => info.language));
  const isEnglish = languages.has('en-US') || languages.has('en-CA');
  if (!isEnglish || !languages.has('fr-CA')) report('ENGLISH_AND_FRENCH', node);
}

function checkCodes({ info, node }: ProfiledInfo, first: ProfiledInfo, report: Report): void {
  if (!sameEventCodes(first.info.eventCodes, info.eventCodes)) report('EVENT_CODES_MUST_MATCH', node);
  if (!info.eventCodes.some(({ valueName }) => valueName.startsWith(EVENT_CODE))) {
    report('RECOGNIZED_EVENT_CODE_REQUIRED', node, { value: EVENT_CODE });
  }
}

function checkAreas({ info, node }: ProfiledInfo, report: Report): void {
  const areas = childrenOf(node, 'area');
  if (areas.length === 0) report('AREA_IS_REQUIRED', node);
  for (const [index, { geocodes }] of info.areas.entries()) {
    if (geocodes.some(({ valueName }) => valueName.startsWith(LOCATION_CODE))) continue;
    report('AREA_GEOCODE_IS_REQUIRED', areas[index]!, { value: LOCATION_CODE });
  }
  const hasShape = areas.some(({ children }) => children.some(({ name }) => name === 'circle' || name === 'polygon'));
  if (!hasShape && areas.length > 0) report('CIRCLE_POLYGON_ENCOURAGED', areas[0]!);
}

function checkRecommended({ info, node }: ProfiledInfo, report: Report): void {
  if (isBlank(info.expires)) report('EXPIRES_STRONGLY_RECOMMENDED', node);
  if (isBlank(info.senderName)) report('SENDER_NAME_STRONGLY_RECOMMENDED', node);
  if (info.responseTypes.length === 0) report('RESPONSE_TYPE_STRONGLY_RECOMMENDED', node);
  if (isBlank(info.instruction)) report('INSTRUCTION_STRONGLY_RECOMMENDED', node);
}
