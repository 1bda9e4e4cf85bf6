import { type CapAlert, type CapInfo, writeCap } from '@quintet/cap';

/** Made-up alerts of 3 to 10 kB, as a weather service sends them: two languages, areas with polygons of 10 to 90 corners. */
export function madeAlerts(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, number) => writeCap(madeAlert(number)));
}

function madeAlert(number: number): CapAlert {
  return {
    version: '1.2',
    identifier: `EX-${number}`,
    sender: 'warnings@example.org',
    sent: '2026-03-01T12:00:00+01:00',
    status: 'Actual',
    msgType: 'Alert',
    scope: 'Public',
    addresses: [],
    codes: ['profile:example:1'],
    references: [],
    incidents: [],
    infos: [madeInfo(number, 'en-GB'), madeInfo(number, 'fr-FR')],
    signatures: 0,
  };
}

function madeInfo(number: number, language: string): CapInfo {
  const corners = 10 + (number % 9) * 10;
  return {
    language,
    categories: ['Met'],
    event: `Gale warning (${language})`,
    responseTypes: ['Prepare'],
    urgency: 'Expected',
    severity: 'Severe',
    certainty: 'Likely',
    eventCodes: [{ valueName: 'own', value: 'GALE' }],
    effective: '2026-03-01T12:00:00+01:00',
    onset: '2026-03-01T18:00:00+01:00',
    expires: '2026-03-02T06:00:00+01:00',
    senderName: 'Example Weather Service',
    headline: `Gale warning for Exshire, ${language}`,
    description: `Gusts of up to 95 km/h from the west are expected in the evening (${language}). `.repeat(
      3 + (number % 5),
    ),
    instruction: `Secure what the wind could take, and stay away from trees (${language}).`,
    web: `https://example.org/warnings/${number}`,
    contact: 'Duty forecaster',
    parameters: [
      { valueName: 'awareness_level', value: '3; orange; Severe' },
      { valueName: 'awareness_type', value: '1; Wind' },
    ],
    resources: [],
    areas: [
      {
        areaDesc: 'Exshire',
        polygons: [outline(corners)],
        circles: [],
        geocodes: [{ valueName: 'EMMA_ID', value: 'UK011' }],
      },
    ],
  };
}

/** A closed outline around a place, with corners nearer and further in turn. */
function outline(corners: number): readonly (readonly [number, number])[] {
  const positions = Array.from({ length: corners }, (_, at): readonly [number, number] => {
    const angle = (2 * Math.PI * at) / corners;
    const radius = at % 2 === 0 ? 0.5 : 0.4;
    return [Number((51 + radius * Math.sin(angle)).toFixed(4)), Number((radius * Math.cos(angle) - 3).toFixed(4))];
  });
  return [...positions, positions[0]!];
}
