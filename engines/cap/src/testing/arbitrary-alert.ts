import fc from 'fast-check';
import type { CapAlert, CapArea, CapInfo, CapPair, CapPosition, CapReference, CapResource } from '../alert.ts';

/** Texts that XML can hold and that are not trimmed away, without what is a finding. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((value) => value.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').trim())
  .filter((value) => value !== '' && !/&#?\w+;|<\/?[A-Za-z]/u.test(value) && !/^[ \t\r\n]|[ \t\r\n]$/u.test(value));
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
const token = fc.stringMatching(/^[\w.@:+-]{1,30}$/u);
const time = fc
  .tuple(fc.integer({ min: 0, max: 4_000_000_000 }), fc.integer({ min: -14 * 4, max: 14 * 4 }))
  .map(([seconds, quarters]) => localTime(seconds * 1000, quarters * 15));
const degrees = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: -max * 10_000, max: max * 10_000 }).map((value) => value / 10_000);
const position: fc.Arbitrary<CapPosition> = fc.tuple(degrees(90), degrees(180));
const polygon = fc
  .array(position, { minLength: 3, maxLength: 8 })
  .map((positions): readonly CapPosition[] => [...positions, positions[0]!]);
const pair: fc.Arbitrary<CapPair> = fc.record({ valueName: text, value: lines });
const height = fc.option(
  fc
    .tuple(fc.nat({ max: 30_000 }), fc.nat({ max: 30_000 }))
    .map(([low, more]) => ({ altitude: low, ceiling: low + more })),
  { nil: {} },
);

const area: fc.Arbitrary<CapArea> = fc
  .tuple(
    fc.record({
      areaDesc: lines,
      polygons: fc.array(polygon, { maxLength: 2 }),
      circles: fc.array(
        fc.record({ centre: position, radiusKm: fc.nat({ max: 200_000 }).map((metres) => metres / 1000) }),
        { maxLength: 2 },
      ),
      geocodes: fc.array(pair, { maxLength: 2 }),
    }),
    height,
  )
  .map(([shapes, heights]) => ({ ...shapes, ...heights }));

const resource: fc.Arbitrary<CapResource> = fc.record(
  {
    resourceDesc: lines,
    mimeType: fc.constantFrom('image/png', 'text/html', 'application/pdf'),
    size: fc.nat(),
    uri: fc.webUrl(),
    derefUri: fc.base64String({ minLength: 4, maxLength: 40 }),
    digest: fc.stringMatching(/^[\da-f]{40}$/u),
  },
  { requiredKeys: ['resourceDesc', 'mimeType'] },
);

const info: fc.Arbitrary<CapInfo> = fc.record(
  {
    language: fc.constantFrom('en-US', 'en-GB', 'en'),
    categories: fc.array(fc.constantFrom('Met', 'Geo', 'CBRNE'), { minLength: 1, maxLength: 3 }),
    event: lines,
    responseTypes: fc.array(fc.constantFrom('Avoid', 'AllClear'), { maxLength: 2 }),
    urgency: fc.constantFrom('Immediate', 'Unknown'),
    severity: fc.constantFrom('Extreme', 'Minor'),
    certainty: fc.constantFrom('Observed', 'Unlikely'),
    audience: lines,
    eventCodes: fc.array(pair, { maxLength: 2 }),
    effective: time,
    onset: time,
    expires: time,
    senderName: lines,
    headline: lines,
    description: lines,
    instruction: lines,
    web: fc.webUrl(),
    contact: lines,
    parameters: fc.array(pair, { maxLength: 3 }),
    resources: fc.array(resource, { maxLength: 2 }),
    areas: fc.array(area, { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'language',
      'categories',
      'event',
      'responseTypes',
      'urgency',
      'severity',
      'certainty',
      'eventCodes',
      'parameters',
      'resources',
      'areas',
    ],
  },
);

const item = text.map((value) => value.replaceAll('"', "'"));
const reference: fc.Arbitrary<CapReference> = fc.record({
  sender: token,
  identifier: token.map((value) => `earlier-${value}`),
  sent: fc.constant('1969-12-31T00:00:00-00:00'),
});

/** Any alert that is valid as CAP 1.2. */
export const arbitraryAlert: fc.Arbitrary<CapAlert> = fc
  .record(
    {
      version: fc.constant('1.2' as const),
      identifier: token,
      sender: token,
      sent: time,
      status: fc.constantFrom('Actual', 'Exercise', 'Test'),
      msgType: fc.constantFrom('Alert', 'Update', 'Cancel'),
      source: lines,
      scope: fc.constantFrom('Public', 'Restricted', 'Private'),
      restriction: lines,
      addresses: fc.array(item, { maxLength: 3 }),
      codes: fc.array(lines, { maxLength: 3 }),
      note: lines,
      references: fc.array(reference, { maxLength: 3 }),
      incidents: fc.array(item, { maxLength: 3 }),
      infos: fc.array(info, { maxLength: 2 }),
      signatures: fc.constant(0),
    },
    {
      requiredKeys: [
        'version',
        'identifier',
        'sender',
        'sent',
        'status',
        'msgType',
        'scope',
        'addresses',
        'codes',
        'references',
        'incidents',
        'infos',
        'signatures',
      ],
    },
  )
  .map(({ restriction, ...alert }) =>
    restriction === undefined ? alert : { ...alert, restriction, scope: 'Restricted' },
  );

function localTime(ms: number, offsetMinutes: number): string {
  const local = new Date(ms + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${offsetMinutes > 0 ? '+' : '-'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
