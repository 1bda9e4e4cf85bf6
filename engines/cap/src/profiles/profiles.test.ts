import { describe, expect, test } from 'vitest';
import { bytesOf, SAMPLE_ALERT, sampleSet, sampleWith, sampleWithSecondInfo } from '../testing/sample-alert.ts';
import { validateCap } from '../validate-cap.ts';
import { awarenessLevel, awarenessType } from './awareness.ts';
import { CAP_PROFILES, type CapProfileName, isCapProfile } from './profile.ts';

type Row = readonly [what: string, text: string, ...expected: readonly (readonly [string, string])[]];

/** Rows as vitest can type them. */
function rows(list: readonly Row[]) {
  return list.map(([what, text, ...expected]) => ({ what, text, expected }));
}

function profileFindings(text: string, profile: CapProfileName, severity: string): (readonly [string, string])[] {
  return validateCap(bytesOf(text), { profile })
    .findings.filter((one) => one.layer === 'profile' && one.severity === severity)
    .map(({ code, path }) => [code, path] as const);
}

const ALERT = '/alert[1]';
const INFO = '/alert[1]/info[1]';
const without = (line: RegExp, text = SAMPLE_ALERT): string => sampleWith(line, '', text);

test('profiles are known by name, and none speaks up unasked', () => {
  expect(CAP_PROFILES).toEqual(['google', 'meteoalarm', 'cap-cp', 'ipaws']);
  expect([isCapProfile('google'), isCapProfile('toString')]).toEqual([true, false]);
  const bare = without(/<info>[\s\S]*<\/info>/u);
  expect(validateCap(bytesOf(bare)).findings).toEqual([]);
  expect(validateCap(bytesOf(bare), { profile: 'google' }).valid).toBe(false);
});

