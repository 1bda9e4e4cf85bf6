import { DAY_MS, HOUR_MS } from '../hazard-days.ts';
import { gdacsId, type GdacsItem, levelWords } from './item.ts';

/** An item leaves the list so long after its end. */
const LISTED_DAYS = 4;

/** The list as it stands at a moment, as GDACS writes it (it begins with a byte order mark). */
export function* gdacsRss(items: readonly GdacsItem[], atMs: number): Generator<string, void> {
  yield '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n';
  yield '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:gdacs="http://www.gdacs.org" xmlns:glide="http://glidenumber.net" xmlns:georss="http://www.georss.org/georss" xmlns:atom="http://www.w3.org/2005/Atom">\n';
  yield `  <channel>\n    <title>GDACS RSS information</title>\n    <link>https://gdacs.example/</link>\n    <description>Disasters with a potential humanitarian impact</description>\n    <pubDate>${new Date(atMs).toUTCString()}</pubDate>\n`;
  const listed = items.filter(
    ({ listedMs, toMs }) => listedMs <= atMs && atMs < Math.max(toMs, listedMs) + LISTED_DAYS * DAY_MS,
  );
  for (const one of listed.toSorted((a, b) => b.listedMs - a.listedMs)) yield itemText(one, atMs);
  yield '  </channel>\n</rss>\n';
}

function itemText(item: GdacsItem, atMs: number): string {
  const { type, number, level, place, reach } = item;
  const [lon, lat] = place;
  const episode = 1 + Math.max(0, Math.floor((atMs - item.listedMs) / DAY_MS));
  const toMs = Math.max(item.fromMs, Math.min(item.toMs, Math.max(atMs, item.listedMs)));
  const word = levelWords[level];
  const updatedMs = Math.min(atMs, item.listedMs + (episode - 1) * DAY_MS + HOUR_MS / 4);
  const fields: readonly (readonly [name: string, text: string, attributes?: string])[] = [
    ['title', item.title],
    ['description', `From ${dayOf(item.fromMs)} to ${dayOf(toMs)}: ${item.severity.text}. Countries: ${item.country}.`],
    ['gdacs:temporary', 'false'],
    ['link', `https://gdacs.example/report.aspx?eventtype=${type}&eventid=${number}`],
    ['pubDate', new Date(updatedMs).toUTCString()],
    ['gdacs:iscurrent', String(item.toMs > atMs || item.listedMs > atMs - DAY_MS)],
    ['gdacs:fromdate', new Date(item.fromMs).toUTCString()],
    ['gdacs:todate', new Date(toMs).toUTCString()],
    ['gdacs:durationinweek', String(Math.floor((toMs - item.fromMs) / (7 * DAY_MS)))],
    ['gdacs:year', String(new Date(item.fromMs).getUTCFullYear())],
    ['dc:subject', `${type}${level}`],
    ['guid', gdacsId(item), ' isPermaLink="false"'],
    // The publisher cuts its boxes at ±180° without turning them round.
    [
      'gdacs:bbox',
      [lon - reach, Math.min(180, lon + reach), lat - reach, lat + reach].map((one) => one.toFixed(4)).join(' '),
    ],
    ['georss:point', `${lat.toFixed(4)} ${lon.toFixed(4)}`],
    ['gdacs:cap', `https://gdacs.example/resources/${type}/${number}/cap_${number}.xml`],
    ['gdacs:version', String(episode)],
    ['gdacs:eventtype', type],
    ['gdacs:alertlevel', word],
    ['gdacs:alertscore', String(level - 1)],
    ['gdacs:episodealertlevel', word],
    ['gdacs:episodealertscore', String(level - 1)],
    ['gdacs:eventname', item.name],
    ['gdacs:eventid', String(number)],
    ['gdacs:episodeid', String(number * 10 + episode)],
    ['gdacs:severity', item.severity.text, ` unit="${item.severity.unit}" value="${item.severity.value}"`],
    [
      'gdacs:population',
      `${item.population.value} ${item.population.unit}`.trim(),
      ` unit="${item.population.unit}" value="${item.population.value}"`,
    ],
    ['gdacs:vulnerability', 'Medium', ' value="1"'],
    ['gdacs:iso3', item.iso3],
    ['gdacs:country', item.country],
    ['glide:number', ''],
  ];
  const lines = fields.map(
    ([name, text, attributes = '']) => `      <${name}${attributes}>${escaped(text)}</${name}>\n`,
  );
  const point = `      <geo:Point>\n        <geo:lat>${lat.toFixed(4)}</geo:lat>\n        <geo:long>${lon.toFixed(4)}</geo:long>\n      </geo:Point>\n`;
  return `    <item>\n${lines.join('')}${point}    </item>\n`;
}

function dayOf(ms: number): string {
  const [year, month, day] = new Date(ms).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
