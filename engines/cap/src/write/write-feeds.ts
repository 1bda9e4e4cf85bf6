import type { CapAlert } from '../alert.ts';
import { ATOM_NAMESPACE } from '../namespaces.ts';
import { capTime } from '../read/cap-time.ts';
import { alertXml } from './alert-xml.ts';
import { timeText } from './cap-values.ts';
import { writeCap } from './write-cap.ts';
import { XmlLines } from './xml-text.ts';

/** One alert of a feed. */
export interface FeedAlert {
  readonly alert: CapAlert;
  /** Where its CAP document can be fetched. */
  readonly href: string;
}

export interface AtomFeed {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly updatedMs: number;
  readonly author: string;
  /** Where the feed itself is. */
  readonly href: string;
  /** Whole alerts stand in the entries; else the entries only link to them. */
  readonly isFat: boolean;
  readonly alerts: readonly FeedAlert[];
}

export interface RssChannel {
  readonly title: string;
  readonly description: string;
  /** The page that belongs to the feed. */
  readonly href: string;
  readonly updatedMs: number;
  readonly alerts: readonly FeedAlert[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * Writes alerts as an Atom feed (RFC 4287), each as an entry with a link typed application/cap+xml.
 *
 * @throws CapWriteError where an alert is not valid.
 */
export function writeAtom({ id, title, updatedMs, author, href, isFat, alerts }: AtomFeed): Uint8Array {
  const lines = new XmlLines();
  lines.raw(DECLARATION);
  lines.within('feed', { xmlns: ATOM_NAMESPACE }, () => {
    lines.required('id', id);
    lines.required('title', title);
    lines.required('updated', new Date(updatedMs).toISOString());
    lines.within('author', {}, () => lines.required('name', author));
    lines.empty('link', { rel: 'self', href });
    for (const one of alerts) writeEntry(one, isFat, lines);
  });
  return Buffer.from(`${lines.toString()}\n`, 'utf8');
}

function writeEntry({ alert, href }: FeedAlert, isFat: boolean, lines: XmlLines): void {
  writeCap(alert);
  lines.within('entry', {}, () => {
    lines.required('id', entryId(alert));
    lines.required('title', titleOf(alert));
    lines.required('updated', timeText(alert.sent));
    lines.empty('link', { rel: 'alternate', type: 'application/cap+xml', href });
    if (isFat)
      lines.within('content', { type: 'application/cap+xml' }, () => lines.raw(alertXml(alert, 3).trimStart()));
  });
}

/**
 * Writes alerts as an RSS 2.0 channel, each as an item that links to its CAP document.
 *
 * @throws CapWriteError where an alert is not valid.
 */
export function writeRss({ title, description, href, updatedMs, alerts }: RssChannel): Uint8Array {
  const lines = new XmlLines();
  lines.raw(DECLARATION);
  lines.within('rss', { version: '2.0' }, () => {
    lines.within('channel', {}, () => {
      lines.required('title', title);
      lines.required('link', href);
      lines.required('description', description);
      lines.required('pubDate', rssTime(updatedMs));
      for (const one of alerts) writeItem(one, lines);
    });
  });
  return Buffer.from(`${lines.toString()}\n`, 'utf8');
}

function writeItem({ alert, href }: FeedAlert, lines: XmlLines): void {
  writeCap(alert);
  lines.within('item', {}, () => {
    lines.required('title', titleOf(alert));
    lines.required('link', href);
    lines.text('description', alert.infos[0]?.description);
    lines.raw(`<guid isPermaLink="false">${entryId(alert).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</guid>`);
    lines.required('pubDate', rssTime(capTime(alert.sent) ?? 0));
  });
}

/** Sender and identifier together are unique; an identifier alone need not be. */
function entryId({ sender, identifier }: CapAlert): string {
  return `urn:cap:${encodeURIComponent(sender)}:${encodeURIComponent(identifier)}`;
}

function titleOf({ infos, identifier }: CapAlert): string {
  const [info] = infos;
  return info?.headline ?? info?.event ?? identifier;
}

/** RFC 822 with a year of four digits: `Sun, 01 Mar 2026 11:00:00 GMT`. */
function rssTime(ms: number): string {
  return new Date(ms).toUTCString();
}
