/** A valid CAP 1.2 alert with every element, made up; tests change a line of it. */
export const SAMPLE_LINES: readonly string[] = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">',
  '  <identifier>EX-2026-0042</identifier>',
  '  <sender>warnings@example.org</sender>',
  '  <sent>2026-03-01T12:00:00+01:00</sent>',
  '  <status>Actual</status>',
  '  <msgType>Update</msgType>',
  '  <source>Duty officer</source>',
  '  <scope>Private</scope>',
  '  <addresses>"fire brigade" police</addresses>',
  '  <code>profile:example:1</code>',
  '  <code>second</code>',
  '  <note>A note</note>',
  '  <references>warnings@example.org,EX-2026-0041,2026-03-01T11:00:00+01:00</references>',
  '  <incidents>flood-7 "dike breach"</incidents>',
  '  <info>',
  '    <language>en-GB</language>',
  '    <category>Met</category>',
  '    <category>Infra</category>',
  '    <event>Flood</event>',
  '    <responseType>Evacuate</responseType>',
  '    <urgency>Immediate</urgency>',
  '    <severity>Extreme</severity>',
  '    <certainty>Observed</certainty>',
  '    <audience>All</audience>',
  '    <eventCode><valueName>own</valueName><value>FL1</value></eventCode>',
  '    <effective>2026-03-01T12:00:00+01:00</effective>',
  '    <onset>2026-03-01T13:00:00+01:00</onset>',
  '    <expires>2026-03-02T12:00:00+01:00</expires>',
  '    <senderName>Example Civil Protection</senderName>',
  '    <headline>Flood on the River Ex</headline>',
  '    <description>The dike at Exham has broken.</description>',
  '    <instruction>Leave the valley now.</instruction>',
  '    <web>https://example.org/warnings/42</web>',
  '    <contact>+44 20 7946 0000</contact>',
  '    <parameter><valueName>gauge</valueName><value>7.2 m</value></parameter>',
  '    <resource>',
  '      <resourceDesc>Map</resourceDesc>',
  '      <mimeType>image/png</mimeType>',
  '      <size>12345</size>',
  '      <uri>https://example.org/map.png</uri>',
  '      <digest>da39a3ee5e6b4b0d3255bfef95601890afd80709</digest>',
  '    </resource>',
  '    <area>',
  '      <areaDesc>Ex valley</areaDesc>',
  '      <polygon>51.0,-3.0 51.0,-2.5 51.5,-2.5 51.5,-3.0 51.0,-3.0</polygon>',
  '      <circle>51.25,-2.75 15.5</circle>',
  '      <geocode><valueName>EMMA_ID</valueName><value>UK011</value></geocode>',
  '      <altitude>10</altitude>',
  '      <ceiling>200</ceiling>',
  '    </area>',
  '  </info>',
  '</alert>',
];

export const SAMPLE_ALERT = SAMPLE_LINES.join('\n');

/** The sample with a part replaced; it must be there. */
export function sampleWith(part: string | RegExp, replacement: string, text: string = SAMPLE_ALERT): string {
  const changed = text.replace(part, () => replacement);
  if (changed === text) throw new Error(`nothing to replace: ${String(part)}`);
  return changed;
}

/** The sample with another text in the first element of a name. */
export function sampleSet(element: string, value: string, text: string = SAMPLE_ALERT): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [parent, name = ''] = element.includes('/') ? element.split('/') : ['', element];
  const from = parent === '' ? 0 : text.indexOf(`<${parent}`);
  const head = text.slice(0, from);
  const form = new RegExp(`<${name}>[^<]*</${name}>`, 'u');
  const last = parent === 'resource' ? '<digest>' : parent === 'area' ? '<altitude>' : '';
  if (form.test(text.slice(from))) return head + sampleWith(form, `<${name}>${escaped}</${name}>`, text.slice(from));
  return sampleWith(last, `<${name}>${escaped}</${name}>\n      ${last}`, text);
}

/** The `info` of the sample. */
export function sampleInfo(text: string = SAMPLE_ALERT): string {
  return text.slice(text.indexOf('<info>'), text.indexOf('</info>') + '</info>'.length);
}

/** The sample with one more `info` of another language, whose texts are others. */
export function sampleWithSecondInfo(change: (info: string) => string = (info) => info): string {
  const second = sampleInfo()
    .replace('en-GB', 'fr-FR')
    .replace('>Flood<', '>Inondation<')
    .replace('>Flood on the River Ex<', '>Inondation de la rivière Ex<')
    .replace('>The dike at Exham has broken.<', '>La digue d’Exham a cédé.<')
    .replace('>Leave the valley now.<', '>Quittez la vallée.<');
  return sampleWith('</info>', `</info>\n  ${change(second)}`);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
