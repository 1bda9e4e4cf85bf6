import { childOf, childrenOf, childText, type Place } from '../tree/node.ts';
import { awarenessLevel, awarenessType, parameterOf } from './awareness.ts';
import type { ProfiledAlert, ProfiledInfo, Report } from './profiled-alert.ts';

const EMMA_ID = /^[A-Z]{2}\d{3}$/u;
/** NUTS levels 0 to 3; the edition is not told by the code. */
const NUTS = /^[A-Z]{2}[A-Z\d]{0,3}$/u;

/** The profile of MeteoAlarm (EUMETNET): awareness level and type on each info, regions by EMMA_ID or NUTS. */
export function checkMeteoAlarm({ infos, report }: ProfiledAlert): void {
  for (const info of infos) {
    checkLevel(info, report);
    checkType(info, report);
    checkRegions(info, report);
  }
}

function checkLevel(profiled: ProfiledInfo, report: Report): void {
  const { info, node } = profiled;
  const value = parameterOf(info, 'awareness_level');
  if (value === undefined) return report('AWARENESS_LEVEL_IS_REQUIRED', node);
  const place = parameterPlace(profiled, 'awareness_level');
  const level = awarenessLevel(value);
  if (level === undefined) return report('INVALID_AWARENESS_LEVEL', place, { value });
  if (level.colour === 'green') report('GREEN_IS_NO_ALERT', place);
  if (level.label !== info.severity) {
    report('AWARENESS_LEVEL_DIFFERS_FROM_SEVERITY', place, { value, severity: info.severity });
  }
}

function checkType(profiled: ProfiledInfo, report: Report): void {
  const value = parameterOf(profiled.info, 'awareness_type');
  if (value === undefined) return report('AWARENESS_TYPE_IS_REQUIRED', profiled.node);
  const place = parameterPlace(profiled, 'awareness_type');
  const type = awarenessType(value);
  if (type === undefined) return report('INVALID_AWARENESS_TYPE', place, { value });
  const { number, name, known, agrees } = type;
  if (known === undefined) report('UNKNOWN_AWARENESS_TYPE', place, { value: number });
  else if (!agrees) report('AWARENESS_TYPE_MISMATCH', place, { value: number, name, expected: known });
}

function checkRegions({ info, node }: ProfiledInfo, report: Report): void {
  const areas = childrenOf(node, 'area');
  for (const [index, { geocodes }] of info.areas.entries()) {
    const area = areas[index]!;
    if (!geocodes.some(({ valueName }) => valueName === 'EMMA_ID' || isNuts(valueName))) {
      report('REGION_GEOCODE_IS_REQUIRED', area);
    }
    for (const geocode of childrenOf(area, 'geocode')) {
      const [valueName = '', value = ''] = [childText(geocode, 'valueName'), childText(geocode, 'value')];
      const place = childOf(geocode, 'value') ?? geocode;
      if (valueName === 'EMMA_ID' && !EMMA_ID.test(value)) report('INVALID_EMMA_ID', place, { value });
      if (isNuts(valueName) && !NUTS.test(value)) report('INVALID_NUTS_CODE', place, { value });
    }
  }
}

function isNuts(valueName: string): boolean {
  return /^NUTS[0-3]?$/u.test(valueName);
}

function parameterPlace({ node }: ProfiledInfo, name: string): Place {
  const parameter = childrenOf(node, 'parameter').find((one) => childText(one, 'valueName')?.toLowerCase() === name);
  return parameter === undefined ? node : (childOf(parameter, 'value') ?? parameter);
}
