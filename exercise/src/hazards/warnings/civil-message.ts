import type { CapAlert, CapArea, CapInfo } from '@quintet/cap';
import { capTimeOf, MINUTE_MS } from '../hazard-days.ts';
import { type ProvinceId, provinces } from '../land/provinces.ts';
import type { Disc } from '../stories.ts';
import { alertOf, infoOf, type Message, polygonOf, referenceTo } from './message.ts';

const SENDER = 'sala.operativa@protezione-isole.example';
const NAME = 'Protezione Civile delle Isole';

interface Said {
  readonly number: number;
  readonly sentMs: number;
  readonly status?: CapAlert['status'];
  readonly msgType?: 'Alert' | 'Update' | 'Cancel';
  readonly references?: readonly CapAlert[];
  readonly note?: string;
  /** What both languages share. */
  readonly info?: Partial<CapInfo>;
  readonly expiresMs?: number;
  /** Italian and English: event, headline, description, instruction. */
  readonly it?: Words;
  readonly en?: Words;
  readonly event?: string;
  readonly incidents?: readonly string[];
}
type Words = readonly [event: string, headline: string, description: string, instruction?: string];

/** One message of civil protection, in Italian and English. */
export function say({
  number,
  sentMs,
  status = 'Actual',
  msgType = 'Alert',
  references = [],
  note,
  info,
  expiresMs,
  it,
  en,
  event,
  incidents = [],
}: Said): Message {
  const alert = alertOf({
    identifier: `PCI-2026-${String(number).padStart(4, '0')}`,
    sender: SENDER,
    sent: capTimeOf(sentMs),
    status,
    msgType,
    ...(note === undefined ? {} : { note }),
    references: references.map(referenceTo),
    incidents,
    infos: [...wordsOf('it-IT', it), ...wordsOf('en-GB', en)],
  });
  return {
    alert,
    sentMs,
    arrivesMs: sentMs + 2 * MINUTE_MS,
    ...(expiresMs === undefined ? {} : { expiresMs }),
    ...(event === undefined ? {} : { event }),
  };

  function wordsOf(language: string, words: Words | undefined): readonly CapInfo[] {
    if (words === undefined) return [];
    const [named, headline, description, instruction] = words;
    return [
      infoOf({
        language,
        event: named,
        effective: capTimeOf(sentMs),
        ...(expiresMs === undefined ? {} : { expires: capTimeOf(expiresMs) }),
        senderName: NAME,
        headline,
        description,
        ...(instruction === undefined ? {} : { instruction }),
        web: 'https://protezione-isole.example/allerte',
        contact: SENDER,
        ...info,
      }),
    ];
  }
}

/** An area by its outline. */
export function ring(areaDesc: string, corners: Parameters<typeof polygonOf>[0]): CapArea {
  return { areaDesc, polygons: [polygonOf(corners)], circles: [], geocodes: [] };
}

export function circle(areaDesc: string, { place: [lon, lat], km }: Disc): CapArea {
  const [centre] = polygonOf([[lon, lat]]);
  return { areaDesc, polygons: [], circles: [{ centre: centre!, radiusKm: Math.round(km * 10) / 10 }], geocodes: [] };
}

export function provincesOf(ids: readonly ProvinceId[]): readonly CapArea[] {
  return ids.map((id) => ({
    areaDesc: provinces[id].name,
    polygons: [polygonOf(provinces[id].ring)],
    circles: [],
    geocodes: [{ valueName: 'NUTS3', value: provinces[id].nuts3 }],
  }));
}
