import type { CapAlert, CapArea, CapInfo, CapPair, CapResource } from '../alert.ts';
import { CAP_NAMESPACES } from '../namespaces.ts';
import { circleText, decimalText, groupText, polygonText, referencesText, timeText } from './cap-values.ts';
import { XmlLines } from './xml-text.ts';

/** The alert as an element of CAP 1.2, in the order of its schema, whatever version it was read from. */
export function alertXml(alert: CapAlert, depth = 0): string {
  const lines = new XmlLines(depth);
  lines.within('alert', { xmlns: CAP_NAMESPACES['1.2'] }, () => {
    lines.required('identifier', alert.identifier);
    lines.required('sender', alert.sender);
    lines.required('sent', timeText(alert.sent));
    lines.required('status', alert.status);
    lines.required('msgType', alert.msgType);
    lines.text('source', alert.source);
    lines.required('scope', alert.scope);
    lines.text('restriction', alert.restriction);
    lines.text('addresses', groupText(alert.addresses));
    for (const code of alert.codes) lines.required('code', code);
    lines.text('note', alert.note);
    lines.text('references', referencesText(alert.references));
    lines.text('incidents', groupText(alert.incidents));
    for (const info of alert.infos) writeInfo(info, lines);
  });
  return lines.toString();
}

function writeInfo(info: CapInfo, lines: XmlLines): void {
  const time = (name: string, value: string | undefined): void =>
    lines.text(name, value === undefined ? undefined : timeText(value));
  lines.within('info', {}, () => {
    lines.text('language', info.language);
    for (const category of info.categories) lines.required('category', category);
    lines.required('event', info.event);
    for (const responseType of info.responseTypes) lines.required('responseType', responseType);
    lines.required('urgency', info.urgency);
    lines.required('severity', info.severity);
    lines.required('certainty', info.certainty);
    lines.text('audience', info.audience);
    writePairs('eventCode', info.eventCodes, lines);
    time('effective', info.effective);
    time('onset', info.onset);
    time('expires', info.expires);
    lines.text('senderName', info.senderName);
    lines.text('headline', info.headline);
    lines.text('description', info.description);
    lines.text('instruction', info.instruction);
    lines.text('web', info.web);
    lines.text('contact', info.contact);
    writePairs('parameter', info.parameters, lines);
    for (const resource of info.resources) writeResource(resource, lines);
    for (const area of info.areas) writeArea(area, lines);
  });
}

function writePairs(name: string, pairs: readonly CapPair[], lines: XmlLines): void {
  for (const { valueName, value } of pairs) {
    lines.within(name, {}, () => {
      lines.required('valueName', valueName);
      lines.required('value', value);
    });
  }
}

function writeResource(resource: CapResource, lines: XmlLines): void {
  lines.within('resource', {}, () => {
    lines.required('resourceDesc', resource.resourceDesc ?? '');
    lines.text('mimeType', resource.mimeType);
    lines.text('size', resource.size === undefined ? undefined : decimalText(resource.size));
    lines.text('uri', resource.uri);
    lines.text('derefUri', resource.derefUri);
    lines.text('digest', resource.digest);
  });
}

function writeArea(area: CapArea, lines: XmlLines): void {
  lines.within('area', {}, () => {
    lines.required('areaDesc', area.areaDesc);
    for (const polygon of area.polygons) lines.required('polygon', polygonText(polygon));
    for (const circle of area.circles) lines.required('circle', circleText(circle));
    writePairs('geocode', area.geocodes, lines);
    lines.text('altitude', area.altitude === undefined ? undefined : decimalText(area.altitude));
    lines.text('ceiling', area.ceiling === undefined ? undefined : decimalText(area.ceiling));
  });
}
