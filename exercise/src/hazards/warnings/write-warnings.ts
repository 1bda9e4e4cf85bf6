import { writeAtom, writeCap } from '@quintet/cap';
import { HOUR_MS } from '../hazard-days.ts';
import { LISTED_HOURS, POLL_HOURS } from '../hazard-proportions.ts';
import type { Message } from './message.ts';

/** The feed of a hub of weather services as it stands at a moment: what was issued since the last poll and some hours before. */
export function weatherFeedText(messages: readonly Message[], atMs: number): string {
  const sinceMs = atMs - (POLL_HOURS + LISTED_HOURS) * HOUR_MS;
  const listed = messages.filter(({ arrivesMs }) => arrivesMs <= atMs && arrivesMs > sinceMs);
  const bytes = writeAtom({
    id: 'urn:uuid:5f0a2f0e-2f0b-4c7c-9a3e-000000000001',
    title: 'Weather warnings',
    updatedMs: atMs,
    author: 'Hub of weather services',
    href: 'https://warnings-hub.example/feed.xml',
    isFat: true,
    // The latest stands first, as in most feeds.
    alerts: listed.toReversed().map(({ alert }) => ({
      alert,
      href: `https://warnings-hub.example/cap/${alert.identifier}.xml`,
    })),
  });
  return listed.reduce(spoiled, Buffer.from(bytes).toString('utf8'));
}

/** One message as a file of its own. */
export function messageText(message: Message): string {
  return spoiled(Buffer.from(writeCap(message.alert)).toString('utf8'), message);
}

/** Does to the one alert in a document what wild feeds do. */
function spoiled(xml: string, { alert, spoil }: Message): string {
  if (spoil === undefined) return xml;
  const named = xml.indexOf(`<identifier>${alert.identifier}</identifier>`);
  const from = xml.lastIndexOf('<alert', named);
  const end = xml.indexOf('</alert>', named) + '</alert>'.length;
  return xml.slice(0, from) + spoil(xml.slice(from, end)) + xml.slice(end);
}