describe('google', () => {
  test('the sample is what it asks for', () => {
    expect(validateCap(bytesOf(SAMPLE_ALERT), { profile: 'google' }).findings).toEqual([]);
  });

  test.each(
    rows([
      [
        'an Update without references',
        without(/.*<references>.*\n/u),
        ['UPDATE_OR_CANCEL_MUST_REFERENCE', `${ALERT}/msgType[1]`],
      ],
      ['no info', without(/<info>[\s\S]*<\/info>/u), ['INFO_IS_REQUIRED', ALERT]],
      [
        'other categories',
        sampleWithSecondInfo((info) => info.replace('>Met<', '>Geo<')),
        ['CATEGORIES_MUST_MATCH', `${ALERT}/info[2]/category[1]`],
      ],
      [
        'other event codes',
        sampleWithSecondInfo((info) => info.replace('FL1', 'FL2')),
        ['EVENT_CODES_MUST_MATCH', `${ALERT}/info[2]/eventCode[1]`],
      ],
      [
        'an end before its beginning',
        sampleSet('expires', '2026-03-01T11:00:00+01:00'),
        ['EFFECTIVE_NOT_AFTER_EXPIRES', `${INFO}/effective[1]`],
      ],
      [
        'an end before it was sent',
        without(/.*<effective>.*\n/u, sampleSet('expires', '2026-03-01T11:00:00+01:00')),
        ['EFFECTIVE_NOT_AFTER_EXPIRES', `${INFO}/effective[1]`],
      ],
      ['no description', without(/.*<description>.*\n/u), ['DESCRIPTION_IS_REQUIRED', INFO]],
      ['no web', without(/.*<web>.*\n/u), ['WEB_IS_REQUIRED', INFO]],
      ['no end', without(/.*<expires>.*\n/u), ['EXPIRES_IS_REQUIRED', INFO]],
      ['no area', without(/ *<area>[\s\S]*<\/area>\n/u), ['AREA_IS_REQUIRED', INFO]],
      ['no urgency', without(/.*<urgency>.*\n/u), ['URGENCY_IS_REQUIRED', INFO]],
      ['no severity', without(/.*<severity>.*\n/u), ['SEVERITY_IS_REQUIRED', INFO]],
      ['no certainty', without(/.*<certainty>.*\n/u), ['CERTAINTY_IS_REQUIRED', INFO]],
      [
        'an area without shape or code',
        without(/ *<polygon>[\s\S]*<\/geocode>\n/u),
        ['CIRCLE_POLYGON_OR_GEOCODE_IS_REQUIRED', `${INFO}/area[1]`],
      ],
    ]),
  )('error: $what', ({ text, expected }) => {
    expect(profileFindings(text, 'google', 'error')).toEqual(expected);
  });

  test.each(
    rows([
      ['Test', sampleSet('status', 'Test'), ['TEST_ALERT_DISCOURAGED', `${ALERT}/status[1]`]],
      ['no sender name', without(/.*<senderName>.*\n/u), ['SENDER_NAME_STRONGLY_RECOMMENDED', INFO]],
      ['no response type', without(/.*<responseType>.*\n/u), ['RESPONSE_TYPE_STRONGLY_RECOMMENDED', INFO]],
      ['no instruction', without(/.*<instruction>.*\n/u), ['INSTRUCTION_STRONGLY_RECOMMENDED', INFO]],
      ['no contact', without(/.*<contact>.*\n/u), ['CONTACT_IS_RECOMMENDED', INFO]],
      ['a long headline', sampleSet('headline', 'x'.repeat(141)), ['HEADLINE_TOO_LONG', `${INFO}/headline[1]`]],
      [
        'a headline said twice',
        sampleSet('headline', 'The dike at Exham has broken.'),
        ['HEADLINE_AND_DESCRIPTION_SHOULD_DIFFER', `${INFO}/headline[1]`],
      ],
      [
        'an instruction that is the description',
        sampleSet('instruction', 'The dike at Exham has broken.'),
        ['DESCRIPTION_AND_INSTRUCTION_SHOULD_DIFFER', `${INFO}/description[1]`],
      ],
      ['unknown urgency', sampleSet('urgency', 'Unknown'), ['UNKNOWN_URGENCY_DISCOURAGED', `${INFO}/urgency[1]`]],
      ['unknown severity', sampleSet('severity', 'Unknown'), ['UNKNOWN_SEVERITY_DISCOURAGED', `${INFO}/severity[1]`]],
      [
        'unknown certainty',
        sampleSet('certainty', 'Unknown'),
        ['UNKNOWN_CERTAINTY_DISCOURAGED', `${INFO}/certainty[1]`],
      ],
      [
        'a radius of 0',
        sampleSet('area/circle', '51,-3 0.0'),
        ['NONZERO_CIRCLE_RADIUS_RECOMMENDED', `${INFO}/area[1]/circle[1]`],
      ],
      ['codes alone', without(/ *<polygon>[\s\S]*<\/circle>\n/u), ['CIRCLE_POLYGON_ENCOURAGED', `${INFO}/area[1]`]],
      ['an empty code', sampleWith('>UK011<', '><'), ['EMPTY_GEOCODE_FIELD', `${INFO}/area[1]/geocode[1]`]],
      [
        'two events in one language',
        sampleWithSecondInfo((info) => info.replace('fr-FR', 'en-GB')),
        ['EVENTS_IN_SAME_LANGUAGE_SHOULD_MATCH', `${ALERT}/info[2]/event[1]`],
      ],
    ]),
  )('warning: $what', ({ text, expected }) => {
    expect(profileFindings(text, 'google', 'warning')).toEqual(expected);
  });

  test('times in UTC are remarked on', () => {
    const utc = SAMPLE_ALERT.replace(/\+01:00</gu, '-00:00<');
    expect(profileFindings(utc, 'google', 'info')).toEqual([
      ['SENT_INCLUDES_UTC_TIMEZONE', `${ALERT}/sent[1]`],
      ['EFFECTIVE_INCLUDES_UTC_TIMEZONE', `${INFO}/effective[1]`],
      ['ONSET_INCLUDES_UTC_TIMEZONE', `${INFO}/onset[1]`],
      ['EXPIRES_INCLUDES_UTC_TIMEZONE', `${INFO}/expires[1]`],
    ]);
  });
});

