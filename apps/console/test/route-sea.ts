import type { Area, Picture } from '@quintet/node/api';
import type { Page } from 'playwright-core';
import {
  MADE_UP_PORTS,
  madeUpDetail,
  madeUpFindings,
  madeUpPicture,
  madeUpReception,
  madeUpTracks,
  madeUpVessel,
  SEA_END_MS,
} from './made-up-sea.ts';

const TRACKS_MAX = 3000;
/** A part of the vessels is changed by each answer after the first. */
const CHANGED_EVERY = 20;

/** The rows of a picture that an answer to `since` holds. */
function changes(picture: Picture, version: number): Picture {
  const part = <T>(column: readonly T[]): T[] => column.filter((_, at) => at % CHANGED_EVERY === 0);
  return {
    ...picture,
    version,
    track: part(picture.track),
    mmsi: part(picture.mmsi),
    name: part(picture.name),
    kind: part(picture.kind),
    lon: part(picture.lon),
    lat: part(picture.lat),
    speed: part(picture.speed),
    course: part(picture.course),
    heading: part(picture.heading),
    heard: part(picture.heard),
    listed: part(picture.listed),
  };
}

/** The findings in the box that is asked for. */
function findingsIn(url: URL) {
  const [west = -180, south = -90, east = 180, north = 90] = (url.searchParams.get('box') ?? '').split(',').map(Number);
  const findings = madeUpFindings().findings.filter(
    ({ lon = west, lat = south }) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return { findings, total: findings.length };
}

/** Lets the page ask a made-up sea instead of the node: everything under `/api/sea`. */
export async function routeSea(page: Page, vessels: number): Promise<{ readonly areas: readonly Area[] }> {
  const areas: Area[] = [];
  const whole = madeUpPicture(vessels);
  const text = JSON.stringify(whole);
  // The exercise of the node pins a warning of its own over every page: here only what is made up is told.
  await page.route('**/api/hazards/warnings', (route) => route.fulfill({ json: { warnings: [] } }));
  await page.route('**/api/sea/**', async (route) => {
    const url = new URL(route.request().url());
    const path = url.pathname.replace('/api/sea/', '');
    const [what = '', id = '', verb] = path.split('/').map(decodeURIComponent);
    const body = async (json: string) =>
      await route.fulfill({ status: 200, contentType: 'application/json', body: json });
    const answer = async (value: unknown) =>
      value === undefined
        ? await route.fulfill({ status: 404, contentType: 'application/json', body: '{"code":"X","message":"None."}' })
        : await body(JSON.stringify(value));
    const method = route.request().method();
    if (what === 'picture' && url.searchParams.has('since')) return await answer(changes(whole, 2));
    if (what === 'picture' && url.searchParams.has('at')) {
      return await answer(madeUpPicture(vessels, Date.parse(url.searchParams.get('at') ?? '')));
    }
    if (what === 'picture') return await body(text);
    if (what === 'tracks') {
      const [from, to] = ['from', 'to'].map((name) => Date.parse(url.searchParams.get(name) ?? ''));
      const only = url.searchParams.get('track')?.split(',');
      const all = madeUpTracks(
        only === undefined ? Math.min(vessels, TRACKS_MAX) : vessels,
        from ?? 0,
        to ?? SEA_END_MS,
      );
      const tracks = only === undefined ? all : all.filter(({ track }) => only.includes(track));
      return await answer({
        tracks,
        leftOut: only === undefined ? Math.max(0, vessels - TRACKS_MAX) : 0,
        errorMaxM: 200,
      });
    }
    if (what === 'findings') return await answer(id === '' ? findingsIn(url) : madeUpDetail(id));
    if (what === 'vessels') return await answer(madeUpVessel(id));
    if (what === 'reception') return await answer(madeUpReception(new Date(SEA_END_MS).toISOString()));
    if (what === 'ports') return await answer({ ports: MADE_UP_PORTS });
    if (what === 'search') {
      const { text: sought } = route.request().postDataJSON() as { text: string };
      const at = whole.name.findIndex((name) => name.toLowerCase().includes(sought.toLowerCase()));
      const hit = {
        track: whole.track[at],
        mmsi: whole.mmsi[at],
        name: whole.name[at],
        kind: whole.kind[at],
        lon: whole.lon[at],
        lat: whole.lat[at],
        lastHeard: new Date((whole.heard[at] ?? 0) * 1000).toISOString(),
        listed: whole.listed[at],
      };
      return await answer({ hits: at < 0 ? [] : [hit] });
    }
    if (what === 'areas' && method === 'POST' && verb === undefined && id === '') {
      const made = route.request().postDataJSON() as Omit<Area, 'id' | 'by' | 'createdAt'>;
      areas.push({
        ...made,
        id: `area-${areas.length + 1}`,
        by: 'admin',
        createdAt: new Date(SEA_END_MS).toISOString(),
      });
      return await answer(areas.at(-1));
    }
    return await answer({ areas });
  });
  return { areas };
}
