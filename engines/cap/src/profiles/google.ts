import { capTime } from '../read/cap-time.ts';
import { childrenOf } from '../tree/node.ts';
import type { ProfiledAlert, ProfiledInfo, Report } from './profiled-alert.ts';
import { checkHasReferences, checkZeroOffset, isBlank, placeOf, sameEventCodes, sameSet } from './shared-rules.ts';

const HEADLINE_CHARS_MAX = 140;

/** The profile of Google Public Alerts 1.0, as google/cap-library's GoogleProfile holds it. */
export function checkGoogle(profiled: ProfiledAlert): void {
  const { alert, node, infos, report } = profiled;
  checkHasReferences(profiled);
  if (infos.length === 0) report('INFO_IS_REQUIRED', node);
  for (const info of infos) {
    checkAgreement(info, infos[0]!, report);
    checkRequired(info, alert.sent, report);
    checkShapes(info, report);
  }
  checkZeroOffset(alert.sent, 'SENT_INCLUDES_UTC_TIMEZONE', placeOf(node, 'sent'), report);
  if (alert.status === 'Test') report('TEST_ALERT_DISCOURAGED', placeOf(node, 'status'));
  for (const info of infos) {
    checkZones(info, report);
    checkRecommended(info, report);
    checkWording(info, report);
  }
  checkEvents(infos, report);
}

function checkAgreement({ info, node }: ProfiledInfo, first: ProfiledInfo, report: Report): void {
  if (!sameSet(first.info.categories, info.categories)) report('CATEGORIES_MUST_MATCH', placeOf(node, 'category'));
  if (!sameEventCodes(first.info.eventCodes, info.eventCodes)) {
    report('EVENT_CODES_MUST_MATCH', placeOf(node, 'eventCode'));
  }
}

function checkRequired({ info, node }: ProfiledInfo, sent: string, report: Report): void {
  if (isBlank(info.description)) report('DESCRIPTION_IS_REQUIRED', node);
  const [from, until] = [capTime(info.effective ?? sent), capTime(info.expires ?? '')];
  if (from !== undefined && until !== undefined && from > until) {
    report('EFFECTIVE_NOT_AFTER_EXPIRES', placeOf(node, 'effective'));
  }
  if (isBlank(info.web)) report('WEB_IS_REQUIRED', node);
  if (isBlank(info.expires)) report('EXPIRES_IS_REQUIRED', node);
  if (info.areas.length === 0) report('AREA_IS_REQUIRED', node);
  if (isBlank(info.urgency)) report('URGENCY_IS_REQUIRED', node);
  if (isBlank(info.severity)) report('SEVERITY_IS_REQUIRED', node);
  if (isBlank(info.certainty)) report('CERTAINTY_IS_REQUIRED', node);
}

function checkShapes({ info, node }: ProfiledInfo, report: Report): void {
  const areas = childrenOf(node, 'area');
  let hasShape = false;
  for (const [index, area] of info.areas.entries()) {
    const place = areas[index]!;
    const count = (name: string): number => childrenOf(place, name).length;
    hasShape ||= count('circle') + count('polygon') > 0;
    if (count('circle') + count('polygon') + count('geocode') === 0) {
      report('CIRCLE_POLYGON_OR_GEOCODE_IS_REQUIRED', place);
    }
    for (const circle of childrenOf(place, 'circle')) {
      if (/\s[+]?0*\.?0*\s*$/u.test(circle.text)) report('NONZERO_CIRCLE_RADIUS_RECOMMENDED', circle);
    }
    for (const [at, { valueName, value }] of area.geocodes.entries()) {
      if (valueName === '' || value === '') report('EMPTY_GEOCODE_FIELD', placeOf(place, 'geocode', at + 1));
    }
  }
  if (!hasShape && info.areas.length > 0) report('CIRCLE_POLYGON_ENCOURAGED', areas[0]!);
}

function checkZones({ info, node }: ProfiledInfo, report: Report): void {
  checkZeroOffset(info.effective, 'EFFECTIVE_INCLUDES_UTC_TIMEZONE', placeOf(node, 'effective'), report);
  checkZeroOffset(info.onset, 'ONSET_INCLUDES_UTC_TIMEZONE', placeOf(node, 'onset'), report);
  checkZeroOffset(info.expires, 'EXPIRES_INCLUDES_UTC_TIMEZONE', placeOf(node, 'expires'), report);
}

function checkRecommended({ info, node }: ProfiledInfo, report: Report): void {
  if (isBlank(info.senderName)) report('SENDER_NAME_STRONGLY_RECOMMENDED', node);
  if (info.responseTypes.length === 0) report('RESPONSE_TYPE_STRONGLY_RECOMMENDED', node);
  if (isBlank(info.instruction)) report('INSTRUCTION_STRONGLY_RECOMMENDED', node);
  if (isBlank(info.contact)) report('CONTACT_IS_RECOMMENDED', node);
  if (info.urgency === 'Unknown') report('UNKNOWN_URGENCY_DISCOURAGED', placeOf(node, 'urgency'));
  if (info.severity === 'Unknown') report('UNKNOWN_SEVERITY_DISCOURAGED', placeOf(node, 'severity'));
  if (info.certainty === 'Unknown') report('UNKNOWN_CERTAINTY_DISCOURAGED', placeOf(node, 'certainty'));
}

function checkWording({ info, node }: ProfiledInfo, report: Report): void {
  const { headline = '', description, instruction } = info;
  if (headline.length > HEADLINE_CHARS_MAX) {
    const values = { count: headline.length, limit: HEADLINE_CHARS_MAX };
    report('HEADLINE_TOO_LONG', placeOf(node, 'headline'), values);
  }
  if (headline !== '' && headline === description) {
    report('HEADLINE_AND_DESCRIPTION_SHOULD_DIFFER', placeOf(node, 'headline'));
  }
  if (instruction !== undefined && instruction === description) {
    report('DESCRIPTION_AND_INSTRUCTION_SHOULD_DIFFER', placeOf(node, 'description'));
  }
}

function checkEvents(infos: readonly ProfiledInfo[], report: Report): void {
  const events = new Map<string, string>();
  for (const { info, node } of infos) {
    const event = events.get(info.language);
    if (event === undefined) events.set(info.language, info.event);
    else if (event !== info.event) report('EVENTS_IN_SAME_LANGUAGE_SHOULD_MATCH', placeOf(node, 'event'));
  }
}
