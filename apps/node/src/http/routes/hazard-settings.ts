import {
  readOwnArea,
  readPins,
  readPopulation,
  readWarnings,
  writeOwnArea,
  writePins,
} from '@quintet/core/assess/hazards';
import { readFeedsHealth } from '@quintet/core/observe/intake';
import { Type } from 'typebox';
import { FeedsHealth, KnownFeeds, OwnArea, PinnedWarning, Population, TrustedKeys } from '../../api/index.ts';
import type { App, HttpContext } from '../context.ts';
import { feedHealth, knownFeed } from '../feed-shapes.ts';
import { pinnedWarning } from '../hazard-shapes.ts';

/** What hazards are judged with: the own area, the grid of people, keys that are trusted; and how feeds fare. */
export function hazardSettingsRoutes(app: App, { gate, sectors, now }: HttpContext): void {
  app.get(
    '/api/hazards/warnings',
    {
      schema: {
        summary: 'Extreme and immediate in the own area, until somebody has taken it; a warning is no secret',
        response: { 200: Type.Object({ warnings: Type.Array(PinnedWarning) }) },
      },
    },
    async ({ who }) =>
      gate({ who, action: 'overview', object: 'warnings' }, async (tx) => ({
        warnings: (await readWarnings(tx)).map(pinnedWarning),
      })),
  );

  app.get(
    '/api/hazards/own-area',
    { schema: { summary: 'The area that this authority answers for', response: { 200: OwnArea } } },
    async ({ who }) =>
      gate({ who, action: 'overview', object: 'own-area' }, async (tx) => areaShape(await readOwnArea(tx))),
  );

  app.put(
    '/api/hazards/own-area',
    { schema: { summary: 'Sets that area', body: OwnArea, response: { 200: OwnArea } } },
    async ({ who, body }) =>
      gate({ who, action: 'settings.change', object: 'own-area' }, async (tx) => {
        await writeOwnArea(tx, body, who.name);
        return areaShape(await readOwnArea(tx));
      }),
  );

  app.get(
    '/api/hazards/population',
    { schema: { summary: 'The grid of people that exposure counts with', response: { 200: Population } } },
    async ({ who }) => gate({ who, action: 'overview', object: 'population' }, (tx) => readPopulation(tx)),
  );

  app.get(
    '/api/feeds/known',
    { schema: { summary: 'Published sources that a feed can be set up for', response: { 200: KnownFeeds } } },
    async ({ who }) =>
      gate({ who, action: 'list.read', object: 'known-feeds' }, async () => ({
        feeds: sectors.flatMap(({ feeds }) => feeds.flatMap(knownFeed)),
      })),
  );

  app.get(
    '/api/feeds/health',
    { schema: { summary: 'How every feed fares', response: { 200: FeedsHealth } } },
    async ({ who }) =>
      gate({ who, action: 'list.read', object: 'feeds' }, async (tx) => ({
        feeds: (await readFeedsHealth(tx, now())).map((row) => feedHealth(row, { who, now: now() })),
        at: now().toISOString(),
      })),
  );

  app.get(
    '/api/hazards/keys',
    { schema: { summary: 'Keys that are trusted to sign alerts', response: { 200: TrustedKeys } } },
    async ({ who }) =>
      gate({ who, action: 'settings.read', object: 'cap-keys' }, async (tx) => keysShape(await readPins(tx))),
  );

  app.put(
    '/api/hazards/keys',
    { schema: { summary: 'Sets them', body: TrustedKeys, response: { 200: TrustedKeys } } },
    async ({ who, body }) =>
      gate({ who, action: 'settings.change', object: 'cap-keys' }, async (tx) => {
        await writePins(tx, body.keys, who.name);
        return keysShape(await readPins(tx));
      }),
  );
}

function keysShape(pins: Awaited<ReturnType<typeof readPins>>): TrustedKeys {
  return { keys: pins.map(({ senders, ...pin }) => ({ ...pin, ...(senders ? { senders: [...senders] } : {}) })) };
}

function areaShape({ countries, rings }: Awaited<ReturnType<typeof readOwnArea>>): OwnArea {
  return { countries: [...countries], rings: rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])) };
}
