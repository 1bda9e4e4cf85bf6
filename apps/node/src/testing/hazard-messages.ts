/** Made-up messages about hazards; times are counted from a moment of the test. */

interface Warning {
  readonly id: string;
  readonly at: Date;
  readonly type?: string;
  readonly refs?: string;
  readonly status?: string;
  readonly severity?: string;
  readonly urgency?: string;
  readonly headline?: string;
  readonly hours?: number;
  /** Latitude, longitude, radius in km. */
  readonly circle?: string;
  /** What stands before the end of the alert: a signature. */
  readonly more?: string;
}

const capTime = (at: Date) => `${at.toISOString().slice(0, 19)}-00:00`;

/** A warning of a flood as CAP 1.2. */
export function warning({ id, at, hours = 6, headline = 'Flood on the Orrery', ...given }: Warning): string {
  const { type = 'Alert', status = 'Actual', severity = 'Severe', urgency = 'Expected', circle = '36,14.4 20' } = given;
  return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>${id}</identifier><sender>warn@example.org</sender>
<sent>${capTime(at)}</sent><status>${status}</status><msgType>${type}</msgType><scope>Public</scope>
${given.refs === undefined ? '' : `<references>${given.refs}</references>`}
<info><language>en</language><category>Met</category><event>Flood</event><urgency>${urgency}</urgency>
<severity>${severity}</severity><certainty>Observed</certainty>
<expires>${capTime(new Date(at.getTime() + hours * 3_600_000))}</expires><headline>${headline}</headline>
<instruction>Go to higher ground.</instruction>
<area><areaDesc>Orrery valley</areaDesc><circle>${circle}</circle></area></info>${given.more ?? ''}</alert>`;
}

/** How a message is named by those that come after it. */
export function reference(id: string, at: Date): string {
  return `warn@example.org,${id},${capTime(at)}`;
}

interface Quake {
  readonly id: string;
  readonly at: Date;
  readonly lat?: number;
  readonly lon?: number;
  readonly mag?: number;
}

/** A summary feed of earthquakes, as the USGS gives it. */
export function quakes(...all: readonly Quake[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: all.map(({ id, at, lat = 35.5, lon = 18.2, mag = 5.4 }) => ({
      type: 'Feature',
      id,
      properties: {
        mag,
        magType: 'mww',
        time: at.getTime(),
        updated: at.getTime(),
        title: `M ${mag} - Ionian Sea`,
        status: 'reviewed',
        type: 'earthquake',
        ids: `,${id},`,
      },
      geometry: { type: 'Point', coordinates: [lon, lat, 10] },
    })),
  });
}

/** A frame of the stream of the EMSC. */
export function frame({ id, at, lat = 35.6, lon = 18.3, mag = 5.3 }: Quake): string {
  const time = at.toISOString();
  const properties = { source_catalog: 'EMSC-RTS', lastupdate: time, time, lat, lon, depth: 12, mag, unid: id };
  const more = { flynn_region: 'IONIAN SEA', evtype: 'ke', auth: 'EMSC', magtype: 'mb' };
  const geometry = { type: 'Point', coordinates: [lon, lat, -12] };
  return JSON.stringify({
    action: 'create',
    data: { type: 'Feature', id, geometry, properties: { ...properties, ...more } },
  });
}