describe('MeteoAlarm', () => {
  const level = '<parameter><valueName>awareness_level</valueName><value>4; red; Extreme</value></parameter>';
  const type = '<parameter><valueName>awareness_type</valueName><value>12; Flooding</value></parameter>';
  const text = sampleWith(/.*<parameter>.*\n/u, `${level}\n${type}\n`);
  const PARAMETER = `${INFO}/parameter`;

  test('an alert that has all', () => {
    expect(validateCap(bytesOf(text), { profile: 'meteoalarm' }).findings).toEqual([]);
  });

  test.each(
    rows([
      ['no level', without(/.*awareness_level.*\n/u, text), ['AWARENESS_LEVEL_IS_REQUIRED', INFO]],
      ['no type', without(/.*awareness_type.*\n/u, text), ['AWARENESS_TYPE_IS_REQUIRED', INFO]],
      [
        'a colour of another number',
        text.replace('4; red', '3; red'),
        ['INVALID_AWARENESS_LEVEL', `${PARAMETER}[1]/value[1]`],
      ],
      [
        'a level without label',
        text.replace('4; red; Extreme', '4; red'),
        ['INVALID_AWARENESS_LEVEL', `${PARAMETER}[1]/value[1]`],
      ],
      [
        'a type without number',
        text.replace('12; Flooding', 'Flooding'),
        ['INVALID_AWARENESS_TYPE', `${PARAMETER}[2]/value[1]`],
      ],
      ['no region', text.replace('>EMMA_ID<', '>own<'), ['REGION_GEOCODE_IS_REQUIRED', `${INFO}/area[1]`]],
      [
        'an EMMA_ID that is none',
        text.replace('UK011', 'UKK11'),
        ['INVALID_EMMA_ID', `${INFO}/area[1]/geocode[1]/value[1]`],
      ],
      [
        'a NUTS code that is none',
        text.replace('>EMMA_ID<', '>NUTS3<').replace('UK011', 'uk-11'),
        ['INVALID_NUTS_CODE', `${INFO}/area[1]/geocode[1]/value[1]`],
      ],
    ]),
  )('error: $what', ({ text: changed, expected }) => {
    expect(profileFindings(changed, 'meteoalarm', 'error')).toEqual(expected);
  });

  test.each(
    rows([
      ['green', text.replace('4; red; Extreme', '1; green; Minor'), ['GREEN_IS_NO_ALERT', `${PARAMETER}[1]/value[1]`]],
      [
        'a name of another number',
        text.replace('12; Flooding', '4; Thunderstorm'),
        ['AWARENESS_TYPE_MISMATCH', `${PARAMETER}[2]/value[1]`],
      ],
      [
        'a number that is not known',
        text.replace('12; Flooding', '14; Dust'),
        ['UNKNOWN_AWARENESS_TYPE', `${PARAMETER}[2]/value[1]`],
      ],
    ]),
  )('warning: $what', ({ text: changed, expected }) => {
    expect(profileFindings(changed, 'meteoalarm', 'warning')).toEqual(expected);
  });

  test('a colour that says something else than the severity is remarked on', () => {
    const orange = text.replace('4; red; Extreme', '3; orange; Severe');
    expect(profileFindings(orange, 'meteoalarm', 'info')).toEqual([
      ['AWARENESS_LEVEL_DIFFERS_FROM_SEVERITY', `${PARAMETER}[1]/value[1]`],
    ]);
  });

  test('values alone', () => {
    expect(awarenessLevel('2; yellow; Moderate')).toMatchObject({ number: 2, colour: 'yellow' });
    expect(awarenessType('2; snow-ice')).toEqual({ number: 2, name: 'snow-ice', known: 'Snow/Ice', agrees: true });
    expect(awarenessType('5; Extreme high temperature')).toMatchObject({ number: 5, agrees: true });
    expect(awarenessType('4; Thunderstorm')).toMatchObject({ number: 4, known: 'Fog', agrees: false });
  });
});

