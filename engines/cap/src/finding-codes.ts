import type { CapFinding, CapLayer } from './finding.ts';

export interface CapFindingCode {
  readonly severity: CapFinding['severity'];
  readonly layer: CapLayer;
  /** What it means and what to do; `{name}` stands for a value that the finding fills in. */
  readonly sentence: string;
}

const row =
  (layer: CapLayer, severity: CapFinding['severity']) =>
  (sentence: string): CapFindingCode => ({ severity, layer, sentence });

const xml = row('xml', 'error');
const schema = row('schema', 'error');
const semantic = row('semantic', 'error');
const doubtful = row('semantic', 'warning');
const required = row('profile', 'error');
const recommended = row('profile', 'warning');
const remark = row('profile', 'info');

/** Every finding that this package gives, by code. Names are those of google/cap-library where it has the rule. */
export const FINDING_CODES = {
  DOCUMENT_TOO_LARGE: xml(
    'The document is larger than {limit} bytes and was not read. Check that it is the right one.',
  ),
  EMPTY_DOCUMENT: xml('The document is empty. It may not have arrived: fetch it again.'),
  INVALID_ENCODING: xml(
    'The bytes are not {encoding}, which the document declares. It was read as windows-1252; declare the encoding that is used.',
  ),
  UNSUPPORTED_ENCODING: xml('The encoding {encoding} is not known. Write the document as UTF-8.'),
  DOCTYPE_NOT_ALLOWED: xml(
    'The document has a DOCTYPE, by which it could bring in entities and files. It was not read; leave the DOCTYPE out.',
  ),
  NOT_WELL_FORMED: xml('The document is not well-formed: {reason} Write it with an XML or JSON library.'),
  TOO_DEEP: xml('Elements lie more than {limit} deep within each other. The rest was not read.'),
  TOO_MANY_ELEMENTS: xml('The document has more than {limit} elements or attributes. The rest was not read.'),
  TOO_MANY_ALERTS: row(
    'xml',
    'warning',
  )('The document holds more than {limit} alerts. The others were not read; split it.'),
  FINDINGS_NOT_SHOWN: row('xml', 'info')('{count} more findings are not shown. Correct those shown and check again.'),

  NOT_CAP: schema(
    '<{name}> in the namespace "{uri}" is no alert of CAP 1.0, 1.1 or 1.2 and no feed that carries them. Give a document whose root is alert, feed, rss or EDXLDistribution.',
  ),
  MISSING_REQUIRED_ELEMENT: schema('<{name}> has no <{missing}>, which it must have. Add it.'),
  UNSUPPORTED_ELEMENT: schema('<{name}> is no element that may stand here. Take it out or correct its name.'),
  UNSUPPORTED_ATTRIBUTE: schema('The attribute {name} may not stand here. Take it out.'),
  MISSING_REQUIRED_ATTRIBUTE: schema('<{name}> has no attribute {missing}, which it must have. Add it.'),
  DUPLICATE_ELEMENT: schema('<{name}> stands here once more, and may stand once. Take one out.'),
  INVALID_SEQUENCE: schema('<{name}> is out of its order here. Put the elements in the order of the schema.'),
  INVALID_CHARACTERS: schema('<{name}> holds text between its elements: "{value}". Take the text out.'),
  INVALID_IDENTIFIER: schema('The identifier "{value}" is empty or has spaces, commas, < or &. Write it without them.'),
  INVALID_SENDER: schema('The sender "{value}" is empty or has spaces, commas, < or &. Write it without them.'),
  INVALID_DATE: schema(
    '"{value}" is no date and time that exists, written as 2002-05-24T16:49:00-07:00 (UTC as -00:00, never Z). Correct it.',
  ),
  INVALID_ENUM_VALUE: schema('"{value}" is none of the values that <{name}> may have: {allowed}.'),
  INVALID_REFERENCES: schema(
    '"{value}" is no list of sender,identifier,sent divided by spaces. Write each reference so, or leave the element out.',
  ),
  INVALID_POLYGON: schema(
    'The polygon "{value}" is none: {reason} Write at least four pairs lat,lon in degrees, the last equal to the first.',
  ),
  INVALID_CIRCLE: schema(
    'The circle "{value}" is none. Write lat,lon in degrees, one space and the radius in kilometres, as in "-12.345,67.89 15.2".',
  ),
  INVALID_VALUE: schema('"{value}" is no value that <{name}> may have. {expected} Correct it.'),
  INVALID_RESOURCE_SIZE: schema('The size "{value}" is no whole number of bytes. Correct it or leave it out.'),

  RESTRICTION_SCOPE_MISMATCH: semantic(
    '<restriction> is used although the scope is {scope}. Use it with Restricted only.',
  ),
  RESTRICTION_IS_MISSING: doubtful('The scope is Restricted, and no <restriction> says to whom. Add it.'),
  ADDRESSES_ARE_MISSING: doubtful('The scope is Private, and <addresses> does not say for whom. Add them.'),
  CIRCULAR_REFERENCE: semantic('The reference "{value}" is to the alert itself. Refer to earlier alerts only.'),
  POSTDATED_REFERENCE: semantic(
    'The reference "{value}" is to an alert sent later than this one. Correct one of the times.',
  ),
  INVALID_LANGUAGE: semantic('"{value}" is no language code of RFC 3066. Write it as in en or fr-CA.'),
  SAME_TEXT_DIFFERENT_LANGUAGE: semantic(
    'The <{name}> is the same as in an <info> of another language. Translate it, or correct <language>.',
  ),
  INVALID_AREA: semantic('The area has a ceiling and no altitude. Give both or none.'),
  INVALID_ALTITUDE_CEILING_RANGE: semantic('The altitude {altitude} lies above the ceiling {ceiling}. Correct them.'),
  INVALID_MIME_TYPE: semantic('"{value}" is no media type of RFC 2046. Write it as in image/png.'),
  INVALID_URI: semantic('"{value}" is no URI. Write spaces and special characters in %-notation.'),
  INVALID_WEB: semantic('"{value}" is no complete address. Write it with its scheme, as in https://example.org/alert.'),
  INVALID_DEREF_URI: semantic('The <derefUri> is not base64. Write the content of the resource in base64.'),
  RELATIVE_URI_MISSING_DEREF_URI: semantic(
    'The <uri> "{value}" is relative, and no <derefUri> brings the content. Write the complete address, or add the content.',
  ),
  TEXT_CONTAINS_HTML_ENTITIES: semantic(
    '<{name}> holds the HTML entity {value}, which receivers show as it is. Write the character itself.',
  ),
  TEXT_CONTAINS_ESCAPED_CHARACTERS: doubtful(
    '<{name}> holds {value} after it was read: it was escaped twice. Escape texts once.',
  ),
  TEXT_CONTAINS_HTML_TAGS: doubtful('<{name}> holds HTML tags, which receivers show as they are. Write plain text.'),
  INVALID_POLYGON_SELF_INTERSECTION: doubtful(
    'The edges {first} and {second} of the polygon cross. Order its vertices along its outline; it is read by the even-odd rule.',
  ),
  POLYGON_CROSSES_ANTIMERIDIAN: doubtful(
    'The polygon goes from longitude {from} to {to}: it is read the shorter way, across the antimeridian. Cut it there if another reader takes it the long way.',
  ),
  POLYGON_TOO_DETAILED: doubtful('The polygon has {count} vertices, more than {limit}. Simplify it for small devices.'),
  POLYGON_NOT_CHECKED: doubtful('The polygon has too many edges to see whether it crosses itself. Simplify it.'),
  CIRCLE_TOO_LARGE: doubtful('The radius of {value} km is more than half of the way around the Earth. Check its unit.'),
  SENT_IN_FUTURE: doubtful(
    'The alert says that it was sent at {value}, which lies in the future. Check the clock and zone of the sender.',
  ),
  EXPIRES_BEFORE_SENT: doubtful(
    'The information expires at {value}, before it was sent. It is never in force; correct it.',
  ),
  EXPIRES_BEFORE_EFFECTIVE: doubtful(
    'The information expires at {value}, before it is effective. It is never in force; correct it.',
  ),
  TIME_ZONE_IS_MISSING: doubtful('"{value}" has no time zone and is read as UTC. Write it with its zone.'),
  CERTAINTY_VERY_LIKELY_DEPRECATED: doubtful('The certainty "Very Likely" is no longer used. Write Likely.'),
  PASSWORD_DEPRECATED: doubtful('<password> is no longer used. Take it out.'),
  INVALID_DIGEST: doubtful('The digest "{value}" is no SHA-1 or SHA-256 in hexadecimal. Correct it or leave it out.'),

  ATOM_ID_IS_REQUIRED: schema('The feed has no <id>. Give it one that never changes.'),
  ATOM_TITLE_IS_REQUIRED: schema('The feed has no <title>. Add it.'),
  ATOM_UPDATED_IS_REQUIRED: schema('The feed has no <updated>. Add the time of its last change.'),
  ATOM_ENTRY_ID_IS_REQUIRED: schema('The entry has no <id>. Give it one that never changes.'),
  ATOM_ENTRY_TITLE_IS_REQUIRED: schema('The entry has no <title>. Add it.'),
  ATOM_ENTRY_UPDATED_IS_REQUIRED: schema('The entry has no <updated>. Add the time of its last change.'),
  ATOM_ENTRY_MISSING_CAP_LINK: semantic(
    'The entry holds no alert and no link that is typed application/cap+xml, and none stands alone. Type the link to the alert.',
  ),
  ATOM_ENTRY_NON_UNIQUE_IDS: semantic('The id "{value}" is another entry\'s too. Give each entry its own.'),
  ALERT_OUTSIDE_ENTRY: doubtful(
    'The alert stands outside of an entry, where readers of feeds pass it by; it was not read. Put it into the content of an entry.',
  ),
  RSS_ITEM_TITLE_OR_DESCRIPTION_IS_REQUIRED: schema('The item has neither <title> nor <description>. Add one.'),
  RSS_ITEM_MISSING_CAP_LINK: semantic('The item holds no alert and no <link> to one. Add the link.'),
  RSS_PUBDATE_IS_RECOMMENDED: doubtful(
    'The channel has no <pubDate>. Add it, so that receivers see whether it is fresh.',
  ),
  RSS_ITEM_GUID_IS_RECOMMENDED: doubtful('The item has no <guid>. Add one, so that receivers know it again.'),
  EDXLDE_CONTENT_OBJECT_IS_REQUIRED: schema('The distribution has no <contentObject>. Add the alert as one.'),
  EDXLDE_NO_CAP_IN_CONTENT_OBJECT: semantic(
    'The content object holds no alert and no address of one typed application/cap+xml. Add the alert.',
  ),

  UPDATE_OR_CANCEL_MUST_REFERENCE: required(
    'An Update or Cancel must refer to the alerts that it is about. Add <references>.',
  ),
  INFO_IS_REQUIRED: required('The alert has no <info>. Add one.'),
  CATEGORIES_MUST_MATCH: required('The categories differ from those of the first <info>. Give all the same.'),
  EVENT_CODES_MUST_MATCH: required('The event codes differ from those of the first <info>. Give all the same.'),
  EFFECTIVE_NOT_AFTER_EXPIRES: required('<effective> is later than <expires>. Correct one of them.'),
  DESCRIPTION_IS_REQUIRED: required('The <info> has no <description>. Add it.'),
  WEB_IS_REQUIRED: required('The <info> has no <web>. Add the address of a page about the alert.'),
  EXPIRES_IS_REQUIRED: required('The <info> has no <expires>. Say when it ends.'),
  URGENCY_IS_REQUIRED: required('The <info> has no <urgency>. Add it.'),
  SEVERITY_IS_REQUIRED: required('The <info> has no <severity>. Add it.'),
  CERTAINTY_IS_REQUIRED: required('The <info> has no <certainty>. Add it.'),
  AREA_IS_REQUIRED: required('The <info> has no <area>. Say where it holds.'),
  CIRCLE_POLYGON_OR_GEOCODE_IS_REQUIRED: required('The area has no circle, polygon or geocode. Add one.'),
  SENDER_NAME_STRONGLY_RECOMMENDED: recommended('The <info> has no <senderName>. Add the name that the public knows.'),
  RESPONSE_TYPE_STRONGLY_RECOMMENDED: recommended(
    'The <info> has no <responseType>. Say what kind of action is asked for.',
  ),
  INSTRUCTION_STRONGLY_RECOMMENDED: recommended('The <info> has no <instruction>. Say what people should do.'),
  CONTACT_IS_RECOMMENDED: recommended('The <info> has no <contact>. Say whom receivers can ask.'),
  HEADLINE_TOO_LONG: recommended('The headline has {count} characters, more than {limit}. Shorten it.'),
  HEADLINE_AND_DESCRIPTION_SHOULD_DIFFER: recommended(
    'Headline and description are the same. Say more in the description.',
  ),
  DESCRIPTION_AND_INSTRUCTION_SHOULD_DIFFER: recommended(
    'Description and instruction are the same. Describe the hazard in one and say what to do in the other.',
  ),
  UNKNOWN_URGENCY_DISCOURAGED: recommended('The urgency is Unknown. Judge it if you can.'),
  UNKNOWN_SEVERITY_DISCOURAGED: recommended('The severity is Unknown. Judge it if you can.'),
  UNKNOWN_CERTAINTY_DISCOURAGED: recommended('The certainty is Unknown. Judge it if you can.'),
  NONZERO_CIRCLE_RADIUS_RECOMMENDED: recommended(
    'The circle has the radius 0. An area is where people are to be alerted, not where the event is: give it an extent.',
  ),
  CIRCLE_POLYGON_ENCOURAGED: recommended(
    'No area has a circle or polygon. Add one, which is more exact than a geocode.',
  ),
  TEST_ALERT_DISCOURAGED: recommended('The status is Test: the alert is not published.'),
  EMPTY_GEOCODE_FIELD: recommended('The geocode has an empty name or value. Fill it in or take it out.'),
  EVENTS_IN_SAME_LANGUAGE_SHOULD_MATCH: recommended(
    'Another <info> in the same language names another event. Name the same.',
  ),
  SENT_INCLUDES_UTC_TIMEZONE: remark('<sent> is given in UTC. Give it in local time if that is another.'),
  EFFECTIVE_INCLUDES_UTC_TIMEZONE: remark('<effective> is given in UTC. Give it in local time if that is another.'),
  ONSET_INCLUDES_UTC_TIMEZONE: remark('<onset> is given in UTC. Give it in local time if that is another.'),
  EXPIRES_INCLUDES_UTC_TIMEZONE: remark('<expires> is given in UTC. Give it in local time if that is another.'),

  VERSION_CODE_REQUIRED: required('No <code> says which version of the profile is used. Add "{value}".'),
  IS_REQUIRED: required('The alert has no <info>. Add one.'),
  RECOGNIZED_EVENT_CODE_REQUIRED: required(
    "The <info> has no event code named {value}…. Add the one of the profile's list.",
  ),
  AREA_GEOCODE_IS_REQUIRED: required("The area has no geocode named {value}…. Add the one of the profile's list."),
  ENGLISH_AND_FRENCH: recommended('The alert is not in both English and French. Add an <info> for each.'),
  EXPIRES_STRONGLY_RECOMMENDED: recommended('The <info> has no <expires>. Say when it ends.'),
  SENT_INCLUDE_TIMEZONE_OFFSET: required(
    '<sent> has the offset 0, which no place in the United States has. Give local time.',
  ),
  EXPIRES_INCLUDE_TIMEZONE_OFFSET: required(
    '<expires> has the offset 0, which no place in the United States has. Give local time.',
  ),
  SAME_EVENT_CODE_REQUIRED: required('The <info> has not exactly one event code SAME with three letters. Correct it.'),
  INFO_EFFECTIVE_IS_IGNORED: recommended(
    '<effective> is not used: alerts are effective when they are sent. Leave it out.',
  ),
  INFO_ONSET_IS_IGNORED: recommended('<onset> is not used: alerts are effective when they are sent. Leave it out.'),
  INFO_DESCRIPTION_RECOMMENDED: recommended('The <info> has no <description>. Add it.'),
  INFO_INSTRUCTION_RECOMMENDED: recommended('The <info> has no <instruction>. Say what people should do.'),
  AREA_SAME_GEOCODE_RECOMMENDED: recommended('The area has no geocode SAME with six digits. Add it.'),

  AWARENESS_LEVEL_IS_REQUIRED: required(
    'The <info> has no parameter awareness_level. Add it, as in "3; orange; Severe".',
  ),
  AWARENESS_TYPE_IS_REQUIRED: required('The <info> has no parameter awareness_type. Add it, as in "1; Wind".'),
  INVALID_AWARENESS_LEVEL: required(
    '"{value}" is no awareness level. Write "1; green; Minor", "2; yellow; Moderate", "3; orange; Severe" or "4; red; Extreme".',
  ),
  INVALID_AWARENESS_TYPE: required('"{value}" is no awareness type. Write number and name, as in "1; Wind".'),
  UNKNOWN_AWARENESS_TYPE: recommended('The awareness type {value} is not known. It is kept by its number.'),
  AWARENESS_TYPE_MISMATCH: recommended(
    'The awareness type {value} is named "{name}" and stands for {expected}. The number counts.',
  ),
  AWARENESS_LEVEL_DIFFERS_FROM_SEVERITY: remark(
    'The awareness level is {value}, and the severity {severity}. The colour counts.',
  ),
  GREEN_IS_NO_ALERT: recommended('The awareness level is green: nothing is warned of. It is never a live alert.'),
  REGION_GEOCODE_IS_REQUIRED: required('The area has no geocode EMMA_ID or NUTS. Add the code of its region.'),
  INVALID_EMMA_ID: required('"{value}" is no EMMA_ID. Write two letters and three digits, as in DE343.'),
  INVALID_NUTS_CODE: required('"{value}" is no NUTS code. Write the country and one to three letters or digits.'),
} as const satisfies Record<string, CapFindingCode>;

export type CapFindingCodeName = keyof typeof FINDING_CODES;
