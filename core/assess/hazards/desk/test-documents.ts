/** Small documents for tests, made by hand: what feeds say of hazards, in their own formats. */

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface TestAlert {
  readonly id: string;
  readonly sent: string;
  readonly type?: string;
  readonly status?: string;
  readonly sender?: string;
  /** Identifier and time of sending of what it replaces or withdraws. */
  /** Who sent what it refers to; itself unless told. */
  readonly of?: string;
  readonly refs?: readonly (readonly [string, string])[];
  readonly event?: string;
  readonly headline?: string;
  readonly severity?: string;
  readonly urgency?: string;
  readonly expires?: string;
  /** Latitude, longitude, radius in km. */
  readonly circle?: readonly [number, number, number];
  readonly category?: string;
  /** Without any info, as most Cancels are. */
  readonly isBare?: boolean;
}

/** An alert of CAP 1.2. */
export function capDocument({
  id,
  sent,
  type = 'Alert',
  status = 'Actual',
  sender = 'warn@example.org',
  of = sender,
  refs = [],
  event = 'Flood',
  headline = 'Flood on the river',
  severity = 'Severe',
  urgency = 'Expected',
  expires,
  circle = [36, 14.4, 20],
  category = 'Met',
  isBare = false,
}: TestAlert): string {
  const [lat, lon, radius] = circle;
  const info = `<info><language>en</language><category>${category}</category><event>${xml(event)}</event><urgency>${urgency}</urgency>
<severity>${severity}</severity><certainty>Observed</certainty>${expires === undefined ? '' : `<expires>${expires}</expires>`}
<headline>${xml(headline)}</headline><instruction>Go to higher ground.</instruction>
<area><areaDesc>River valley</areaDesc><circle>${lat},${lon} ${radius}</circle></area></info>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>${xml(id)}</identifier><sender>${xml(sender)}</sender>
<sent>${sent}</sent><status>${status}</status><msgType>${type}</msgType><scope>Public</scope>
${refs.length === 0 ? '' : `<references>${refs.map(([named, at]) => `${of},${named},${at}`).join(' ')}</references>`}
${isBare ? '' : info}</alert>`;
}

export interface TestQuake {
  readonly id: string;
  readonly at: string;
  readonly updated?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly depthKm?: number;
  readonly mag?: number;
  readonly alert?: string;
  readonly status?: string;
}

/** A summary feed of the USGS. */
export function usgsDocument(...quakes: readonly TestQuake[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    metadata: { title: 'USGS' },
    features: quakes.map(({ id, at, updated, lat = 35.5, lon = 18.2, depthKm = 10, mag = 5.4, alert, status }) => ({
      type: 'Feature',
      id,
      properties: {
        mag,
        place: 'Ionian Sea',
        time: Date.parse(at),
        updated: Date.parse(updated ?? at),
        title: `M ${mag} - Ionian Sea`,
        status: status ?? 'reviewed',
        type: 'earthquake',
        ids: `,${id},`,
        alert: alert ?? null,
      },
      geometry: { type: 'Point', coordinates: [lon, lat, depthKm] },
    })),
  });
}

/** A frame of the WebSocket of the EMSC. */
export function emscFrame(
  { id, at, updated, lat = 35.6, lon = 18.3, depthKm = 12, mag = 5.3 }: TestQuake,
  action = 'create',
): string {
  return JSON.stringify({
    action,
    data: {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [lon, lat, -depthKm] },
      properties: {
        source_id: '1',
        source_catalog: 'EMSC-RTS',
        lastupdate: updated ?? at,
        time: at,
        flynn_region: 'IONIAN SEA',
        lat,
        lon,
        depth: depthKm,
        evtype: 'ke',
        auth: 'EMSC',
        mag,
        magtype: 'mb',
        unid: id,
      },
    },
  });
}

/** Incidents by the contract's columns. */
export function incidentDocument(...rows: readonly string[]): string {
  return ['id,time,until,kind,lat,lon,operator,text', ...rows].join('\n');
}

/** What a server answers that has lost its feed. */
export const HTML_PAGE = '<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>';