describe('CAP-CP', () => {
  const text = sampleWithSecondInfo((info) => info.replace('fr-FR', 'fr-CA'))
    .replace('en-GB', 'en-CA')
    .replace('profile:example:1', 'profile:CAP-CP:0.4')
    .replaceAll('<valueName>own<', '<valueName>profile:CAP-CP:Event:0.4<')
    .replaceAll('EMMA_ID', 'profile:CAP-CP:Location:0.3');

  test.each(
    rows([
      ['nothing to say', text],
      ['no version', text.replace('profile:CAP-CP:0.4', 'x'), ['VERSION_CODE_REQUIRED', ALERT]],
      ['no info', text.replace(/<info>[\s\S]*<\/info>/u, ''), ['IS_REQUIRED', ALERT]],
      [
        'no references',
        without(/.*<references>.*\n/u, text),
        ['UPDATE_OR_CANCEL_MUST_REFERENCE', `${ALERT}/msgType[1]`],
      ],
      ['other event codes', text.replace('FL1', 'FL2'), ['EVENT_CODES_MUST_MATCH', `${ALERT}/info[2]`]],
      [
        'event codes of another list',
        text.replaceAll('profile:CAP-CP:Event', 'x'),
        ['RECOGNIZED_EVENT_CODE_REQUIRED', INFO],
        ['RECOGNIZED_EVENT_CODE_REQUIRED', `${ALERT}/info[2]`],
      ],
      [
        'another geocode',
        text.replace('profile:CAP-CP:Location', 'x'),
        ['AREA_GEOCODE_IS_REQUIRED', `${INFO}/area[1]`],
      ],
      ['no area', text.replace(/<area>[\s\S]*?<\/area>/u, ''), ['AREA_IS_REQUIRED', INFO]],
    ]),
  )('error: $what', ({ text: changed, expected }) => {
    expect(profileFindings(changed, 'cap-cp', 'error')).toEqual(expected);
  });

  test('one language alone is warned of', () => {
    expect(profileFindings(text.replace('fr-CA', 'de-DE'), 'cap-cp', 'warning')).toEqual([
      ['ENGLISH_AND_FRENCH', ALERT],
    ]);
  });
});

describe('IPAWS', () => {
  const text = sampleSet('language', 'en-US')
    .replace('profile:example:1', 'IPAWSv1.0')
    .replace('<valueName>own</valueName><value>FL1', '<valueName>SAME</valueName><value>FLW')
    .replace('<valueName>EMMA_ID</valueName><value>UK011', '<valueName>SAME</valueName><value>055079');

  test.each(
    rows([
      ['nothing to say', text],
      ['no version', text.replace('IPAWSv1.0', 'x'), ['VERSION_CODE_REQUIRED', ALERT]],
      [
        'sent in UTC',
        text.replace('12:00:00+01:00</sent>', '12:00:00-00:00</sent>'),
        ['SENT_INCLUDE_TIMEZONE_OFFSET', `${ALERT}/sent[1]`],
      ],
      ['no end', without(/.*<expires>.*\n/u, text), ['EXPIRES_IS_REQUIRED', INFO]],
      ['a code of four letters', text.replace('FLW', 'FLWX'), ['SAME_EVENT_CODE_REQUIRED', INFO]],
    ]),
  )('error: $what', ({ text: changed, expected }) => {
    expect(profileFindings(changed, 'ipaws', 'error')).toEqual(expected);
  });

  test('times that are not used are warned of', () => {
    expect(profileFindings(text, 'ipaws', 'warning')).toEqual([
      ['INFO_EFFECTIVE_IS_IGNORED', `${INFO}/effective[1]`],
      ['INFO_ONSET_IS_IGNORED', `${INFO}/onset[1]`],
    ]);
  });
});
